import { aboutOf, type Board, type Dispatch, type Order, type StatId } from "../../engine/index.ts";
import { type QuarterRecord, VIEWPOINTS, type Viewpoint } from "../../session/types.ts";
import { WATCHED_FROM } from "../../world/geography/viewpoints.ts";
import { type Account, accountOf } from "../ledger.ts";

const OF_ACTOR: readonly StatId[] = ["alignment", "trust"];

/** Viewpoints that there are in a scenario. */
export function viewpointsOf(board: Board): Viewpoint[] {
  return VIEWPOINTS.filter((viewpoint) => {
    const { actor } = WATCHED_FROM[viewpoint];
    return actor === null || board.actors.some((a) => a.id === actor);
  });
}

/** Without a war the front and its coalition are nobody's figures. */
const OF_WAR: readonly StatId[] = ["front", "coalition"];

export function figuresOf(viewpoint: Viewpoint, record: QuarterRecord): Account[] {
  const { actor, figures } = WATCHED_FROM[viewpoint];
  const ofActor = actor === null ? [] : OF_ACTOR.filter((t) => viewpoint !== "beijing" || t !== "alignment");
  const own = figures.filter((t) => (record.after.war ? t !== "poverty" : !OF_WAR.includes(t)));
  return [
    ...ofActor.map((stat) => accountOf(record, stat, actor)),
    ...own.map((stat) => accountOf(record, stat, null)),
  ];
}

export function seasOf(viewpoint: Viewpoint, record: QuarterRecord): Account[] {
  const there = WATCHED_FROM[viewpoint].seas.filter((id) => record.after.zones.some((z) => z.id === id));
  return there.map((id) => accountOf(record, "tension", id));
}

/** Least change that a place speaks of, in engine units. */
const FELT = 5;
const FELT_AT_SEA = 15;

export interface Mood {
  tokyo: "warmer" | "cooler" | "steady";
  near: "tenser" | "calmer" | "still";
}

/** How the quarter felt there: from trust in Tokyo, and from the nearest danger. */
export function moodOf(viewpoint: Viewpoint, record: QuarterRecord): Mood {
  const { actor } = WATCHED_FROM[viewpoint];
  const bond = accountOf(record, actor === null ? "consent" : "trust", actor);
  const change = bond.after - bond.before;
  const danger =
    viewpoint === "kyiv"
      ? record.after.war
        ? -moved(accountOf(record, "front", null))
        : moved(accountOf(record, "poverty", null))
      : strongest(seasOf(viewpoint, record).map(moved));
  const least = viewpoint === "kyiv" ? FELT : FELT_AT_SEA;
  return {
    tokyo: change >= FELT ? "warmer" : change <= -FELT ? "cooler" : "steady",
    near: danger >= least ? "tenser" : danger <= -least ? "calmer" : "still",
  };
}

const moved = (a: Account): number => a.after - a.before;

const strongest = (changes: number[]): number =>
  changes.reduce((most, n) => (Math.abs(n) > Math.abs(most) ? n : most), 0);

/** Orders of the quarter that reach the place. */
export function reaching(viewpoint: Viewpoint, record: QuarterRecord): Order[] {
  const { actor, kin, seas, forums, builds } = WATCHED_FROM[viewpoint];
  const felt = (id: string): boolean => id === actor || kin.includes(id);
  const recipient = (id: number) => record.before.pledges.find((p) => p.id === id)?.to;
  return record.orders.filter((order) => {
    const { zone, forum, capability, pledge, actor: named } = aboutOf(order);
    const to = named ?? (pledge === undefined ? undefined : recipient(pledge));
    if (to !== undefined) return felt(to);
    if (zone !== undefined) return seas.includes(zone);
    if (forum !== undefined) return forums.includes(forum);
    return capability !== undefined && builds.includes(capability);
  });
}

const EVERYWHERE: readonly Dispatch["kind"][] = ["regime", "carrierGone", "carrierBack", "posture"];

/** What the two great powers did that is felt there. */
export function powersDid(viewpoint: Viewpoint, record: QuarterRecord): Dispatch[] {
  const { seas } = WATCHED_FROM[viewpoint];
  return record.dispatches.filter((d) =>
    d.kind === "sortie" || d.kind === "incident"
      ? seas.includes(d.zone)
      : d.kind === "situation"
        ? seas.includes(d.place)
        : EVERYWHERE.includes(d.kind),
  );
}
