import type { Board, Dispatch, Order, StatId } from "../../engine/index.ts";
import { type QuarterRecord, VIEWPOINTS, type Viewpoint } from "../../session/types.ts";
import { type Account, accountOf } from "../ledger.ts";

/** What a place watches: its own figures, the seas near it, whose fate else it shares. */
interface Place {
  /** The actor it is the viewpoint of; Naha has none, being Okinawa's. */
  actor: string | null;
  figures: readonly StatId[];
  seas: readonly string[];
  /** Others whose treatment by Tokyo is felt here. */
  kin: readonly string[];
  forums: readonly string[];
  builds: readonly string[];
  human: readonly (StatId & keyof Board["human"])[];
}

const OF_ACTOR: readonly StatId[] = ["alignment", "trust", "threat"];

export const PLACES: Record<Viewpoint, Place> = {
  kyiv: {
    actor: "UKR",
    figures: ["front", "coalition", "poverty"],
    seas: [],
    kin: ["RUS", "EUR", "GBR"],
    forums: ["g7"],
    builds: [],
    human: ["dead", "displaced"],
  },
  naha: {
    actor: null,
    figures: ["consent", "hardening"],
    seas: ["MIY", "SEN", "YON", "ECS"],
    kin: [],
    forums: [],
    builds: ["hardening"],
    human: ["evacuated"],
  },
  taipei: {
    actor: "TWN",
    figures: [],
    seas: ["TWS", "BAS", "YON"],
    kin: [],
    forums: ["cptpp"],
    builds: [],
    human: ["evacuated", "dead"],
  },
  manila: {
    actor: "PHL",
    figures: [],
    seas: ["SCS", "SCN", "BAS"],
    kin: ["VNM"],
    forums: ["asean"],
    builds: [],
    human: ["dead"],
  },
  beijing: {
    actor: "CHN",
    figures: ["provocation", "power"],
    seas: ["TWS", "ECS", "YEL", "SCS"],
    kin: ["TWN"],
    forums: ["quad", "trilateral", "ip4", "asean"],
    builds: ["counterstrike", "maritime"],
    human: ["dead"],
  },
  washington: {
    actor: "USA",
    figures: ["asia", "europe", "integration"],
    seas: ["PHS", "TWS", "SIC"],
    kin: [],
    forums: ["quad", "trilateral", "g7"],
    builds: [],
    human: ["dead", "displaced"],
  },
};

/** Viewpoints that there are in a scenario. */
export function viewpointsOf(board: Board): Viewpoint[] {
  return VIEWPOINTS.filter((viewpoint) => {
    const { actor } = PLACES[viewpoint];
    return actor === null || board.actors.some((a) => a.id === actor);
  });
}

/** Without a war the front and its coalition are nobody's figures. */
const OF_WAR: readonly StatId[] = ["front", "coalition"];

export function figuresOf(viewpoint: Viewpoint, record: QuarterRecord): Account[] {
  const { actor, figures } = PLACES[viewpoint];
  const ofActor = actor === null ? [] : OF_ACTOR.filter((t) => viewpoint !== "beijing" || t !== "alignment");
  const own = figures.filter((t) => (record.after.war ? t !== "poverty" : !OF_WAR.includes(t)));
  return [
    ...ofActor.map((stat) => accountOf(record, stat, actor)),
    ...own.map((stat) => accountOf(record, stat, null)),
  ];
}

export function seasOf(viewpoint: Viewpoint, record: QuarterRecord): Account[] {
  const there = PLACES[viewpoint].seas.filter((id) => record.after.zones.some((z) => z.id === id));
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
  const { actor } = PLACES[viewpoint];
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
  const { actor, kin, seas, forums, builds } = PLACES[viewpoint];
  const felt = (id: string | undefined): boolean => id !== undefined && (id === actor || kin.includes(id));
  const pledged = (id: number) => record.before.pledges.find((p) => p.id === id)?.to;
  return record.orders.filter((order) => {
    switch (order.type) {
      case "aid":
      case "channel":
        return felt(order.to);
      case "amend":
      case "review":
        return felt(pledged(order.pledge));
      case "sanction":
        return felt(order.on);
      case "pact":
        return felt(order.with);
      case "deploy":
        return seas.includes(order.zone);
      case "forum":
        return forums.includes(order.forum);
      case "build":
        return builds.includes(order.capability);
      default:
        return false;
    }
  });
}

const EVERYWHERE: readonly Dispatch["kind"][] = [
  "regime",
  "election",
  "shock",
  "carrierGone",
  "carrierBack",
  "posture",
  "coercion",
];

/** What the two great powers did that is felt there. */
export function powersDid(viewpoint: Viewpoint, record: QuarterRecord): Dispatch[] {
  const { seas } = PLACES[viewpoint];
  return record.dispatches.filter((d) =>
    d.kind === "sortie" || d.kind === "incident" ? seas.includes(d.zone) : EVERYWHERE.includes(d.kind),
  );
}
