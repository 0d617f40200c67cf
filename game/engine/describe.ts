import { div } from "./arith.ts";
import { meanOf, rangeOf } from "./beliefs.ts";
import type { Board, BoardActor, DilemmaChoice, Pending } from "./board.ts";
import { quarterOf } from "./calendar.ts";
import { codaUnder } from "./coda.ts";
import { crisisData } from "./crisis.ts";
import type { CompiledEffect } from "./effects.ts";
import { type CompiledSight, isShut } from "./extras.ts";
import { effectivePoles, FOLLOWED_WITHIN, forcesInReach, isNear, STAY, trainsIn } from "./forces.ts";
import type { CompiledCrisis, Game } from "./game.ts";
import { ownerOf } from "./ledger.ts";
import { ORDER_TYPES } from "./orders.ts";
import { crisisOptions } from "./prospects.ts";
import type { State } from "./state.ts";
import type { StatId } from "./stats.ts";
import { runScore } from "./step.ts";
import type { View } from "./view.ts";
import {
  CAPABILITIES,
  CRISIS_CHOICES,
  DIFFICULTIES,
  DOCTRINE_PILLARS,
  ENDINGS,
  MEMORIES,
  PACT_TRACKS,
  POSTURES,
  PURPOSES,
  QUESTIONS,
  REGIMES,
  SECTORS,
  SHIP_MISSIONS,
  SHIP_PHASES,
  TERMS,
  wordOf,
} from "./vocabulary.ts";

/** A view in ids and words. The hidden part is not read: it is filled with nothings for the shared formulas. */
export function boardOf(game: Game, view: View): Board {
  const s: State = { ...view, hidden: { seed: "", truths: [], resolve: 0, origins: [], schedule: [] } };
  const { scenario } = game;
  const ids = scenario.actors.map((a) => a.id);
  const zoneIds = scenario.zones.map((z) => z.id);
  const at = (list: readonly string[], i: number) => list[i] ?? "";
  const doctrine = Object.fromEntries(
    DOCTRINE_PILLARS.map((p, i) => [p, s.doctrine[i] ?? 25]),
  ) as Board["doctrine"];
  const shownTurn = s.phase === 2 ? Math.min(s.turn, scenario.turns) : s.turn;
  return {
    scenario: scenario.id,
    difficulty: wordOf(DIFFICULTIES, s.difficulty),
    turn: shownTurn,
    turns: scenario.turns,
    quarter: quarterOf(scenario, shownTurn),
    phase: (["plan", "respond", "over"] as const)[s.phase as 0 | 1 | 2],
    slots: scenario.slots,
    war: scenario.war !== false,
    codaShare: scenario.coda?.weight ?? 0,
    coda: codaAsItStands(game, s),
    guide: scenario.guide ?? 0,
    nation: { ...s.nation },
    washington: { ...s.washington, regime: wordOf(REGIMES, s.washington.regime) },
    beijing: { ...s.beijing, posture: wordOf(POSTURES, s.beijing.posture) },
    ukraine: { ...s.ukraine },
    pyongyang: { ...s.pyongyang },
    human: { ...s.human },
    pillars: [
      ...DOCTRINE_PILLARS.map((id, i) => ({ id, value: s.pillars[i]?.value ?? 0, weight: doctrine[id] })),
      { id: "support" as const, value: s.nation.support, weight: 0 },
    ],
    doctrine,
    quarterScore: s.scores[s.scores.length - 1] ?? 0,
    score: s.phase === 2 ? runScore(game, s) : soFar(s.scores),
    scores: s.scores.slice(),
    actors: s.actors.map((_, i) => actorOf(game, s, i)),
    zones: s.zones.map((z, i) => ({
      id: at(zoneIds, i),
      tension: z.tension,
      stake: scenario.zones[i]?.stake ?? 0,
      trains: ids.filter((_, a) => trainsIn(game, s, a, i)),
      followed: scenario.ships
        .filter((_, at) => isNear(game, s, at, game.roles.beijing, i, FOLLOWED_WITHIN))
        .map((ship) => ship.id),
    })),
    ships: s.ships.map((ship, i) => ({
      id: scenario.ships[i]?.id ?? "",
      owner: scenario.ships[i]?.owner ?? "",
      type: scenario.ships[i]?.type ?? "escort",
      phase: wordOf(SHIP_PHASES, ship.phase),
      clock: ship.clock,
      zone: at(zoneIds, ship.zone),
      home: scenario.ships[i]?.home ?? "",
      mission: wordOf(SHIP_MISSIONS, ship.mission),
      readiness: ship.readiness,
      deployable: scenario.ships[i]?.deployable ?? false,
    })),
    sights: game.sights.flatMap((sight) => sightOf(sight, s)),
    stay: STAY,
    pledges: s.pledges.map((p) => ({
      id: p.id,
      to: at(ids, p.to),
      purpose: wordOf(PURPOSES, p.purpose),
      amount: p.amount,
      terms: wordOf(TERMS, p.terms),
      since: p.since,
      paid: p.paid,
      taper: p.taper,
      trigger: p.trigger === 1,
      suspended: p.suspended > 0,
      // While a question waits, this quarter's payments lie behind.
      resumes: p.suspended > 0 ? s.turn + p.suspended + (s.phase === 0 ? 0 : 1) : null,
    })),
    sanctions: game.sanctioned.flatMap((actor, target) =>
      SECTORS.map((sector, i) => ({
        on: at(ids, actor),
        sector,
        level: s.sanctions[target * SECTORS.length + i] ?? 0,
      })),
    ),
    builds: s.builds.map((b) => ({
      capability: wordOf(CAPABILITIES, b.capability),
      amount: b.amount,
      due: b.due,
    })),
    projects: game.projects.map((project, i) => {
      const { id, budget, capital, slot, again, at: place, source } = project.data;
      const { moves, acts } = whatMoves(game, project.effects);
      return { id, budget, capital, slot, again, at: place, source, done: s.projects[i] ?? 0, moves, acts };
    }),
    closed: ORDER_TYPES.filter((type) => isShut(scenario, type)),
    beliefs: game.questions.map((question) => {
      const weights = s.beliefs[QUESTIONS.indexOf(question)] ?? [];
      return { question, ...rangeOf(weights, 900), mean: meanOf(weights) };
    }),
    poles: effectivePoles(game, s),
    pending: pendingOf(game, s),
    ending: s.ending < 0 ? null : wordOf(ENDINGS, s.ending),
  };
}

