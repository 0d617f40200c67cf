import { leak } from "../acts/leak.ts";
import { dropPledge, suspend } from "../acts/pledges.ts";
import { wordKept } from "../acts/promises.ts";
import { div, replaced } from "../arith.ts";
import type { Cause } from "../ledger/causes.ts";
import { tell } from "../ledger/dispatches.ts";
import { add } from "../ledger/ledger.ts";
import type { CompiledEffect, CompiledEvent, EffectAct, EffectMove, Turn } from "../ledger/turn.ts";
import { ROW, roll } from "../luck.ts";
import { happened, PLACE } from "../questions/truth.ts";
import type { Addition, Effect } from "../state/effects.ts";
import { shipsNear } from "../state/forces.ts";
import { mark } from "../state/marks.ts";
import { type Odds, swungAt } from "../state/odds.ts";
import type { EventData } from "../state/scenario.ts";
import type { Setting } from "../state/setting.ts";
import { STAT } from "../state/stats.ts";
import { codeOf, PACT_TRACKS, QUESTIONS, type QuestionId, SECTORS } from "../vocabulary.ts";
import { compileCondition, sanctionTarget } from "./condition.ts";
import { type DataField, int, name, need, places, word } from "./fields.ts";

/**
 * What an event, a project or the top of a ladder may do: one entry a kind, with its fields, what it carries out and
 * what is told of it beforehand.
 */
export interface EffectKind {
  readonly fields: Readonly<Record<string, DataField>>;
  compile(e: never, setting: Setting, at: string): CompiledEffect;
}

interface Made {
  apply: (t: Turn, cause: Cause, ref: number, slot: number) => void;
  moves?: readonly EffectMove[];
  acts?: readonly EffectAct[];
}

const kind = <E extends Effect>(
  fields: { readonly [F in keyof E]-?: DataField },
  compile: (e: E, setting: Setting, at: string) => Made,
): EffectKind => ({
  fields,
  compile: (e: E, setting, at) => {
    const { apply, moves = [], acts = [] } = compile(e, setting, at);
    return { apply, moves, acts };
  },
});

type Kind<K extends string> = Extract<Effect, { [F in K]: unknown }>;

const MOVED: DataField = { kind: "stat", movable: true };
const OF: DataField = { kind: "of", selectors: true };
/** Persons are counted one by one; everything else moves by less. */
const PEOPLE = int(-2_000_000, 2_000_000);
const AMOUNT = int(-200_000, 200_000);
const QUARTERS = int(1, 100);
const ODDS = int(1, 999);
const TOP_STAGE = 4;

