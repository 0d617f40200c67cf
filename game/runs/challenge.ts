import type { Difficulty, QuestionId, Scenario } from "../engine/index.ts";

/** What fixes a run from outside: with the commands, nothing else is needed to replay it. */
export interface Challenge {
  scenario: string;
  /** `alea:` and up to 64 printable characters. */
  seed: string;
  difficulty: Difficulty;
  /** Truths fixed from outside; the rest are drawn from the seed. */
  truths: Partial<Record<QuestionId, number>>;
  /** A player's own scenario travels with the run, so that it can be replayed anywhere. */
  own?: Scenario;
}