/** Nothing hidden is read: what changed hands is in the flags, and both ends of the question are told. */
function codaAsItStands(game: Game, s: View): Board["coda"] {
  const low = codaUnder(game, s as State, 0);
  const high = codaUnder(game, s as State, 1000);
  return low && high ? { low, high } : null;
}

/** Nothing hidden is read: conditions see what events see, and their flags are what dispatches told. */
function sightOf({ data, tests }: CompiledSight, s: State): Board["sights"] {
  const place = data.places.filter((_, i) => tests[i]?.every((test) => test(s))).at(-1);
  if (!place) return [];
  const { id, type, source } = data;
  return [{ id, type, place: place.id, at: place.at, port: place.port ?? null, source }];
}

function soFar(scores: readonly number[]): number {
  let sum = 0;
  for (const q of scores) sum += q;
  return scores.length === 0 ? 0 : div(sum, scores.length);
}

function actorOf(game: Game, s: State, i: number): BoardActor {
  const data = game.scenario.actors[i];
  const actor = s.actors[i];
  if (!data || !actor) throw new Error(`no actor ${i}`);
  const { roles } = game;
  const channels = [roles.beijing, roles.moscow, roles.washington, roles.kyiv, roles.pyongyang];
  const washington = i === roles.washington;
  return {
    id: data.id,
    role: data.role,
    alignment: actor.alignment,
    trust: actor.trust,
    threat: actor.threat,
    trade: actor.trade,
    pacts:
      data.weight === 0
        ? []
        : PACT_TRACKS.flatMap((track, k) =>
            washington === k >= PACT_TRACKS.indexOf("host")
              ? [{ track, stage: actor.stages[k] ?? 0, talks: actor.talks[k] ?? 0 }]
              : [],
          ),
    memory: actor.memory.flatMap((code, k) =>
      k % 2 === 0 ? [{ act: wordOf(MEMORIES, code), weight: actor.memory[k + 1] ?? 0 }] : [],
    ),
    may: {
      aid: data.aid,
      pact: data.weight > 0,
      sanction: game.sanctioned.includes(i),
      channel: channels.includes(i),
    },
  };
}

