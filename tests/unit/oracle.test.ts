import { describe, expect, it } from "vitest";
import { ENGINE } from "../../game/engine/index.ts";
import {
  gameOf,
  makeRun,
  type Verdict,
  verify,
  verifyBytes,
  verifyLink,
  verifyText,
} from "../../game/runs/index.ts";
import {
  bodyText,
  bomb,
  changed,
  encode,
  hashText,
  LIMIT,
  letters,
  link,
  loose,
  otherBody,
  packed,
  run,
  text,
  timed,
} from "./mutating.ts";

/** The first quarter whose orders, taken in turn, are at least two, and its place among the commands. */
const busy = run.commands.findIndex((c) => c.type === "commit" && c.orders.length >= 2);
const busyTurn = run.commands[busy]?.turn ?? 0;
const last = run.hashes.length;
const malformed = (place: string, reason?: string) => ({
  verdict: "malformed",
  place,
  ...(reason === undefined ? {} : { reason }),
});
const diverged = (quarter: number | null, field?: string) => ({
  verdict: "diverged",
  quarter,
  ...(field === undefined ? {} : { field }),
});
/** A question that the scenario asks. */
const asked = gameOf(run.challenge)?.questions[0] ?? "bite";
const SCORE = run.claim?.score ?? 0;
const VALID = { verdict: "valid", finished: true, score: SCORE };
const set = (key: string, value: unknown) => changed((r) => Object.assign(r, { [key]: value }));
const setChallenge = (key: string, value: unknown) =>
  changed((r) => Object.assign(r.challenge, { [key]: value }));
const setClaim = (key: string, value: unknown) =>
  changed((r) => Object.assign(r.claim ?? {}, { [key]: value }));