/** By the field that only this kind has. */
export const EFFECT_KINDS = {
  add: kind<Addition>({ q: MOVED, of: OF, add: PEOPLE }, (e, setting, at) => {
    const { stat, at: where } = places(e, setting, at);
    return {
      apply: (t, cause, ref) => {
        for (const index of where) add(t, stat, index, e.add, cause, ref);
      },
      moves: where.map((index) => ({ stat, index, sure: e.add, ...CERTAIN })),
    };
  }),
  /** All of `swing` one way or the other: an outcome whose odds turn on a question, even at the pivot. */
  swing: kind<Kind<"swing">>(
    { q: MOVED, of: OF, question: word(QUESTIONS), pivot: int(0, 1000), swing: int(-500, 500) },
    (e, setting, at) => {
      const { stat, at: where } = places(e, setting, at);
      const { question, pivot, swing } = e;
      const odds = swingOdds(question, pivot);
      return {
        apply: (t, cause, ref, slot) => {
          const by = turnsOut(t, odds, slot) ? swing : -swing;
          for (const index of where) add(t, stat, index, by, cause, ref);
        },
        moves: where.map((index) => ({ stat, index, sure: 0, depends: true, question, pivot, swing })),
      };
    },
  ),
  /** `gain` with `odds` in 1000 by the event's own luck, else `loss`. */
  odds: kind<Kind<"odds">>({ q: MOVED, of: OF, odds: ODDS, gain: AMOUNT, loss: AMOUNT }, (e, setting, at) => {
    const { stat, at: where } = places(e, setting, at);
    const { odds, gain, loss } = e;
    const sure = (odds * gain + (1000 - odds) * loss) / 1000;
    return {
      apply: (t, cause, ref, slot) => {
        const by = ownLuck(t, slot, 0) < odds ? gain : loss;
        for (const index of where) add(t, stat, index, by, cause, ref);
      },
      moves: where.map((index) => ({ stat, index, sure, ...CERTAIN, depends: true })),
    };
  }),
  flag: kind<Kind<"flag">>({ flag: name("flag"), quarters: QUARTERS }, ({ flag, quarters }, setting) => {
    const key = need(setting.flags, flag);
    return {
      apply: ({ state: { history, turn } }) => {
        history.flags = mark(history.flags, key, turn + quarters + 1);
      },
    };
  }),
  suspend: kind<Kind<"suspend">>({ suspend: name("actor") }, (e, setting) => {
    const to = need(setting.actors, e.suspend);
    return {
      apply: (t, cause, ref) => suspend(t, to, cause, ref),
      acts: [{ act: "suspend", of: e.suspend }],
    };
  }),
  amend: kind<Kind<"amend">>(
    { amend: word(["halve", "end"]), of: name("actor") },
    ({ amend, of }, setting) => {
      const to = need(setting.actors, of);
      const change = amend === "halve" ? halve : end;
      return { apply: (t, cause, ref) => change(t, to, cause, ref), acts: [{ act: amend, of }] };
    },
  ),
  /** Company at sea is felt where a group of Tokyo's is near. */
  alert: kind<Kind<"alert">>({ alert: name("zone") }, (e, setting) => {
    const zone = need(setting.zones, e.alert);
    return {
      apply: (t, cause, ref) => {
        const { roles } = t.game;
        if (shipsNear(t.game, t.state, roles.tokyo, zone, 1) > 0)
          add(t, STAT.tension, zone, t.rules.events.alert, cause, ref);
      },
    };
  }),
  sign: kind<Kind<"sign">>(
    { sign: word(PACT_TRACKS), of: { kind: "here" }, stages: int(1, 4) },
    ({ sign, of, stages }, setting, where) => {
      const at = of === "@place" ? (setting.actors.get(where) ?? -1) : need(setting.actors, of);
      const track = codeOf(PACT_TRACKS, sign);
      return {
        apply: ({ state }) => {
          const actor = state.actors[at];
          if (!actor) return;
          const stage = Math.min(TOP_STAGE, (actor.stages[track] ?? 0) + stages);
          actor.stages = replaced(actor.stages, track, stage);
        },
        acts: [{ act: "sign", of }],
      };
    },
  ),
  talks: kind<Kind<"talks">>({ talks: word(PACT_TRACKS), of: name("actor") }, ({ talks, of }, setting) => {
    const at = need(setting.actors, of);
    const track = codeOf(PACT_TRACKS, talks);
    return {
      apply: ({ state }) => {
        const actor = state.actors[at];
        if (!actor || (actor.stages[track] ?? 0) >= TOP_STAGE) return;
        actor.talks = replaced(actor.talks, track, Math.max(1, actor.talks[track] ?? 0));
      },
      acts: [{ act: "talks", of }],
    };
  }),
  sanction: kind<Kind<"sanction">>(
    { sanction: name("sanctioned"), sector: word(SECTORS), by: int(-3, 3) },
    ({ sanction, sector, by }, setting) => {
      const place = sanctionTarget(sanction, setting) * SECTORS.length + codeOf(SECTORS, sector);
      return {
        apply: ({ state }) => {
          state.sanctions[place] = Math.max(0, Math.min(3, (state.sanctions[place] ?? 0) + by));
        },
        acts: [{ act: by > 0 ? "sanctionUp" : "sanctionDown", of: sanction }],
      };
    },
  ),
  holdRegime: kind<Kind<"holdRegime">>({ holdRegime: QUARTERS }, ({ holdRegime }) => ({
    apply: ({ state }) => {
      state.washington.held = state.turn + 1 + holdRegime;
    },
    acts: [{ act: "holdRegime", of: null }],
  })),
  delay: kind<Kind<"delay">>({ delay: name("ship"), quarters: QUARTERS }, ({ delay, quarters }, setting) => {
    const ship = need(setting.ships, delay);
    return {
      apply: ({ state: { hidden } }) => {
        hidden.schedule = replaced(hidden.schedule, ship, (hidden.schedule[ship] ?? 0) + quarters);
      },
      acts: [{ act: "delay", of: delay }],
    };
  }),
  /** A leak with these odds in 1000, by the event's own luck. */
  leak: kind<Kind<"leak">>({ leak: ODDS }, (e) => ({
    apply: (t, _cause, _ref, slot) => {
      if (ownLuck(t, slot, 0) < e.leak) leak(t);
    },
    acts: [{ act: "leak", of: null }],
  })),
  code: kind<Kind<"code">>({ code: word(["signed"]) }, () => ({
    apply: ({ state }) => {
      state.tally.encounterCode = true;
    },
    acts: [{ act: "encounterCode", of: null }],
  })),
  /** Naming a culprit for the last leak: what inquiries find agrees with its hidden origin most of the time. */
  blame: kind<Kind<"blame">>(
    {
      blame: name("actor"),
      right: { kind: "additions", most: 12 },
      wrong: { kind: "additions", most: 12 },
    },
    (e, setting, at) => {
      need(setting.actors, e.blame);
      const compiled = (list: readonly Addition[]) => list.map((each) => compileEffect(each, setting, at));
      const right = compiled(e.right);
      const wrong = compiled(e.wrong);
      return {
        apply: (t, cause, ref, slot) => {
          const guilty = t.state.hidden.origins.at(-1) === true;
          const found = ownLuck(t, slot, 1) < t.rules.leak.found ? guilty : !guilty;
          for (const each of found ? right : wrong) each.apply(t, cause, ref, slot);
        },
        acts: [{ act: "blame", of: e.blame }],
      };
    },
  ),
};

