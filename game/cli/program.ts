import { Argument, Command } from "commander";
import { DIFFICULTIES, type Difficulty, ENGINE, type Engine, type Game } from "../engine/index.ts";
import {
  type Budget,
  type Challenge,
  gameOf,
  groundUnder,
  loadRulebook,
  MODIFIERS,
  type ModifierId,
} from "../runs/index.ts";
import { type CoverageOptions, coverage } from "./balance/coverage.ts";
import { type BalanceOptions, balance } from "./balance/index.ts";
import { type Sizes, USUAL } from "./balance/sizes.ts";
import { type CounterfactualOptions, counterfactual } from "./counterfactual.ts";
import { type GradeOptions, grade } from "./grade.ts";
import { type LeaderboardOptions, leaderboard } from "./leaderboard.ts";
import { Misuse } from "./misuse.ts";
import { budgetFor, par } from "./par.ts";
import { type PlayOptions, play } from "./play.ts";
import { SCHEMAS, schema } from "./schema.ts";
import { type SimulateOptions, simulate } from "./simulate.ts";
import { trace } from "./trace.ts";
import { TRAINED, type Trained, type TrainOptions, train } from "./train.ts";
import {
  type Coded,
  challengeFor,
  changedBy,
  codeFor,
  countFor,
  difficultyFor,
  gameFor,
  modifiersFor,
  policiesFor,
  policyFor,
  seedFor,
  seedsFor,
  shardFor,
  truthsFor,
} from "./values.ts";
import { verifyFiles } from "./verify.ts";

const ABOUT = `Tokyo Crossroads, headless. JSON goes to standard output, words to standard error.
Exit 0: done; 1: what was checked does not hold; 2: misuse, or it could not be done.`;

const PLACES = `
S is tutorial, pledge, crossroads, carriers, varyag or a scenario file ending in .json.
A file named - is standard input.`;

