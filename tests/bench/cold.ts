import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./measure.ts";

/** A process says at its end what it has used: the only way to know a child's processor time. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)); });',
)}`;
const ROUNDS = 5;

/** Processor seconds of the command line begun afresh, without npm: the median of some. */
export function coldSeconds(...words: string[]): number {
  const once = (): number => {
    const { output, status } = spawnSync(
      process.execPath,
      ["--import", REPORT, "assets/make/cli.mjs", ...words],
      { stdio: ["ignore", "ignore", "ignore", "pipe"], encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`crossroads ${words[0]} ended with ${status}`);
    return Number(output[3]) / 1_000_000;
  };
  // The first may have to build.
  once();
  return median(Array.from({ length: ROUNDS }, once));
}

/** The same for a class of run files, which are written for it. */
export function coldClass(texts: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "class-"));
  try {
    const files = texts.map((text, i) => {
      const path = join(folder, `${i}.json`);
      writeFileSync(path, text);
      return path;
    });
    return coldSeconds("verify", ...files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
