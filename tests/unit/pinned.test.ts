import "fake-indexeddb/auto";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtRules, sha256 } from "../../assets/make/release/build.ts";
import { cut } from "../../assets/make/release/cut.ts";
import { POLICIES } from "../../game/advisors/index.ts";
import { noticeText } from "../../game/desk/notices.ts";
import { ENGINE, type LedgerEntry } from "../../game/engine/index.ts";
import {
  type Challenge,
  codeOf,
  gameOf,
  loadRulebook,
  makeRun,
  playRun,
  provideRulebooks,
  Run,
  type RunFile,
  readRun,
  rulebook,
  verdictOn,
  verify,
  verifyText,
  withItsRules,
  writeRun,
} from "../../game/runs/index.ts";
import { openSession } from "../../game/session/index.ts";
import { rulebooksAt } from "../../game/session/jobs/rulebooks.ts";
import { serviceOf } from "../../game/session/jobs/service.ts";
import { task as verifying } from "../../game/session/jobs/tasks/verify.ts";
import {
  causeText,
  format,
  loadPinnedWords,
  messages,
  messagesFor,
  messagesWith,
  provideWords,
} from "../../game/text/index.ts";
import { gameOf as desk, freshBrowser, stageOf } from "./browser.ts";

/**
 * A tree of sources in which a rule has been changed on purpose and the version raised: the game as it will be one day.
 * Its command line is given what is released here, and this process what is released there.
 */
const LATER = 77;
const folder = mkdtempSync(join(tmpdir(), "crossroads-rules-"));
const later = join(folder, "later");
const released = join(folder, "released");
const elsewhere = join(later, "assets/rulebooks");
let sameSources = "";