/** The command line as a table: what each command takes, what the words mean, and whom it calls. */
export function program(end: (code: number) => void): Command {
  const all = new Command("crossroads").description(ABOUT).addHelpText("after", PLACES);
  all.exitOverride().showHelpAfterError("(--help lists what there is)");

  /** Names its scenario, its difficulty and, where they can be fixed, its truths. */
  const playing = (name: string, about: string): Command =>
    all
      .command(name)
      .description(about)
      .option("--scenario <S>", "crossroads unless given", valued(gameFor))
      .option("--difficulty <D>", DIFFICULTIES.join(", "), valued(difficultyFor));
  const truths = ["--truths <k=v,…>", "answers, 0 to 100, the rest drawn", valued(truthsFor)] as const;
  const modifiers = ["--modifiers <A,B>", MODIFIERS.join(", "), valued(modifiersFor)] as const;
  const seeds = ["--seeds <A..B|FILE>", "numbers, or a file with a seed a line", valued(seedsFor)] as const;

  playing("play", "play a run and write its run file")
    .option("--code <C>", "a challenge code, in place of scenario, seed and terms", valued(challengeFor))
    .option("--seed <X>", "any text", valued(seedFor))
    .option(...truths)
    .option(...modifiers)
    .requiredOption("--policy <P>", "who plays", valued(policyFor))
    .option("--out <FILE>", "standard output unless given", valued(String))
    .action(async ({ policy, out, ...given }: PlayGiven) => {
      const { game, challenge, engine } = await challenged(given);
      end(play(game, { challenge, engine, policy, ...(out === undefined ? {} : { out }) }));
    });

  playing("simulate", "play many runs on all cores, a JSON line a run, in a fixed order")
    .requiredOption(...seeds)
    .requiredOption("--policies <P,Q>", "who plays", valued(policiesFor))
    .option(...truths)
    .option(...modifiers)
    .option("--shard <i/n>", "one of n contiguous blocks", valued(shardFor))
    .action(async (o: Given<SimulateOptions, "difficulty" | "truths">) => end(await simulate(...usual(o))));

  all
    .command("verify")
    .description("replay run files: a JSON line a file; exit 0 only if all are valid")
    .argument("<file...>")
    .option("--csv", "a table for a spreadsheet")
    .action(async (files: string[], o: { csv?: boolean }) => end(await verifyFiles(files, o)));

  all
    .command("leaderboard")
    .description("valid run files, the best first: a JSON line a run; exit 1 if any is not valid")
    .argument("<file...>")
    .option(
      "--code <C>",
      "only runs of this challenge",
      valued((word) => codeFor(word)),
    )
    .option("--rules <N>", "only runs of this rules version", valued(countFor(1)))
    .option("--csv", "a table for a spreadsheet")
    .action(async (files: string[], o: LeaderboardOptions) => end(await leaderboard(files, o)));

  all
    .command("grade")
    .description("the gradebook of a class: CSV, a row a hand-in; exit 1 if any is not counted and valid")
    .argument("<path...>", "files, folders and zips as a learning platform leaves them")
    .option("--exercise <file>", "the exercise; that of most files unless given", valued(String))
    .option("--json", "a JSON line a hand-in instead of a table")
    .action(async (paths: string[], o: GradeOptions) => end(await grade(paths, o)));

  all
    .command("counterfactual")
    .description("a run with one decision changed: both worlds, and what made the gap; JSON")
    .argument("<file>")
    .option("--turn <N>", "the quarter whose orders are changed; quarters count from 1", valued(countFor(1)))
    .option("--orders <FILE>", "a JSON list of orders in place of that quarter's", valued(String))
    .option(...truths)
    .action(async (file: string, o: CounterfactualOptions) => end(await counterfactual(file, o)));

  playing("par", "the best that an adviser without foresight makes of a world; JSON")
    .option("--code <C>", "a challenge code, in place of scenario, seed and terms", valued(challengeFor))
    .option("--seed <X>", "any text", valued(seedFor))
    .option(...truths)
    .option(...modifiers)
    .option("--budget <B>", "quick (seconds, unless given) or deep (a minute)", valued(budgetFor))
    .action(async ({ budget = "quick", ...given }: Challenged & { budget?: Budget }) => {
      const { game, challenge, engine } = await challenged(given);
      // Who searches knows the present rules alone.
      if (engine !== ENGINE) throw new Misuse(`par is of rules version ${ENGINE.version} only`);
      end(par(game, challenge, budget));
    });

  all
    .command("trace")
    .description("the ledger of a quarter in words")
    .argument("<file>")
    .requiredOption("--turn <N>", "quarters count from 1", valued(countFor(1)))
    .action(async (file: string, { turn }: { turn: number }) => end(await trace(file, turn)));

  playing("balance", "the table of fairness; exit 1 if a line of it is not met")
    .option(...seeds)
    .option("--search <N>", "seeds that search plays, 200 unless given", valued(countFor(0)))
    .option(
      "--flips <N>",
      "seeds for each answer at either end of its question, 100 unless given",
      valued(countFor(0)),
    )
    .option(
      "--alive <N>",
      "seeds for each order type that is forbidden, 200 unless given",
      valued(countFor(0)),
    )
    .option(
      "--trials <N>",
      "seeds for each thing tried against the game, 200 unless given",
      valued(countFor(0)),
    )
    .option(
      "--forks <N>",
      "situations of each kind at which runs are forked, 60 unless given",
      valued(countFor(0)),
    )
    .option("--lucks <N>", "lucks under which a fork is played on, 8 unless given", valued(countFor(2)))
    .option("--outbreaks <N>", "outbreaks met in every way, 1500 unless given", valued(countFor(0)))
    .option("--places <N>", "seeds in which groups are sent everywhere, 60 unless given", valued(countFor(0)))
    .option("--json", "JSON instead of a table")
    .addHelpText("after", "\n0 leaves the lines of an option out.")
    .action(async (o: Given<BalanceOptions, "difficulty" | "seeds" | keyof Sizes>) => {
      const { seeds = seedsFor("1..500") } = o;
      end(await balance(...usual({ ...USUAL, ...o, seeds })));
    });

  playing("coverage", "in how many runs each event, choice, crisis, ending, order and refusal occurred")
    .option(...seeds)
    .option("--json", "JSON instead of a table")
    .action(async (o: Given<CoverageOptions, "difficulty" | "seeds">) => {
      const { seeds = seedsFor("1..200") } = o;
      end(await coverage(...usual({ ...o, seeds })));
    });

  playing("train", "find the best plan that looks at nothing, or the best fixed answers; JSON")
    .addArgument(new Argument("<what>").choices(TRAINED))
    .option(...seeds)
    .option("--generations <N>", "48 candidates each, 60 unless given", valued(countFor(1)))
    .action(async (what: Trained, o: Given<TrainOptions, "difficulty" | "seeds" | "generations">) => {
      const { seeds = seedsFor("50001..50400"), generations = 60 } = o;
      end(await train(...usual({ ...o, what, seeds, generations })));
    });

  all
    .command("schema")
    .description("the JSON Schema of a file")
    .addArgument(new Argument("<name>").choices(Object.keys(SCHEMAS)))
    .action((name: keyof typeof SCHEMAS) => end(schema(name)));

  for (const command of all.commands) onlyOnce(command);
  return all;
}

