import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { build } from "vite";
import { stream } from "../../game/engine/index.ts";
import { findBrowser } from "../setup/browser.mjs";
import { note } from "./figures.ts";

/** Ends a browser's processes at random moments of a run, and opens it again on what is left: the run must be what was told last. */

interface Told {
  kind: "opened" | "doing" | "done" | "over" | "failed";
  print?: string;
  notice?: string | null;
  why?: string;
}

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
/** Longer than this a browser is not waited for, ms. */
const LIMIT = 60_000;

let hear: (told: Told) => void = () => undefined;

export async function kills(count: number, seed: string): Promise<boolean> {
  const path = findBrowser();
  if (path === null) throw new Error("no browser on this machine");
  const started = Date.now();
  const luck = stream(`soak|kills|${seed}`);
  const temporary = mkdtempSync(join(tmpdir(), "kills-"));
  const site = join(temporary, "site");
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        response.end();
        hear(JSON.parse(Buffer.concat(parts).toString("utf8")) as Told);
      });
      return;
    }
    const file = join(site, new URL(request.url ?? "/", "http://localhost").pathname);
    if (!existsSync(file) || !extname(file)) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "" }).end(readFileSync(file));
  });
  let [killed, exact, ahead, during, runs] = [0, 0, 0, 0, 0];
  const failed: string[] = [];
  try {
    await build({
      root: resolve("."),
      base: "./",
      configFile: false,
      logLevel: "error",
      build: {
        outDir: site,
        target: "es2022",
        rolldownOptions: { input: resolve("tests/harness/kept.html") },
      },
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    const profile = join(temporary, "profile");

    while (killed < count && failed.length < 10) {
      runs++;
      const address = `http://127.0.0.1:${port}/tests/harness/kept.html?seed=kill ${seed} ${runs}`;
      let over = false;
      /** What is kept, as it was told last, and whether an act after it was under way. */
      let last: string | null = null;
      let doing = false;
      while (!over && killed < count && failed.length < 10) {
        const acts = 1 + luck.below(14);
        // Half of them in the midst of an act, while it is written; half at any time after one.
        const inAct = luck.below(2) === 0;
        const delay = luck.below(inAct ? 12 : 40);
        const before: string | null = last;
        const wasDoing: boolean = doing;
        const opened: string | null = await lived(path, profile, address, acts, inAct, delay, (told) => {
          if (told.kind === "doing") doing = true;
          if (told.kind === "done") {
            last = told.print ?? null;
            doing = false;
          }
          if (told.kind === "over") over = true;
          if (told.kind === "failed") failed.push(`run ${runs}: ${told.why}`);
          if (told.notice) failed.push(`run ${runs}: says ${told.notice}`);
        });
        if (!over) {
          killed++;
          if (doing) during++;
        }
        if (before === null || opened === null) continue;
        if (opened === before) exact++;
        else if (wasDoing && goesOn(before, opened)) ahead++;
        else
          failed.push(
            `run ${runs}, after ${killed} kills: ${opened.slice(-300)} instead of ${before.slice(-300)}`,
          );
        if (last === before) last = opened;
      }
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  for (const line of failed) console.log(`  ${line}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  note("kills", {
    seed,
    kills: killed,
    duringAnAct: during,
    runs,
    exact,
    oneActFurther: ahead,
    failed: failed.length,
    seconds,
  });
  return failed.length === 0;
}

/** Whether one is the other with an act more: the same commands to begin with, or the same and another tray. */
function goesOn(before: string, after: string): boolean {
  const commandsOf = (print: string): unknown[] => {
    const [, text] = JSON.parse(print) as [string, string | undefined];
    return text ? (JSON.parse(text) as { commands: unknown[] }).commands : [];
  };
  const [a, b] = [commandsOf(before), commandsOf(after)];
  return b.length - a.length <= 1 && JSON.stringify(b.slice(0, a.length)) === JSON.stringify(a);
}

/** Opens the page, lets it act so often and ends it; what it found when it was opened. */
async function lived(
  path: string,
  profile: string,
  address: string,
  acts: number,
  inAct: boolean,
  delay: number,
  each: (told: Told) => void,
): Promise<string | null> {
  let found: string | null = null;
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  try {
    await new Promise<void>((done, fail) => {
      let count = 0;
      hear = (told) => {
        if (ended) return;
        if (told.kind === "opened") found = told.print ?? null;
        each(told);
        if (told.kind === "over" || told.kind === "failed") done();
        if (told.kind === (inAct ? "doing" : "done") && ++count === acts) setTimeout(done, delay);
      };
      timer = setTimeout(() => fail(new Error("the browser says nothing")), LIMIT);
      const args = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, address];
      child = spawn(path, args, { stdio: "ignore", detached: true });
      child.on("error", fail);
    });
  } finally {
    clearTimeout(timer);
    const browser = child as ChildProcess | null;
    if (browser?.pid !== undefined && browser.exitCode === null) {
      const gone = once(browser, "exit");
      // Every process of it at once, as when the power of a phone goes: none has time to write.
      process.kill(-browser.pid, "SIGKILL");
      await gone;
    }
    // What was on its way when it ended may still be heard: it is what was told.
    await new Promise((next) => setTimeout(next, 30));
    ended = true;
  }
  return found;
}