function pendingOf(game: Game, s: State): Pending[] {
  const pending: Pending[] = s.queue.map((at) => {
    const event = game.scenario.events[at];
    return {
      kind: "dilemma",
      subject: event?.id ?? "",
      at: event?.at ?? "",
      source: event?.source ?? "",
      choices: (event?.choices ?? []).map((c, i) => ({
        id: (["a", "b", "c"] as const)[i as 0 | 1 | 2],
        budget: c.budget,
        capital: c.capital,
        affordable: c.budget <= s.nation.budget && c.capital <= s.nation.capital,
        ...whatMoves(game, game.events[at]?.choices[i] ?? []),
      })),
    };
  });
  const c = s.crisis;
  if (c) {
    const data = crisisData(game, c);
    const trail: { choice: string; rival: number; tokyo: number }[] = [];
    for (let i = 0; i + 2 < c.trail.length; i += 3) {
      trail.push({
        choice: wordOf(CRISIS_CHOICES, c.trail[i] ?? 0),
        rival: c.trail[i + 1] ?? 1,
        tokyo: c.trail[i + 2] ?? 1,
      });
    }
    const { zone: at, role } = game.crises[c.kind] as CompiledCrisis;
    pending.push({
      kind: "crisis",
      subject: "crisis",
      crisis: data.id,
      zone: data.zone,
      rival: data.rival,
      tokyo: c.tokyo,
      rivalRung: c.rival,
      top: data.top,
      exchange: c.exchange,
      holds: c.holds,
      line: c.line === 1,
      mandate: c.mandate,
      resolve: { low: c.signalLow, high: c.signalHigh },
      balance: forcesInReach(game, s, at, role),
      bystanders: data.bystanders,
      trail,
      choices: crisisOptions(game, s),
    });
  }
  return pending;
}

/** The effects of a choice as directions, without their sizes: those are told by the ledger afterwards. */
function whatMoves(game: Game, effects: readonly CompiledEffect[]): Pick<DilemmaChoice, "moves" | "acts"> {
  const moves = effects.flatMap((e): DilemmaChoice["moves"] => {
    if (e.act !== "add" && e.act !== "truth" && e.act !== "chance") return [];
    const of = ownerOf(game, e.stat, e.index);
    const question = e.act === "truth" ? (QUESTIONS[e.question] ?? null) : null;
    const way = e.act !== "add" ? "depends" : e.add > 0 ? "up" : "down";
    return [{ stat: e.stat.id as StatId, of, way, question }];
  });
  return { moves, acts: effects.flatMap((e) => actOf(game, e)) };
}

function actOf(game: Game, e: CompiledEffect): DilemmaChoice["acts"] {
  const actor = (at: number) => game.scenario.actors[at]?.id ?? null;
  switch (e.act) {
    case "suspend":
    case "sign":
    case "talks":
    case "blame":
      return [{ act: e.act, of: actor(e.target) }];
    case "amend":
      return [{ act: e.halve ? "halve" : "end", of: actor(e.target) }];
    case "sanction":
      return [{ act: e.by > 0 ? "sanctionUp" : "sanctionDown", of: actor(game.sanctioned[e.target] ?? -1) }];
    case "delay":
      return [{ act: "delay", of: game.scenario.ships[e.target]?.id ?? null }];
    case "holdRegime":
    case "leak":
    case "code":
      return [{ act: e.act, of: null }];
    default:
      return [];
  }
}
