import { Misuse, parseArgs } from "./args.ts";
import { coverage } from "./balance/coverage.ts";
import { balance } from "./balance/index.ts";
import { type Job, playJob } from "./balance/job.ts";
import { WORK } from "./balance/pool.ts";
import { play } from "./play.ts";
import { schema } from "./schema.ts";
import { simulate } from "./simulate.ts";
import { trace } from "./trace.ts";
import { verifyFiles } from "./verify.ts";

const USAGE = `Tokyo Crossroads, headless. JSON goes to standard output, words to standard error.
Exit 0: done; 1: what was checked does not hold; 2: misuse.

  play --scenario S --seed X [--difficulty D] [--truths k=v,…] --policy P [--out FILE]
  simulate --scenario S --seeds A..B | FILE --policies P,Q [--difficulty D] [--truths k=v,…] [--shard i/n]
  verify FILE…
  trace FILE --turn N
  balance [--scenario S] [--seeds A..B] [--search N] [--alive N] [--difficulty D] [--json]
  coverage [--scenario S] [--seeds A..B] [--difficulty D] [--json]
  schema run | scenario | event

S is tutorial, pledge, crossroads, carriers, varyag or a scenario file ending in .json.
`;

const COMMANDS = { play, simulate, verify: verifyFiles, trace, schema, balance, coverage };

async function main(): Promise<number> {
  const args = parseArgs(process.argv.slice(2));
  if (args.command === "" || args.command === "help" || args.options.has("help")) {
    process.stderr.write(USAGE);
    return args.command === "" ? 2 : 0;
  }
  if (!Object.hasOwn(COMMANDS, args.command))
    throw new Misuse(`no command "${args.command.slice(0, 40)}"\n\n${USAGE}`);
  return COMMANDS[args.command as keyof typeof COMMANDS](args);
}

/** A child of `balance` or `coverage`: plays what it is sent until its parent hangs up. */
function work(): void {
  process.on("message", (jobs) => process.send?.((jobs as Job[]).map(playJob)));
}

// A closed pipe (as with head) is the reader's choice, not a failure.
process.stdout.on("error", () => process.exit(0));

if (process.argv[2] === WORK && process.send) work();
else
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if (!(error instanceof Misuse)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    },
  );