/** What was changed about a valid file, and the verdict that it must get. */
const FILES: [what: string, file: string | Uint8Array, verdict: object][] = [
  ["nothing", text, VALID],
  ["its spaces", JSON.stringify(loose()), VALID],
  ["its line ends", text.replaceAll("\n", "\r\n"), VALID],
  ["the order of its keys", JSON.stringify(Object.fromEntries(Object.entries(loose()).reverse())), VALID],
  ["its encoding", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")), VALID],
  ["its claim left out", set("claim", null), VALID],
  [
    "its last quarter left out",
    changed((r) => {
      r.commands = r.commands.filter(({ turn }) => turn < last - 1);
      r.hashes.pop();
      r.claim = null;
    }),
    { verdict: "valid", finished: false },
  ],
  [
    "everything that was played left out",
    changed((r) => {
      Object.assign(r, { commands: [], hashes: [], claim: null });
    }),
    { verdict: "valid", finished: false },
  ],
  ["the score, one more", setClaim("score", SCORE + 1), diverged(null, "claim.score")],
  ["the score, beyond any", setClaim("score", 1001), malformed("claim.score")],
  ["the score, no whole number", setClaim("score", 0.5), malformed("claim.score")],
  ["the ending", setClaim("ending", "order"), diverged(null, "claim.ending")],
  ["the ending, not yet", setClaim("ending", null), diverged(null, "claim.ending")],
  ["the seal", setClaim("hash", "0".repeat(64)), diverged(null, "claim.hash")],
  ["the seal, shorter", setClaim("hash", "0"), malformed("claim.hash")],
  [
    "a quarter's hash",
    changed((r) => {
      r.hashes[1] = ((r.hashes[1] ?? 0) ^ 1) >>> 0;
    }),
    diverged(2),
  ],
  [
    "every hash",
    changed((r) => {
      r.hashes = r.hashes.map(() => 0);
    }),
    diverged(1),
  ],
  ["a hash too many", changed((r) => void r.hashes.push(7)), diverged(last + 1)],
  ["a hash too few", changed((r) => void r.hashes.pop()), diverged(last)],
  ["a negative hash", changed((r) => void r.hashes.splice(0, 1, -1)), malformed("hashes.0")],
  [
    "more hashes than turns",
    changed((r) => {
      r.hashes = Array(500).fill(0);
    }),
    malformed("hashes"),
  ],
  ["the seed", setChallenge("seed", "alea:8"), diverged(1)],
  ["the seed, without its generator", setChallenge("seed", "7"), malformed("challenge.seed")],
  ["the difficulty", setChallenge("difficulty", "minister"), diverged(1)],
  ["the difficulty, to none there is", setChallenge("difficulty", "easy"), malformed("challenge.difficulty")],
  ["a truth", setChallenge("truths", { [asked]: 3 }), diverged(1)],
  ["a truth of no question", setChallenge("truths", { luck: 3 }), malformed("challenge.truths.luck")],
  ["a modifier that moves no number", setChallenge("modifiers", ["silent"]), diverged(null, "claim.hash")],
  ["modifiers, none of them", setChallenge("modifiers", []), malformed("challenge.modifiers")],
  [
    "a modifier there is not",
    setChallenge("modifiers", ["easy"]),
    malformed("challenge.modifiers", "unknown modifiers"),
  ],
  [
    "modifiers that exclude each other",
    setChallenge("modifiers", ["premises", "critics"]),
    malformed("challenge.modifiers", "unknown modifiers"),
  ],
  ["the scenario", setChallenge("scenario", "crossroads"), diverged(1)],
  [
    "the scenario, to none there is",
    setChallenge("scenario", "atlantis"),
    malformed("challenge.scenario", "unknown scenario"),
  ],
  [
    "a scenario of its own, under the name of another",
    setChallenge("own", {}),
    malformed("challenge.own", "extra"),
  ],
  [
    "the rules, later ones",
    set("rules", ENGINE.version + 2000),
    { verdict: "unsupported rules", version: ENGINE.version + 2000 },
  ],
  ["the rules, none", set("rules", 0), malformed("rules")],
  ["the rules, in letters", set("rules", String(ENGINE.version)), malformed("rules")],
  ["the format", set("format", "tokyo-crossroads-save"), malformed("format")],
  ["the version", set("version", 2), malformed("version")],
  ["a key more", set("cheat", true), malformed("cheat")],
  [
    "a key that reaches a prototype",
    text.replace('"rules"', '"__proto__": {}, "rules"'),
    malformed("file", "forbidden key"),
  ],
  ["an order left out", changed((r) => void r.commands[busy]?.orders?.shift()), diverged(busyTurn + 1)],
  [
    "two orders exchanged",
    changed((r) => void r.commands[busy]?.orders?.reverse()),
    { verdict: /diverged|illegal/ },
  ],
  [
    "an order given twice",
    changed((r) => {
      const orders = r.commands[busy]?.orders ?? [];
      orders.push(...orders);
    }),
    { verdict: "illegal", command: busy },
  ],
  [
    "an order that there is not",
    changed((r) => void r.commands[busy]?.orders?.push({ type: "barter" })),
    malformed(`commands.${busy}`),
  ],
  [
    "an order that is none",
    changed((r) => void r.commands[busy]?.orders?.push(null)),
    malformed(`commands.${busy}`),
  ],
  [
    "a command out of its turn",
    changed((r) => {
      for (const command of r.commands) command.turn++;
    }),
    { verdict: "illegal", command: 0 },
  ],
  [
    "a command that is none",
    changed((r) => void r.commands.unshift({ type: "cheat", turn: 0 })),
    malformed("commands.0"),
  ],
  [
    "an answer to nothing",
    changed((r) => void r.commands.unshift({ type: "respond", turn: 0, subject: "crisis", choice: "press" })),
    { verdict: "illegal", command: 0 },
  ],
  [
    "a quarter more than there are",
    changed((r) => void r.commands.push({ type: "commit", turn: last, orders: [] })),
    { verdict: "illegal", command: run.commands.length },
  ],
  [
    "the last command left out",
    changed((r) => void r.commands.pop()),
    { verdict: "diverged", quarter: last },
  ],
  ["all commands left out", set("commands", []), diverged(1)],
  ["more commands than turns can take", set("commands", Array(4001).fill(null)), malformed("commands")],
  ["its end cut off", text.slice(0, -3), malformed("file", "not JSON")],
  ["half of it cut off", text.slice(0, text.length / 2), malformed("file", "not JSON")],
  ["all of it", "", malformed("file", "empty")],
  ["its first letter", encode(text).map((byte, at) => (at === 0 ? 0xff : byte)), malformed("file")],
  ["more after its end", `${text}{}`, malformed("file", "not JSON")],
  [
    "lists within lists, a hundred thousand deep",
    "[".repeat(100_000) + "]".repeat(100_000),
    malformed("file", "nested too deeply"),
  ],
  [
    "a hundred thousand keys",
    `{${Array.from({ length: 100_001 }, (_, i) => `"k${i}":0`).join(",")}}`,
    malformed("file", "too large"),
  ],
  ["a list instead", "[]", malformed("format")],
  ["a figure instead", "1e999", malformed("file")],
  ["nothing instead", "null", malformed("file")],
];

const LINKS: [what: string, link: string, verdict: object][] = [
  ["nothing", link, VALID],
  ["its kind", `2${link.slice(1)}`, malformed("link", "not a link")],
  ["its stop", link.replace(".", ""), malformed("link", "not a link")],
  ["another stop", `${link}.`, malformed("link", "not a link")],
  ["a letter that links have not", `${link.slice(0, -1)}+`, malformed("link", "not a link")],
  ["its last letter left out", link.slice(0, -1), malformed("link")],
  ["half of it cut off", link.slice(0, link.length / 2), malformed("link")],
  ["all of it", "", malformed("link", "not a link")],
  ["another run's orders under its hashes", `1${hashText}.${otherBody}`, diverged(1)],
  ["its orders under no hashes", `1.${bodyText}`, diverged(1)],
  [
    "its seal alone",
    `1${hashText.startsWith("A") ? "B" : "A"}${hashText.slice(1)}.${bodyText}`,
    diverged(null, "claim.hash"),
  ],
  ["what unpacks to 11 million noughts", `1${hashText}.${bomb(11_000_000)}`, malformed("link", "damaged")],
  ["what unpacks to 50 million noughts", `1${hashText}.${bomb(50_000_000)}`, malformed("link", "too large")],
  [
    "what is not deflated",
    `1${hashText}.${letters(encode(JSON.stringify([1, 2])))}`,
    malformed("link", "damaged"),
  ],
  ["what unpacks to no run", packed({ rules: 2 }), malformed("link", "shape")],
  ["what unpacks to a list of nothing", packed([]), malformed("rules")],
  [
    "what unpacks to lists within lists",
    packed(JSON.parse("[".repeat(500) + "]".repeat(500))),
    malformed("link", "nested too deeply"),
  ],
  ["fifty megabytes instead", "A".repeat(50_000_000), malformed("link", "too large")],
];

function expectVerdict(found: Verdict, wanted: object): void {
  const { verdict, ...rest } = wanted as { verdict: string | RegExp };
  expect(found.verdict).toMatch(verdict);
  expect(found).toMatchObject(rest);
}

describe("a valid file with one thing changed gets the verdict that it must get", () => {
  it.each(FILES)("%s", (_what, given, wanted) => {
    const judge = () => (typeof given === "string" ? verifyText(given) : verifyBytes(given));
    const { found, ms } = timed(judge);
    expectVerdict(found, wanted);
    expect(ms).toBeLessThan(LIMIT);
    // Bytes and text go through one reader.
    if (typeof given === "string") expect(verifyBytes(encode(given))).toEqual(found);
  });
});

describe("a valid link with one thing changed gets the verdict that it must get", () => {
  it.each(LINKS)("%s", (_what, given, wanted) => {
    const { found, ms } = timed(() => verifyLink(given));
    expectVerdict(found, wanted);
    expect(ms).toBeLessThan(LIMIT);
  });
});

/** Of commands alone: a run without a claim is what its commands make of it, whoever wrote them. */
describe("a run that claims nothing", () => {
  it("is valid for what was played and no more", () => {
    const bare = set("claim", null);
    expect(verifyText(bare)).toMatchObject({ verdict: "valid", score: SCORE });
    const commands = run.commands.slice(0, 1);
    const begun = makeRun(run.challenge, commands);
    expect(begun && verify({ ...begun, claim: null })).toMatchObject({ verdict: "valid", finished: false });
  });
});
