import { div } from "../arith.ts";
import { quarterOf } from "../calendar.ts";
import { compiledCrisis, crisisData, questionOf } from "../crisis/ladder.ts";
import { crisisOptions } from "../crisis/options.ts";
import { holds } from "../events/condition.ts";
import { eventOf } from "../events/draw.ts";
import { ownerOf } from "../ledger/ledger.ts";
import type { CompiledEffect, CompiledSight, Game } from "../ledger/turn.ts";
import { ASK_PATTERNS } from "../orders/asks.ts";
import { reached } from "../orders/channel.ts";
import { familyOf, ORDER_TYPES } from "../orders/index.ts";
import { codaUnder } from "../quarter/coda.ts";
import { CHOICES } from "../quarter/responses.ts";
import { runScore } from "../quarter/step.ts";
import { meanOf, rangeOf } from "../questions/beliefs.ts";
import { beliefIn } from "../questions/evidence.ts";
import { effectivePoles, isNear, trainsIn } from "../state/forces.ts";
import { marked } from "../state/marks.ts";
import { forcesAt, forcesIn, OURS, SEA_PARTS, type SeaParts, seasOf } from "../state/seas.ts";
import { actorId, isShut, rulesOf, shipId, zoneId } from "../state/setting.ts";
import type { CrisisState, View } from "../state/state.ts";
import { ASKS, DOCTRINE_PILLARS, FAMILIES, type Family, PACT_TRACKS, SECTORS } from "../vocabulary.ts";
import { calendarOf } from "./ahead.ts";
import type { Board, BoardActor, BoardZone, DilemmaChoice, Pending } from "./board.ts";
import { endsOf } from "./ends.ts";
import { intentsOf } from "./intents.ts";
import { situationOf } from "./situation.ts";

/** A view in ids and words. */
export function boardOf(game: Game, s: View): Board {
  const { scenario } = game;
  const rules = rulesOf(game, s);
  const over = s.phase === "over";
  const seas = seasOf(game, s);
  const intents = over ? [] : intentsOf(game, s);
  const shownTurn = over ? Math.min(s.turn, scenario.turns) : s.turn;
  return {
    scenario: scenario.id,
    difficulty: s.difficulty,
    turn: shownTurn,
    turns: scenario.turns,
    quarter: quarterOf(scenario, shownTurn),
    phase: s.phase,
    slots: scenario.slots,
    war: scenario.war !== false,
    codaShare: scenario.coda?.weight ?? 0,
    coda: codaAsItStands(game, s),
    guide: scenario.guide ?? 0,
    nation: { ...s.nation },
    washington: { ...s.washington },
    beijing: { ...s.beijing },
    ukraine: { ...s.ukraine },
    pyongyang: { ...s.pyongyang },
    human: { ...s.human },
    pillars: [
      ...DOCTRINE_PILLARS.map((id) => ({ id, value: s.pillars[id], weight: s.doctrine[id] })),
      { id: "support" as const, value: s.nation.support, weight: 0 },
    ],
    doctrine: s.doctrine,
    quarterScore: s.scores[s.scores.length - 1] ?? 0,
    score: over ? runScore(game, s) : soFar(s.scores),
    scores: s.scores.slice(),
    actors: s.actors.map((_, i) => actorOf(game, s, i)),
    zones: s.zones.map((_, i) => zoneOf(game, s, i, seas[i] as SeaParts)),
    ships: s.ships.map((ship, i) => ({
      id: shipId(game, i),
      owner: scenario.ships[i]?.owner ?? "",
      type: scenario.ships[i]?.type ?? "escort",
      phase: ship.phase,
      clock: ship.clock,
      zone: zoneId(game, ship.zone),
      home: scenario.ships[i]?.home ?? "",
      mission: ship.mission,
      readiness: ship.readiness,
      deployable: scenario.ships[i]?.deployable ?? false,
    })),
    sights: game.sights.flatMap((sight) => sightOf(sight, s)),
    stay: rules.deploy.stay,
    pledges: s.pledges.map((p) => ({
      ...p,
      to: actorId(game, p.to),
      suspended: p.suspended > 0,
      // While a question waits, this quarter's payments lie behind.
      resumes: p.suspended > 0 ? s.turn + p.suspended + (s.phase === "plan" ? 0 : 1) : null,
    })),
    sanctions: game.sanctioned.flatMap((actor, target) =>
      SECTORS.map((sector, i) => ({
        on: actorId(game, actor),
        sector,
        level: s.sanctions[target * SECTORS.length + i] ?? 0,
      })),
    ),
    builds: s.builds.slice(),
    projects: game.projects.map((project) => {
      const { id, budget, capital, slot, again, at, source } = project.data;
      const done = marked(s.history.projects, project.key);
      return { id, budget, capital, slot, again, at, source, done, ...whatMoves(game, project.effects) };
    }),
    closed: ORDER_TYPES.filter((type) => isShut(scenario, type)),
    instruments: FAMILIES.map((family) => instrumentOf(game, family)),
    answerable: ASKS.filter((ask) => !isShut(scenario, ASK_PATTERNS[ask].type)),
    beliefs: game.questions.map((question) => {
      const weights = beliefIn(game, s, question);
      return { question, ...rangeOf(weights, 900), mean: meanOf(weights) };
    }),
    poles: effectivePoles(game, s),
    calendar: over ? [] : calendarOf(game, s),
    intents,
    situations: s.phase === "over" ? [] : s.situations.map((each) => situationOf(game, s, each)),
    pending: pendingOf(game, s),
    ends: endsOf(game, s, intents),
    ending: s.ending,
  };
}