const CERTAIN = { depends: false, question: null, pivot: 0, swing: 0 } as const;

/** Even at the pivot, and so much more in 1000 for each 500 above it. */
const SWING = 420;

/** The odds that something goes the way the upper end of a question would have it. */
function swingOdds(question: QuestionId, pivot: number): Odds {
  return {
    question,
    good: 500 - swungAt(SWING, pivot),
    goodSwing: SWING,
    bad: 0,
    badSwing: 0,
  };
}

/** Whether it went the upper end's way. What several numbers of one event hang on is drawn, and seen, once. */
function turnsOut(t: Turn, odds: Odds, slot: number): boolean {
  const known = t.turned.find((each) => each.slot === slot && each.question === odds.question);
  if (known) return known.came;
  const card = roll(t.luck, ROW.turned, QUESTIONS.length * slot + PLACE[odds.question], 1000);
  const came = happened(t, odds, card, slot);
  t.turned.push({ slot, question: odds.question, came });
  tell(t, { kind: "turned", question: odds.question, high: came });
  return came;
}

/** The event's own chances, 0–999: one for what may turn out well or ill, one for what is found. */
function ownLuck(t: Turn, slot: number, which: 0 | 1): number {
  return roll(t.luck, ROW.outcome, 2 * slot + which, 1000);
}

/** Halving what is pledged costs trust by size. */
function halve(t: Turn, to: number, cause: Cause, ref: number): void {
  for (const p of t.state.pledges) {
    if (p.to !== to) continue;
    const cut = p.amount - Math.max(1, div(p.amount, 2));
    p.amount -= cut;
    add(t, STAT.trust, to, -div(cut, t.rules.pledge.amended.halved), cause, ref);
  }
}

/** Ending it breaks a word, which others charge in proportion to `credit`. */
function end(t: Turn, to: number, cause: Cause, ref: number): void {
  const { ended, word: broken } = t.rules.pledge.amended;
  const theirs = t.state.pledges.filter((p) => p.to === to);
  for (const p of theirs) {
    add(t, STAT.trust, to, ended - p.amount, cause, ref);
    dropPledge(t, p);
  }
  if (theirs.length > 0) wordKept(t, broken);
}

/** Compiles an effect; `at` is where it happens, an actor or a zone. Its kind is the first whose own field it has. */
export function compileEffect(e: Effect, setting: Setting, at: string): CompiledEffect {
  for (const [field, { compile }] of Object.entries<EffectKind>(EFFECT_KINDS)) {
    if (Object.hasOwn(e, field)) return compile(e as never, setting, at);
  }
  throw new Error(`no effect of the kind ${JSON.stringify(e)}`);
}

export function compileEvent(data: EventData, setting: Setting): CompiledEvent {
  const effects = (list: readonly Effect[]) => list.map((e) => compileEffect(e, setting, data.at));
  return {
    data,
    tests: data.when.map((c) => compileCondition(c, setting)),
    effects: effects(data.effects),
    choices: data.choices.map((c) => effects(c.effects)),
  };
}
