import { type ReadRun, RUN_FORMAT, RUN_VERSION, type RunFile, runFrom, runHash } from "./file.ts";
import { parseJson } from "./json.ts";
import { base64, bytesOf, deflated, inflated } from "./packing.ts";

/**
 * A run as text for a link: what its file says without what follows from it, deflated, in letters that a link takes as
 * they are. The seal is made again from what is read, so that a tampered link is found as a tampered file is: by
 * replaying it.
 */

/** Longest link that mail, chat and QR codes carry well, characters. A longer run goes as a file. */
export const MOST_LINK = 2900;
/** A link's text beyond this is not read. */
const MOST_TEXT = 16_000;
/** The first letter says how the rest is written: another way gets another letter. */
const KIND = "1";

/** The link's text; null for a run that is too long for one, or whose scenario travels with it. */
export function linkOf(run: RunFile, most = MOST_LINK): string | null {
  const { rules, challenge, claim, commands } = run;
  if (challenge.own) return null;
  const packed = [
    rules,
    challenge.scenario,
    challenge.seed,
    challenge.difficulty,
    challenge.truths,
    challenge.modifiers ?? [],
    claim && [claim.score, claim.ending],
    // A quarter's orders after a nought, an answer's two words after a one; turns follow from the order.
    commands.map((c) => (c.type === "commit" ? [0, ...c.orders] : [1, c.subject, c.choice])),
    ...(challenge.limits ? [challenge.limits] : []),
  ];
  const hashes = new Uint8Array(4 * (SEAL + run.hashes.length));
  const words = new DataView(hashes.buffer);
  const seal = sealOf(run);
  for (const [i, word] of [...seal, ...run.hashes].entries()) words.setUint32(4 * i, word);
  const link = `${KIND}${base64(hashes)}.${deflated(JSON.stringify(packed))}`;
  return link.length <= Math.min(most, MOST_TEXT) ? link : null;
}

/** Any text in, a typed run or the place that is wrong out. Never throws. */
export function readLink(text: string): ReadRun {
  if (text.length > MOST_TEXT) return { ok: false, place: "link", reason: "too large" };
  const [hashText, bodyText, ...more] = text.slice(1).split(".");
  const hashes = hashText === undefined ? null : bytesOf(hashText);
  const body = bodyText === undefined ? null : bytesOf(bodyText);
  if (!text.startsWith(KIND) || !hashes || !body || more.length > 0 || hashes.length % 4 !== 0) {
    return { ok: false, place: "link", reason: "not a link" };
  }
  const json = inflated(body);
  if (json === null) return { ok: false, place: "link", reason: "damaged" };
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, place: "link", reason: parsed.reason };
  return runOf(parsed.value, hashes);
}

function runOf(value: unknown, bytes: Uint8Array): ReadRun {
  if (!Array.isArray(value)) return { ok: false, place: "link", reason: "shape" };
  const [rules, scenario, seed, difficulty, truths, modifiers, claim, list, limits] = value as unknown[];
  const words = new DataView(bytes.buffer, bytes.byteOffset);
  const [a, b, ...hashes] = Array.from({ length: bytes.length / 4 }, (_, i) => words.getUint32(4 * i));
  const some = Array.isArray(modifiers) && modifiers.length > 0;
  const changed = { ...(some ? { modifiers } : {}), ...(limits === undefined ? {} : { limits }) };
  const challenge = { scenario, seed, difficulty, truths, ...changed };
  const commands = commandsOf(list);
  const [score, ending] = Array.isArray(claim) ? (claim as unknown[]) : [];
  const claimed = claim === null ? null : { score, ending, hash: "0".repeat(64) };
  const head = { format: RUN_FORMAT, version: RUN_VERSION, rules };
  const read = runFrom({ ...head, challenge, commands, hashes, claim: claimed });
  if (!read.ok) return read;
  const seal = sealOf(read.run);
  const { claim: found } = read.run;
  if (a !== seal[0] || b !== seal[1]) {
    // Who replays it will say where it differs; what carries no claim is damaged all the same.
    return found ? read : { ok: false, place: "link", reason: "damaged" };
  }
  return found ? { ok: true, run: { ...read.run, claim: { ...found, hash: runHash(read.run) } } } : read;
}

/** The first words of the run's seal: enough to tell damage; the rest follows from all that the link says. */
const SEAL = 2;

function sealOf(run: RunFile): readonly [number, number] {
  const text = runHash(run);
  return [Number.parseInt(text.slice(0, 8), 16), Number.parseInt(text.slice(8, 16), 16)];
}

/** What lies in a link, as commands with their turns: the file's own door says whether they are any. */
function commandsOf(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  let turn = -1;
  return list.map((each: unknown) => {
    if (!Array.isArray(each)) return each;
    const [kind, ...rest] = each as unknown[];
    if (kind === 0) return { type: "commit", turn: ++turn, orders: rest };
    return rest.length === 2 ? { type: "respond", turn, subject: rest[0], choice: rest[1] } : each;
  });
}