/** Options as the parser hands them over: the scenario, and those that may be left out, only if they were given. */
type Given<T, Left extends keyof T> = Omit<T, Left> & Partial<Pick<T, Left>> & { scenario?: Game };

interface Terms {
  scenario?: Game;
  difficulty?: Difficulty;
  truths?: Challenge["truths"];
  modifiers?: ModifierId[];
}

/** What plays, and what it plays under, where nothing else is said. */
function usual<T extends Terms>(o: T) {
  const { scenario = gameFor("crossroads"), difficulty = "standard", truths = {}, modifiers } = o;
  return [modifiers ? changedBy(scenario, modifiers) : scenario, { ...o, difficulty, truths }] as const;
}

interface Challenged extends Terms {
  seed?: string;
  code?: Coded;
}

type PlayGiven = Challenged & Omit<PlayOptions, "challenge" | "engine">;

/** The world to play in: as its code says, or as the words for its parts do. */
async function challenged({ code, seed, ...terms }: Challenged): Promise<{
  game: Game;
  challenge: Challenge;
  engine: Engine;
}> {
  if (code) {
    const other = ["scenario", "difficulty", "truths", "modifiers"].find((key) => key in terms);
    if (seed !== undefined || other) throw new Misuse(`--code says --${other ?? "seed"} itself`);
    const { challenge, rules } = code;
    const engine = await loadRulebook(rules);
    if (!engine) throw new Misuse(`the code is of rules version ${rules}, which is not here`);
    const game = gameOf(challenge, engine);
    if (!game) throw new Error("a code that was read names no game");
    return { game, challenge, engine };
  }
  if (seed === undefined) throw new Misuse("--seed or --code is needed");
  const [game, { difficulty, truths }] = usual(terms);
  return { game, challenge: { ...groundUnder(game), seed, difficulty, truths }, engine: ENGINE };
}

/** A word that looks like an option is a forgotten value. */
function valued<T>(meaning: (word: string) => T): (word: string) => T {
  return (word) => {
    if (word.startsWith("--")) throw new Misuse(`a value is missing before ${word.slice(0, 40)}`);
    return meaning(word);
  };
}

/** The library lets the last of two win in silence. */
function onlyOnce(command: Command): void {
  for (const option of command.options) {
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      if (++times > 1) command.error(`error: ${option.long} is given twice`);
    });
  }
}