const crossroads = (rulebooks: string, ...args: string[]) => ({
  ...spawnSync(process.execPath, [join(later, "assets/make/cli.mjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, CROSSROADS_RULEBOOKS: rulebooks },
  }),
});

function plant(file: string, what: RegExp, by: (found: string) => string): void {
  const path = join(later, file);
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(what);
  writeFileSync(path, text.replace(what, by));
}

const challenge: Challenge = { scenario: "tutorial", seed: "alea:7", difficulty: "standard", truths: {} };
const file = join(folder, "run.json");
let run: RunFile;

beforeAll(async () => {
  for (const part of ["game", "assets/make", "package.json", "package-lock.json"]) {
    cpSync(part, join(later, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(later, "node_modules"));
  sameSources = await builtRules(later);
  plant("game/engine/vocabulary.ts", /RULES_VERSION = \d+/, () => `RULES_VERSION = ${LATER}`);
  plant("game/engine/rules/quarter.ts", /revenue: \{ base: /, (found) => `${found}9 + `);
  const [game, maker] = [gameOf(challenge), POLICIES.recalibrator];
  if (!game || !maker) throw new Error("no such run");
  const made = makeRun(challenge, playRun(game, challenge, maker).commands);
  if (!made) throw new Error("does not replay");
  run = made;
  writeFileSync(file, writeRun(run));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  provideRulebooks(() => null);
  provideWords(() => null);
});

describe("a release", () => {
  it("is one module of known bytes, wherever its sources lie, and says what it is", async () => {
    expect(await cut(resolve("."), released, "2026-12-24")).toMatchObject({ ok: true });
    const rules = readFileSync(join(released, `v${ENGINE.version}.js`), "utf8");
    expect(rules).toBe(sameSources);
    expect(rules).not.toMatch(/\bimport\b|sourceMappingURL/);
    expect(JSON.parse(readFileSync(join(released, `v${ENGINE.version}.json`), "utf8"))).toMatchObject({
      version: ENGINE.version,
      date: "2026-12-24",
      sha256: sha256(rules),
    });
  });

  it("is never changed once it was cut", async () => {
    expect(await cut(resolve("."), released, "2027-01-01")).toMatchObject({ ok: true });
    const about = readFileSync(join(released, `v${ENGINE.version}.json`), "utf8");
    expect(JSON.parse(about).date).toBe("2026-12-24");
    const taken = join(folder, "taken");
    mkdirSync(taken);
    writeFileSync(join(taken, `v${ENGINE.version}.js`), "export const EDITION = null;");
    const refused = await cut(resolve("."), taken, "2026-12-24");
    expect(refused.ok).toBe(false);
    expect(refused.said).toContain("raise RULES_VERSION");
    expect(readFileSync(join(taken, `v${ENGINE.version}.js`), "utf8")).toBe("export const EDITION = null;");
  });
});

describe("after a deliberate change of the rules", () => {
  it("a run of the released version verifies, is told and gone on with, by its artefact alone", () => {
    const found = crossroads(released, "verify", file);
    expect(found.stdout).toContain('"verdict":"valid"');
    expect(found.status).toBe(0);
    expect(JSON.parse(found.stdout)).toMatchObject({ score: run.claim?.score, hash: run.claim?.hash });
    const told = crossroads(released, "trace", file, "--turn", "2");
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(/Budget: ¥\d+bn/);
    const code = codeOf(challenge, ENGINE.version) ?? "";
    const played = crossroads(released, "play", "--code", code, "--policy", "recalibrator");
    expect(played.status).toBe(0);
    expect(played.stderr).toContain(code);
    expect(verifyText(played.stdout)).toEqual(verify(run));
  });

  it("is of unsupported rules without it, and never called changed", () => {
    const found = crossroads(folder, "verify", file);
    expect(found.status).toBe(1);
    expect(JSON.parse(found.stdout)).toMatchObject({
      verdict: "unsupported rules",
      version: ENGINE.version,
    });
    const code = codeOf(challenge, ENGINE.version) ?? "";
    expect(crossroads(folder, "play", "--code", code, "--policy", "idle")).toMatchObject({ status: 2 });
  });

  it("the change is one: under the new rules the same commands are another run", () => {
    const renamed = join(folder, "renamed.json");
    writeFileSync(renamed, writeRun({ ...run, rules: LATER }));
    const found = crossroads(released, "verify", renamed);
    expect(JSON.parse(found.stdout).verdict).toMatch(/diverged|illegal/);
  });
});

describe("a run of rules that are not those of now", () => {
  let theirs = "";

  beforeAll(async () => {
    const release = ["--import", "tsx", join(later, "assets/make/release.ts"), "2027-12-24"];
    expect(spawnSync(process.execPath, release, { encoding: "utf8" }).stderr).toBe("");
    const played = crossroads(folder, "play", ...words("--scenario tutorial --seed 7 --policy idle"));
    expect(JSON.parse(played.stdout).rules).toBe(LATER);
    theirs = played.stdout;
  });
  beforeEach(() => {
    freshBrowser();
  });
  const words = (line: string): string[] => line.split(" ");

  it("is of unsupported rules until they are there, and stays so where what is fetched is not they", async () => {
    expect(verifyText(theirs)).toEqual({ verdict: "unsupported rules", version: LATER });
    const other = { EDITION: { engine: { ...ENGINE }, scenarioOf: () => null, modified: () => null } };
    for (const wrong of [null, 3, {}, { EDITION: {} }, { EDITION: { engine: { version: LATER } } }, other]) {
      provideRulebooks(() => Promise.resolve(wrong));
      expect(await loadRulebook(LATER)).toBeNull();
    }
    provideRulebooks(() => Promise.reject(new Error("no connection")));
    expect(verdictOn(await withItsRules(() => readRun(theirs)))).toEqual({
      verdict: "unsupported rules",
      version: LATER,
    });
  });

  it("is not called malformed for commands that only its own rules know", async () => {
    const strange = JSON.parse(theirs);
    strange.rules = 78;
    strange.commands[0].orders = [{ type: "barter" }];
    const text = JSON.stringify(strange);
    expect(verifyText(text)).toEqual({ verdict: "unsupported rules", version: 78 });
    const parse: typeof ENGINE.parse = (given) =>
      ENGINE.parse(
        (given as { type: string }).type === "commit" ? { ...(given as object), orders: [] } : given,
      );
    const engine = { ...ENGINE, version: 78, parse };
    provideRulebooks(() =>
      Promise.resolve({ EDITION: { engine, scenarioOf: () => null, modified: () => null } }),
    );
    expect(await withItsRules(() => readRun(text))).toMatchObject({ ok: true });
  });

  it("verifies in a worker, and goes on under its own rules from a file and from a save", async () => {
    rulebooksAt({ [LATER]: pathToFileURL(join(elsewhere, `v${LATER}.js`)).href });
    const heard: unknown[] = [];
    const service = serviceOf({ verify: verifying });
    const given = [{ bytes: new TextEncoder().encode(theirs) }];
    await service.run(1, "verify", given, ({ part }) => heard.push(part));
    expect(heard).toMatchObject([{ verdict: { verdict: "valid", finished: true } }]);
    expect(rulebook(LATER)?.version).toBe(LATER);

    const unfinished = JSON.parse(theirs);
    unfinished.commands = unfinished.commands.filter((c: { turn: number }) => c.turn < 2);
    unfinished.hashes = unfinished.hashes.slice(0, 2);
    unfinished.claim = null;
    const bytes = new TextEncoder().encode(JSON.stringify(unfinished));
    const session = await openSession();
    const chosen = { name: "theirs.json", size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
    await session.do({ do: "importRun", file: chosen });
    expect(desk(session)).toMatchObject({ rules: LATER, advice: [], field: null });
    expect(session.now.outlook).toBeNull();
    // Which is said, and why.
    const said = session.now.log.find(({ key }) => key === "olderRules");
    expect(said?.params).toEqual({ version: LATER });
    if (said) {
      expect(noticeText(messages("en"), format("en"), said)).toMatch(
        /under rules version 77; .* left out\.$/,
      );
      expect(noticeText(messages("ja"), format("ja"), said)).toContain("第77版のルール");
    }
    await session.do({ do: "commit" });
    session.do({ do: "playbackDone" });
    for (let asked = desk(session)?.board.pending[0]; asked; asked = desk(session)?.board.pending[0]) {
      await session.do({ do: "respond", subject: asked.subject, choice: asked.choices.at(-1)?.id ?? "" });
    }
    expect(desk(session)?.quarters).toHaveLength(3);
    const exported = await session.do({ do: "exportRun" });
    expect(JSON.parse(exported?.text ?? "").rules).toBe(LATER);
    expect(verifyText(exported?.text ?? "")).toMatchObject({ verdict: "valid", finished: false });
    // It is not what the rules of now make of the same commands.
    const now = Run.begin(challenge);
    for (const command of JSON.parse(exported?.text ?? "").commands) now?.play(command);
    expect(now?.hashes).not.toEqual(JSON.parse(exported?.text ?? "").hashes);

    const again = await openSession();
    expect(desk(again)).toMatchObject({ rules: LATER });
    expect(desk(again)?.quarters).toHaveLength(3);
    expect(stageOf(again)).toBe(stageOf(session));
  });

  it("begins by its code under its own rules", async () => {
    const code = codeOf(challenge, LATER) ?? "";
    const session = await openSession();
    await session.do({ do: "readCode", typed: code.toLowerCase() });
    expect(session.now.received).toMatchObject({ kind: "terms", terms: { code } });
    await session.do({ do: "playCode", code, seed: null });
    expect(desk(session)).toMatchObject({ rules: LATER, terms: { code } });
  });
});

describe("words of a released version", () => {
  const gone = {
    stat: "budget",
    of: null,
    before: 0,
    delta: -3,
    cause: "barter",
    ref: { kind: "event", id: "old_fair" },
    situation: null,
  } as unknown as LedgerEntry;
  const GIVEN = {
    en: { causes: { barter: "Barter at {ref}", shown: 3 }, events: { old_fair: { title: "The old fair" } } },
    ja: { causes: { barter: "{ref}での物々交換" }, events: { old_fair: { title: "昔の市" } } },
  };

  it("stand in for what has no word any more, in both languages, and for nothing else", async () => {
    expect(causeText(messages("en"), gone)).toBe("barter");
    provideWords((version) => (version === 90 ? Promise.resolve(GIVEN) : null));
    await loadPinnedWords(90);
    await loadPinnedWords(91);
    const [en, ja] = [
      messagesWith("en", "crossroads", null, "full", 90),
      messagesWith("ja", "crossroads", null, "full", 90),
    ];
    expect(causeText(en, gone)).toBe("Barter at The old fair");
    expect(causeText(ja, gone)).toBe("昔の市での物々交換");
    expect(en.causes).toMatchObject(messages("en").causes);
    expect(
      messagesFor("en", { scenario: "varyag", texts: null, halves: true, level: "plain", rules: 90 }).events,
    ).toHaveProperty("old_fair");
    // A run of now is not told in them.
    expect(messagesWith("en", "crossroads", null)).toBe(messages("en"));
    expect(messagesWith("en", "crossroads", null, "full", 91)).toBe(messages("en"));
  });

  it("of a release are all that are plain, so that the words of now lack none of them", () => {
    const kept = JSON.parse(readFileSync(join(released, `v${ENGINE.version}.words.json`), "utf8"));
    for (const language of ["en", "ja"] as const) {
      expect(messages(language)).toMatchObject(kept[language]);
      expect(Object.keys(kept[language].causes)).toEqual(Object.keys(messages(language).causes));
      expect(kept[language].names.actors.USA.name).toBe(messages(language).names.actors.USA.name);
    }
  });
});
