import { writeFileSync } from "node:fs";
import { Misuse } from "./misuse.ts";

/** Standard output: what was asked for. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Standard error: words about it. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** Ends the process where standard output does not take what is written to it. */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A closed pipe (as with head) is the reader's choice; a full disk is nobody's.
    if (error.code === "EPIPE") process.exit(0);
    say(`cannot write to standard output: ${error.code ?? error.message}`);
    process.exit(2);
  });
  // With nowhere to speak there is nothing to say.
  process.stderr.on("error", () => {});
}

export function writeOut(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new Misuse(`cannot write ${path}`);
  }
}
