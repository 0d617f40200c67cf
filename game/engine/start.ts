import { clamp } from "./arith.ts";
import { drawTruth, pointAt } from "./beliefs.ts";
import type { Game } from "./game.ts";
import { stream } from "./luck.ts";
import { heightOf, pillarTerms } from "./pillars.ts";
import type { State } from "./state.ts";
import type { Difficulty, QuestionId } from "./vocabulary.ts";
import {
  codeOf,
  DIFFICULTIES,
  PACT_TRACKS,
  PURPOSES,
  QUESTIONS,
  RULES_VERSION,
  SECTORS,
  SHIP_PHASES,
  TERMS,
} from "./vocabulary.ts";

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
  const random = stream(`${setup.seed}|truths`);
  const truths = QUESTIONS.map((q, i) => {
    const drawn = drawTruth(game.priors[i] ?? [], random);
    if (!game.asked[i]) return scenario.truths?.[q] ?? scenario.priors[q].mean;
    return setup.truths?.[q] ?? scenario.truths?.[q] ?? drawn;
  });
  const schedule = scenario.ships.map(() => random.below(7) - 2);
  const { nation, world } = scenario;
  const state: State = {
    rules: RULES_VERSION,
    difficulty: codeOf(DIFFICULTIES, setup.difficulty),
    turn: 0,
    phase: 0,
    hidden: { seed: setup.seed, truths, resolve: 0, origins: [], schedule },
    doctrine: [25, 25, 25, 25],
    nation: { ...nation, forum: 0 },
    washington: {
      regime: world.asia >= 620 ? 0 : 1,
      asia: world.asia,
      europe: world.europe,
      integration: world.integration,
      ask: random.below(4),
      held: 0,
    },
    beijing: {
      posture: 1,
      power: world.power,
      drive: world.drive,
      provocation: 250,
      opportunity: 400,
      warmth: 0,
      firmness: 0,
    },
    ukraine: {
      front: world.front,
      coalition: world.coalition,
      cohesion: world.cohesion,
      example: 0,
      exposure: world.exposure ?? 200,
      poverty: world.poverty ?? 120,
      custody: world.custody ?? 60,
      contracts: 0,
      armistice: 0,
    },
    pyongyang: { missiles: world.missiles, tests: 0 },
    human: { dead: 0, displaced: 0, evacuated: 0, cold: 0 },
    actors: scenario.actors.map((a) => ({
      alignment: a.alignment,
      trust: a.trust,
      threat: clamp(world.power + 60, 0, 1000),
      trade: a.exposure,
      stages: PACT_TRACKS.map((track) => a.pacts[track] ?? 0),
      talks: PACT_TRACKS.map(() => 0),
      memory: [],
    })),
    zones: scenario.zones.map((z) => ({ tension: z.tension })),
    ships: scenario.ships.map((ship) => ({
      phase: codeOf(SHIP_PHASES, ship.phase),
      clock: ship.clock,
      zone: game.zones.get(ship.home) ?? 0,
      mission: 0,
      readiness: ship.phase === "building" ? 1000 : ship.readiness,
    })),
    pledges: scenario.pledges.map((p, i) => ({
      id: i + 1,
      to: game.actors.get(p.to) ?? 0,
      purpose: codeOf(PURPOSES, p.purpose),
      amount: p.amount,
      terms: codeOf(TERMS, p.terms),
      since: -4,
      paid: 0,
      taper: 0,
      trigger: 0,
      suspended: 0,
    })),
    sanctions: game.sanctioned.flatMap((at) =>
      SECTORS.map(
        (sector) =>
          scenario.sanctions.find((x) => x.sector === sector && game.actors.get(x.on) === at)?.level ?? 0,
      ),
    ),
    builds: [],
    beliefs: game.priors.map((p, i) => (scenario.truthsAtStart ? pointAt(truths[i] ?? 500) : p.slice())),
    queue: [],
    crisis: null,
    fired: scenario.events.map(() => 0),
    broke: scenario.crises.map(() => 0),
    projects: game.projects.map(() => 0),
    flags: [...game.flags].map(() => 0),
    pillars: [],
    scores: [],
    tally: {
      low: 0,
      war: 0,
      crises: 0,
      leaks: 0,
      spentOpen: 0,
      spentBound: 0,
      tension: 0,
      code: 0,
      offers: 0,
      terms: 0,
      falling: 0,
      quiet: 0,
      north: 0,
      coda: 0,
      shown: 0,
    },
    ending: -1,
  };
  state.pillars = pillarTerms(game, state).map((terms) => ({
    value: heightOf(terms.reduce((a, b) => a + b, 0)),
    terms,
  }));
  return state;
}