function zoneOf(game: Game, s: View, i: number, sea: SeaParts): BoardZone {
  const { scenario, roles } = game;
  const within = rulesOf(game, s).ships.followedWithin;
  return {
    id: zoneId(game, i),
    tension: s.zones[i]?.tension ?? 0,
    stake: scenario.zones[i]?.stake ?? 0,
    trains: scenario.actors.flatMap(({ id }, a) => (trainsIn(game, s, a, i) ? [id] : [])),
    followed: scenario.ships
      .filter((_, at) => isNear(game, s, at, roles.beijing, i, within))
      .map((ship) => ship.id),
    held: sea.held,
    balance: forcesIn(sea),
    parts: SEA_PARTS.flatMap((part, k) => {
      const own = sea.each[k] ?? 0;
      const ours = k < OURS;
      return own === 0 ? [] : [{ part, ours, weight: ours ? own : -own }];
    }),
  };
}

function instrumentOf({ scenario }: Game, family: Family): Board["instruments"][number] {
  const types = ORDER_TYPES.filter((type) => familyOf(type) === family);
  const empty = family === "projects" && (scenario.projects ?? []).length === 0;
  return { family, types, open: !empty && types.some((type) => !isShut(scenario, type)) };
}

/** Nothing hidden is read: what changed hands is in the flags, and both ends of the question are told. */
function codaAsItStands(game: Game, s: View): Board["coda"] {
  const low = codaUnder(game, s, 0);
  const high = codaUnder(game, s, 1000);
  return low && high ? { low, high } : null;
}

/** Nothing hidden is read: conditions see what events see, and their flags are what dispatches told. */
function sightOf({ data, tests }: CompiledSight, s: View): Board["sights"] {
  const place = data.places.filter((_, i) => holds(tests[i] ?? [], s)).at(-1);
  if (!place) return [];
  const { id, type, source } = data;
  return [{ id, type, place: place.id, at: place.at, port: place.port ?? null, source }];
}

function soFar(scores: readonly number[]): number {
  let sum = 0;
  for (const q of scores) sum += q;
  return scores.length === 0 ? 0 : div(sum, scores.length);
}

function actorOf(game: Game, s: View, i: number): BoardActor {
  const data = game.scenario.actors[i];
  const actor = s.actors[i];
  if (!data || !actor) throw new Error(`no actor ${i}`);
  const washington = i === game.roles.washington;
  return {
    id: data.id,
    role: data.role,
    alignment: actor.alignment,
    trust: actor.trust,
    trade: actor.trade,
    pacts:
      data.weight === 0
        ? []
        : PACT_TRACKS.flatMap((track, k) =>
            washington === k >= PACT_TRACKS.indexOf("host")
              ? [{ track, stage: actor.stages[k] ?? 0, talks: actor.talks[k] ?? 0 }]
              : [],
          ),
    memory: actor.memory.slice(),
    may: {
      aid: data.aid,
      pact: data.weight > 0,
      sanction: game.sanctioned.includes(i),
      channel: reached(game).includes(i),
    },
  };
}

function pendingOf(game: Game, s: View): Pending[] {
  const pending = s.queue.map((slot) => dilemmaOf(game, s, slot));
  return s.crisis ? [...pending, crisisOf(game, s, s.crisis)] : pending;
}

function dilemmaOf(game: Game, s: View, slot: number): Pending {
  const event = eventOf(game, slot);
  if (!event) throw new Error(`no event of slot ${slot}`);
  const { id, at, source, choices } = event.data;
  return {
    kind: "dilemma",
    subject: id,
    at,
    source,
    choices: choices.map(({ budget, capital }, i) => ({
      id: CHOICES[i] ?? "a",
      budget,
      capital,
      affordable: budget <= s.nation.budget && capital <= s.nation.capital,
      ...whatMoves(game, event.choices[i] ?? []),
    })),
  };
}

function crisisOf(game: Game, s: View, c: CrisisState): Pending {
  const data = crisisData(game, c);
  const { zone } = compiledCrisis(game, c);
  return {
    kind: "crisis",
    subject: "crisis",
    crisis: data.id,
    zone: data.zone,
    rival: data.rival,
    tokyo: c.tokyo,
    rivalRung: c.rival,
    top: data.top,
    war: rulesOf(game, s).crisis.war,
    exchange: c.exchange,
    line: c.line,
    begun: c.begun,
    mandate: c.mandate,
    signal: c.signal,
    question: questionOf(game, c),
    balance: forcesAt(game, s, zone),
    bystanders: data.bystanders,
    trail: c.trail,
    choices: crisisOptions(game, s),
  };
}

/** The effects of a choice as directions, without their sizes: those are told by the ledger afterwards. */
function whatMoves(game: Game, effects: readonly CompiledEffect[]): Pick<DilemmaChoice, "moves" | "acts"> {
  const moves = effects.flatMap((e) =>
    e.moves.map(({ stat, index, sure, depends, question }) => ({
      stat: stat.id,
      of: ownerOf(game, stat, index),
      way: depends ? ("depends" as const) : sure > 0 ? ("up" as const) : ("down" as const),
      question,
    })),
  );
  return { moves, acts: effects.flatMap((e) => [...e.acts]) };
}
