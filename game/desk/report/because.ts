import { type Ask, type BoardBelief, type Dispatch, POSTURES, REGIMES } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { actorName, type DispatchText, type Format, type Messages, wordIn } from "../../text/words.ts";
import { accountOf } from "../ledger.ts";
import { causeName, orderOf } from "../wording.ts";

/** What the quarter's figures add to a dispatch; nothing where it says all there is. */
export function becauseOf(m: Messages, f: Format, record: QuarterRecord, d: Dispatch): string[] {
  switch (d.kind) {
    case "posture":
      return whyPosture(m, f, record, way(POSTURES, d.from, d.to));
    case "regime":
      return whyRegime(m, f, record, way(REGIMES, d.to, d.from));
    case "study": {
      const [was, now] = [record.before, record.after].map((b) =>
        b.beliefs.find((each) => each.question === d.question),
      );
      return was && now ? [ranges(m, f, was, now)] : [];
    }
    case "ask":
      return [askStands(m, f, record, d.ask), formerAsk(m, f, record)].filter((text) => text !== "");
    default:
      return [];
  }
}

/** What moved and no dispatch tells: an offer's answer, and what was given to Washington of what it asks. */
export function toldBesides(m: Messages, f: Format, record: QuarterRecord): DispatchText[] {
  const told: DispatchText[] = [];
  const answers = new Map<string | number, boolean>();
  for (const { cause, ref } of record.entries)
    if (ref?.kind === "order" && (cause === "offerAccepted" || cause === "offerRefused"))
      answers.set(ref.id, cause === "offerAccepted");
  for (const [id, taken] of answers) {
    const order = orderOf(record, id);
    if (order?.type !== "channel" || order.offer === "none") continue;
    const what = wordIn(m.names.offers, order.offer);
    const text = taken ? m.because.offerTaken(what) : m.because.offerRefused(what);
    told.push({ place: actorName(m, order.to).capital, text });
  }
  const washington = record.after.actors.find((a) => a.role === "washington");
  const what = m.names.asks[record.before.washington.ask];
  if (washington) {
    const place = actorName(m, washington.id).capital;
    const given = worthOf(record, "burdenShared");
    const traded = worthOf(record, "askTraded");
    if (given !== 0) told.push({ place, text: m.because.askMet(what, f.signedExact(given)) });
    if (traded !== 0) told.push({ place, text: m.because.askTraded(what, f.signedExact(traded)) });
  }
  return told;
}

/** Evidence that points elsewhere moves a range as often as it narrows it: only what shows as narrower is called so. */
function ranges(m: Messages, f: Format, was: BoardBelief, now: BoardBelief): string {
  const [before, after] = [was, now].map(({ low, high }) => f.scoreRange(low, high));
  if (before === after) return m.because.rangeSame(after ?? "");
  const width = ({ low, high }: BoardBelief): number => Math.round(high / 10) - Math.round(low / 10);
  const said = width(now) < width(was) ? m.because.range : m.because.rangeMoved;
  return said(before ?? "", after ?? "");
}

/** 1 if a scale was climbed between two of its words, −1 if it was descended. */
function way(scale: readonly string[], from: string, to: string): 1 | -1 {
  return scale.indexOf(to) > scale.indexOf(from) ? 1 : -1;
}

/** Posture follows Beijing's drive: the part of the quarter's account is named that moved it most that way. */
function whyPosture(m: Messages, f: Format, record: QuarterRecord, dir: 1 | -1): string[] {
  const t = m.because;
  const { before, after, entries } = accountOf(record, "drive", null);
  const most = entries
    .filter((e) => e.delta * dir > 0)
    .sort((x, y) => Math.abs(y.delta) - Math.abs(x.delta))[0];
  const weighed = most ? [t.weighed(causeName(m, record, most))] : [];
  // The posture is cut before the quarter is over, and what comes later may take the figure back.
  const [was, now] = [f.score(before), f.score(after)];
  if ((after - before) * dir > 0 && was !== now)
    return [(dir > 0 ? t.driveRose : t.driveFell)(was, now), ...weighed];
  // What was decided at the last quarter's end is followed in this one.
  return weighed.length > 0 ? weighed : [t.driveStood(was)];
}

/** `dir` is 1 where Washington comes nearer. */
function whyRegime(m: Messages, f: Format, record: QuarterRecord, dir: 1 | -1): string[] {
  const { before, after, entries } = accountOf(record, "asia", null);
  const most = entries.filter((e) => e.delta * dir > 0)[0];
  const weighed = most ? [m.because.weighed(causeName(m, record, most))] : [];
  // The course is cut before the quarter is over, and what comes later may take the figure back.
  const [was, now] = [f.score(before), f.score(after)];
  if ((after - before) * dir <= 0 || was === now) return weighed;
  return [m.because.commitment(was, now), ...weighed];
}

/** Where the matter stands that is asked about now. */
function askStands(m: Messages, f: Format, record: QuarterRecord, ask: Ask): string {
  const { actors, builds, pledges } = record.after;
  const pacts = actors.find((a) => a.role === "washington")?.pacts ?? [];
  const kyiv = actors.find((a) => a.role === "kyiv")?.id;
  const sum = (amounts: number[]): number => amounts.reduce((a, b) => a + b, 0);
  const stage = (track: string): number => pacts.find((p) => p.track === track)?.stage ?? 0;
  const given = pledges.filter((p) => p.to === kyiv && !p.suspended);
  const amount = {
    host: () => stage("host"),
    investment: () => stage("investment"),
    spending: () => sum(builds.map((b) => b.amount)),
    kyiv: () => sum(given.map((p) => p.amount)),
  }[ask]();
  if (amount === 0) return m.because.askNone[ask];
  const staged = ask === "host" || ask === "investment";
  return m.because.askStands[ask](staged ? f.integer(amount) : f.money(amount));
}

/** What a cause moved of the American commitment this quarter. */
function worthOf(record: QuarterRecord, cause: string): number {
  return record.entries
    .filter((e) => e.stat === "asia" && e.cause === cause)
    .reduce((sum, e) => sum + e.delta, 0);
}

/** What became of the ask of the year that ends. */
function formerAsk(m: Messages, f: Format, record: QuarterRecord): string {
  const { ask, answer } = record.before.washington;
  const what = m.names.asks[ask];
  if (!record.before.answerable.includes(ask)) return "";
  const left = worthOf(record, "askLeft");
  if (left !== 0) return m.because.askUnmet(what, f.signedExact(left));
  return answer === "open" ? "" : m.because.askAnswered[answer](what);
}
