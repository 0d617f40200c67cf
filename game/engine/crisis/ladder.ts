import { clamp, div } from "../arith.ts";
import type { CompiledCrisis, Game } from "../ledger/turn.ts";
import type { Rules } from "../rules/index.ts";
import { type Chances, chancesAt, type Odds } from "../state/odds.ts";
import type { CrisisData } from "../state/scenario.ts";
import { seaHeld } from "../state/seas.ts";
import { rulesOf } from "../state/setting.ts";
import type { CrisisState, View } from "../state/state.ts";
import { type CrisisChoice, codeOf, MANDATES, type Mandate, type QuestionId, wordOf } from "../vocabulary.ts";

/** The ladder's arithmetic, shared by the rules that climb it and by what the desk forecasts. */

export function crisisData(game: Game, c: CrisisState): CrisisData {
  const data = game.scenario.crises[c.kind];
  if (!data) throw new Error(`no crisis ${c.kind}`);
  return data;
}

export function compiledCrisis(game: Game, c: CrisisState): CompiledCrisis {
  const compiled = game.crises[c.kind];
  if (!compiled) throw new Error(`no crisis ${c.kind}`);
  return compiled;
}

/** How well the sea of a crisis is held, 0–1000. */
export function balanceOf(game: Game, s: View, c: CrisisState): number {
  return seaHeld(game, s, compiledCrisis(game, c).zone);
}

/** The one question on which a rival's answers turn. */
export function questionOf(game: Game, c: CrisisState): QuestionId {
  const { role } = compiledCrisis(game, c);
  return role === "moscow" ? "bite" : role === "pyongyang" ? "withdrawal" : "appetite";
}

/** Where Tokyo would stand after a press. */
export function rungPressed(game: Game, c: CrisisState): number {
  return Math.min(crisisData(game, c).top, Math.max(c.tokyo + 1, c.rival));
}

/**
 * The odds of a choice: good, that it ends the matter (a rival that is pressed steps back, one that is held tires, an
 * off-ramp is taken, one to which Tokyo yields is content); bad, that the rival takes the next rung; else it stays where
 * it is. Fear answers pressure with the next rung, and ambition patience.
 */
export function answerOdds(game: Game, s: View, c: CrisisState, choice: CrisisChoice): AnswerOdds {
  const rules = rulesOf(game, s);
  const r = rules.crisis;
  const question = questionOf(game, c);
  const balance = balanceOf(game, s, c) - r.even;
  const begun = r.begun[c.begun];
  const line = c.line || choice === "redline" ? lineWeight(rules, s) : 0;
  const odds = ({ base, swing, climbs }: Way, shift: number): AnswerOdds => ({
    question,
    good: base,
    goodSwing: swing,
    bad: climbs.base,
    badSwing: climbs.swing,
    shift,
  });
  switch (choice) {
    case "press": {
      const climbed = r.press.rung * (Math.max(c.tokyo, c.rival) - r.first);
      const said = div(s.nation.credibility - 500, r.press.word);
      const held = div(r.press.balance * balance, 100);
      return odds(r.press, held + climbed + said + line + begun.press - c.signal);
    }
    case "hold":
    case "redline": {
      const held = div(r.hold.balance * balance, 100);
      return odds(
        r.hold,
        held + r.hold.each * (c.exchange - 1) + line - c.signal - r.hold.climbed * (c.tokyo - r.first),
      );
    }
    case "offramp":
      // A way out that is offered after pressing is believed the less, the higher Tokyo has climbed.
      return odds(r.offramp, begun.offramp - div(c.signal, 2) - r.offramp.climbed * (c.tokyo - r.first));
    case "yield":
      return {
        question,
        good: r.satisfied.base,
        goodSwing: r.satisfied.swing,
        bad: 0,
        badSwing: 0,
        shift: 0,
      };
  }
}

/** Odds of an exchange, and what the sea, the word and the signal add to the chance that it ends the matter. */
interface AnswerOdds extends Odds {
  readonly shift: number;
}

interface Way {
  readonly base: number;
  readonly swing: number;
  readonly climbs: { readonly base: number; readonly swing: number };
}

/** The chances of a choice at a truth of its question. */
export function answerChances(
  game: Game,
  s: View,
  c: CrisisState,
  choice: CrisisChoice,
  truth: number,
): Chances {
  const odds = answerOdds(game, s, c, choice);
  return chancesAt(odds, odds.shift, truth);
}

/** How far a red line moves a rival: as far as the word that drew it is believed. */
export function lineWeight({ crisis: { line } }: Rules, s: View): number {
  return clamp(line.base + div(s.nation.credibility - line.level, line.by), 0, line.most);
}

/** Chance in 1000 of an accident with somebody on a rung. */
export function accidentChance({ crisis }: Rules, top: number): number {
  return top < crisis.offrampFrom ? 0 : crisis.accident * (top - crisis.offrampFrom + 1);
}

/** What stepping back costs from a rung: the higher one has climbed, the more. */
export function yieldCost({ crisis }: Rules, rung: number): { standing: number; support: number } {
  const r = crisis.yielded;
  return {
    standing: r.standing.base + r.standing.each * rung,
    support: r.support.base + r.support.each * rung,
  };
}

/** Law: the mandate a rung needs. */
export function mandateFor({ crisis }: Rules, rung: number): Mandate {
  return wordOf(MANDATES, Math.max(0, rung - crisis.mandateFrom));
}

/** The capital that the Diet's approval still costs before a rung may be climbed. */
export function mandateCost(rules: Rules, c: CrisisState, rung: number): number {
  const need = codeOf(MANDATES, mandateFor(rules, rung));
  let sum = 0;
  for (let step = codeOf(MANDATES, c.mandate) + 1; step <= need; step++)
    sum += rules.crisis.mandateCapital[step] ?? 0;
  return sum;
}
