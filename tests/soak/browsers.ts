/**
 * The same runs in Node, Chromium and Firefox, quarter by quarter (npm run soak -- determinism). The page is built
 * for production and plays by itself, policies and all; each browser that is found on the machine posts what came of
 * its runs, and every hash, score, end and seal must be Node's. A browser that is not there is named as missing.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize, resolve } from "node:path";
import { build } from "vite";
import type { Case, Outcome } from "../harness/varied.ts";
import { findBrowser } from "../setup/browser.mjs";

/** Longer than this no browser is waited for, ms: a second for each run, and a minute to start. */
const limitOf = (count: number): number => 60_000 + count * 1000;

/** A browser may be started by a script of its own: it is ended with all that it started, where there are such groups. */
const GROUPS = process.platform !== "win32";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

interface Told {
  browser: string;
  from?: number;
  outcomes?: Outcome[];
  failed?: string;
}

interface Browser {
  name: string;
  path: string | null;
  args(profile: string): string[];
}

const FIREFOXES = [
  process.env.FIREFOX_PATH,
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

const BROWSERS: Browser[] = [
  {
    name: "Chromium",
    path: findBrowser(),
    args: (profile) => ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`],
  },
  {
    name: "Firefox",
    path: FIREFOXES.find((path) => path && existsSync(path)) ?? null,
    args: (profile) => ["--headless", "--no-remote", "--profile", profile],
  },
];

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

let told: (news: Told) => void = () => undefined;

/** Gives the built page, and takes what it tells; only to this machine. */
const serving = (site: string) =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (request.method === "POST") {
      void bodyOf(request).then((text) => {
        response.end();
        told(JSON.parse(text) as Told);
      });
      return;
    }
    const path = join(site, normalize(pathname));
    if (!existsSync(path) || !extname(path)) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "" }).end(readFileSync(path));
  });

/** What a browser made of the runs, in their order; an error where it did not come to the end. */
async function played(
  { name, path, args }: Browser,
  address: string,
  count: number,
  temporary: string,
): Promise<[Outcome[], string]> {
  const profile = mkdtempSync(join(temporary, `${name.toLowerCase()}-`));
  const outcomes: Outcome[] = [];
  let agent = "";
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((done, fail) => {
      told = (news) => {
        agent = news.browser;
        if (news.failed) fail(new Error(news.failed));
        outcomes.push(...(news.outcomes ?? []));
        if (outcomes.length >= count) done();
      };
      timer = setTimeout(() => fail(new Error(`no end after ${limitOf(count) / 1000} s`)), limitOf(count));
      child = spawn(path ?? "", [...args(profile), address], { stdio: "ignore", detached: GROUPS });
      child.on("error", fail);
      child.on("exit", (code) => fail(new Error(`ended by itself (${code})`)));
    });
  } finally {
    clearTimeout(timer);
    if (child) await end(child);
  }
  return [outcomes, agent];
}

/** Ends the browser that was started here, and waits until it writes nothing any more. */
async function end(child: ChildProcess): Promise<void> {
  child.removeAllListeners();
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = once(child, "exit");
  if (GROUPS) process.kill(-child.pid);
  else child.kill();
  await gone;
}

/** Where the first of two that differ does so; null where they are the same. */
export function difference(a: Outcome, b: Outcome | undefined): string | null {
  if (!b) return "not played";
  const quarter = a.hashes.findIndex((hash, i) => hash !== b.hashes[i]);
  if (quarter >= 0) return `quarter ${quarter + 1}`;
  if (a.hashes.length !== b.hashes.length) return "number of quarters";
  if (a.score !== b.score || a.ending !== b.ending) return "score or end";
  return a.seal === b.seal ? null : "seal";
}

export function nameOf({ challenge, policy }: Case): string {
  const { scenario, difficulty, seed, modifiers = [] } = challenge;
  return [scenario, difficulty, policy, ...modifiers, seed].join(" ");
}

/** What each browser of this machine makes of the runs: how many come to the same, and its name; null where it is not there. */
export async function inBrowsers(
  cases: readonly Case[],
  here: readonly Outcome[],
): Promise<Record<string, { same: number; agent: string; seconds: number } | null>> {
  const temporary = mkdtempSync(join(tmpdir(), "soak-"));
  const site = join(temporary, "site");
  const server = serving(site);
  const found: Record<string, { same: number; agent: string; seconds: number } | null> = {};
  try {
    await build({
      root: resolve("."),
      base: "./",
      configFile: false,
      logLevel: "error",
      build: {
        outDir: site,
        target: "es2022",
        rolldownOptions: { input: resolve("tests/harness/runs.html") },
      },
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/tests/harness/runs.html?count=${cases.length}`;
    for (const browser of BROWSERS) {
      found[browser.name] = null;
      if (browser.path === null) continue;
      const from = Date.now();
      const [there, agent] = await played(browser, address, cases.length, temporary).catch(
        (error: unknown) => {
          console.log(`  ${browser.name}: ${String(error)}`);
          return [[] as Outcome[], "not started"] as const;
        },
      );
      const differing = here.flatMap((outcome, i) => {
        const [where, each] = [difference(outcome, there[i]), cases[i]];
        return where && each ? [`  ${browser.name}, ${nameOf(each)}: ${where}`] : [];
      });
      for (const line of differing.slice(0, 20)) console.log(line);
      const seconds = Math.round((Date.now() - from) / 1000);
      found[browser.name] = { same: cases.length - differing.length, agent, seconds };
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return found;
}
