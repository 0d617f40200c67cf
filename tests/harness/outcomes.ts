import { outcomeOf, varied } from "./varied.ts";

/** The outcomes of so many runs, on a line, for a Node that was started with flags of its own. */
const count = Number(process.argv[2] ?? 8);
process.stdout.write(JSON.stringify(varied(count).map(outcomeOf)));
