import { measuresOf } from "../acts/standing.ts";
import type { Game } from "../ledger/turn.ts";
import { stream, worldOf } from "../luck.ts";
import { drawTruth } from "../questions/beliefs.ts";
import { NO_EVIDENCE, withEvidence } from "../questions/evidence.ts";
import { openSituations } from "../situations/open.ts";
import { copyState } from "../state/clone.ts";
import { slips } from "../state/schedule.ts";
import type { State } from "../state/state.ts";
import { type Numbers, type Owner, type Stat, statsOf } from "../state/stats.ts";
import {
  ASKS,
  type Difficulty,
  DOCTRINE_PILLARS,
  PACT_TRACKS,
  QUESTIONS,
  type QuestionId,
  RULES_VERSION,
  SECTORS,
} from "../vocabulary.ts";
import { heightOf, pillarTerms } from "./pillars.ts";

export interface Setup {
  /** `alea:` and up to 64 printable characters. */
  seed: string;
  difficulty: Difficulty;
  /** Truths fixed by a lesson or an experiment; the rest are drawn. */
  truths?: Partial<Record<QuestionId, number>>;
}

export const SEED_PATTERN = /^alea:[\x20-\x7e]{1,64}$/;

/** The first state of a game. */
export function newGame(game: Game, setup: Setup): State {
  const { scenario } = game;
  // Every draw is made whether or not a truth is fixed, so that fixing one leaves the others as they were.
  const random = stream(`${worldOf(setup.seed)}|truths`);
  const truths = QUESTIONS.map((q, i) => {
    const drawn = drawTruth(game.priors[i] ?? [], random);
    if (!game.asked[i]) return scenario.truths?.[q] ?? 500;
    return setup.truths?.[q] ?? scenario.truths?.[q] ?? drawn;
  });
  const state = copyState(beforeLuck(game, setup.difficulty));
  state.hidden = {
    seed: setup.seed,
    truths,
    origins: [],
    schedule: slips(scenario.ships, random.below),
    unseen: [],
  };
  state.washington.ask = ASKS[random.below(ASKS.length)] ?? "host";
  if (scenario.truthsAtStart) {
    const told = QUESTIONS.map((question, i) => ({
      kind: "told" as const,
      turn: 0,
      question,
      value: truths[i] ?? 500,
    }));
    state.evidence = withEvidence(state.evidence, told);
  }
  openSituations(game, state);
  return state;
}

/** By game and difficulty, the first state as it is before a seed says anything: every run of it begins as a copy. */
const beginnings = new WeakMap<Game, Map<Difficulty, State>>();

function beforeLuck(game: Game, difficulty: Difficulty): State {
  const known = beginnings.get(game) ?? new Map<Difficulty, State>();
  beginnings.set(game, known);
  const state = known.get(difficulty) ?? opening(game, difficulty);
  known.set(difficulty, state);
  return state;
}

/** What is promised where a scenario does not say. */
const EVEN = { deterrence: 25, resilience: 25, autonomy: 25, order: 25 };

function opening(game: Game, difficulty: Difficulty): State {
  const { scenario } = game;
  const { world } = scenario;
  const { firstStep } = game.rules[difficulty].washington.regimes;
  const state: State = {
    rules: RULES_VERSION,
    difficulty,
    turn: 0,
    phase: "plan",
    hidden: { seed: "", truths: [], origins: [], schedule: [], unseen: [] },
    doctrine: scenario.doctrine ?? EVEN,
    nation: numbers("nation", scenario.nation),
    washington: {
      ...numbers("washington", world),
      regime: world.asia >= firstStep ? "guarantor" : "bargainer",
      ask: "host",
      answer: "open",
      held: 0,
    },
    beijing: { ...numbers("beijing", world), posture: "probing" },
    ukraine: { ...numbers("ukraine", world), armistice: "none" },
    pyongyang: { ...numbers("pyongyang", world), tests: 0 },
    human: numbers("human", {}),
    actors: scenario.actors.map((a) => ({
      ...numbers("actors", { ...a, trade: a.exposure }),
      stages: PACT_TRACKS.map((track) => a.pacts[track] ?? 0),
      talks: PACT_TRACKS.map(() => 0),
      memory: [],
    })),
    zones: scenario.zones.map((z) => numbers("zones", z)),
    ships: scenario.ships.map((ship) => ({
      phase: ship.phase,
      clock: ship.clock,
      zone: game.zones.get(ship.home) ?? 0,
      mission: "none",
      readiness: ship.phase === "building" ? 1000 : ship.readiness,
    })),
    pledges: scenario.pledges.map((p, i) => ({
      id: i + 1,
      to: game.actors.get(p.to) ?? 0,
      purpose: p.purpose,
      amount: p.amount,
      terms: p.terms,
      since: -4,
      paid: 0,
      taper: 0,
      trigger: false,
      suspended: 0,
      was: [],
    })),
    sanctions: sanctionsAtStart(game),
    builds: [],
    evidence: NO_EVIDENCE,
    situations: [],
    queue: [],
    crisis: null,
    history: { fired: [], broke: [], opened: [], lastOpened: [], ended: [], projects: [], flags: [] },
    pillars: numbers("pillars", { deterrence: 0, resilience: 0, autonomy: 0, order: 0 }),
    terms: [],
    scores: [],
    tally: {
      low: 0,
      war: "none",
      crises: 0,
      leaks: 0,
      spentOpen: 0,
      spentBound: 0,
      tension: 0,
      encounterCode: false,
      offers: [],
      falling: 0,
      quiet: 0,
      north: 0,
      coda: 0,
      promised: [0, 0, 0, 0],
    },
    ending: null,
  };
  for (const pledge of state.pledges) pledge.was = measuresOf(state, pledge.to);
  const terms = pillarTerms(game, state);
  const heights = terms.map((list) =>
    heightOf(
      game.rules[difficulty],
      list.reduce((a, b) => a + b, 0),
    ),
  );
  state.terms = terms;
  state.pillars = numbers(
    "pillars",
    Object.fromEntries(DOCTRINE_PILLARS.map((p, i) => [p, heights[i] ?? 0])),
  );
  return state;
}

/** The first values of an owner's numbers, as the list of stats says and the scenario gives. */
function numbers<O extends Owner>(owner: O, given: object): Numbers<O> {
  const values = given as Readonly<Record<string, unknown>>;
  const record: object = {};
  for (const stat of statsOf(owner)) stat.place(record, startOf(stat, values[stat.id]));
  return record as Numbers<O>;
}

function startOf({ id, start }: Stat, given: unknown): number {
  if (typeof start === "number") return start;
  if (typeof given === "number") return given;
  if (typeof start === "object") return start.given;
  throw new Error(`nothing gives the first value of ${id}`);
}

function sanctionsAtStart({ scenario, actors, sanctioned }: Game): number[] {
  const levelOf = (at: number, sector: string): number =>
    scenario.sanctions.find((x) => x.sector === sector && actors.get(x.on) === at)?.level ?? 0;
  return sanctioned.flatMap((at) => SECTORS.map((sector) => levelOf(at, sector)));
}
