import { CommanderError } from "commander";
import { provideRulebooks } from "../runs/index.ts";
import { provideWords } from "../text/index.ts";
import { Misuse } from "./misuse.ts";
import { say, watchOutput } from "./output.ts";
import { WORK } from "./pool.ts";
import { program } from "./program.ts";
import { fetchRulebook, fetchWords } from "./rulebooks.ts";
import { work } from "./tasks.ts";

/** Exit 0: done; 1: what was checked does not hold; 2: misuse, or it could not be done. */
async function main(words: readonly string[]): Promise<number> {
  let code = 0;
  try {
    await program((ended) => {
      code = ended;
    }).parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    // The library has said what it had to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    say(error instanceof Misuse ? error.message : `a fault of the program: ${(error as Error).stack}`);
    return 2;
  }
}

watchOutput();
provideRulebooks(fetchRulebook);
provideWords(fetchWords);
if (process.argv[2] === WORK && process.send) work();
else process.exitCode = await main(process.argv.slice(2));
