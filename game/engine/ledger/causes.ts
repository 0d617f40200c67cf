import type { StatId } from "../state/stats.ts";

/**
 * Why a number moved. Every ledger row carries one; `text` has a sentence for each. `by` says what kind
 * of thing is behind it, `ref` what the row's reference counts, `from` the tracks to open next
 * ("because of…"). Append only: the index is what a ledger row stores.
 */
export type CauseKind = "order" | "event" | "situation" | "crisis" | "rule" | "limit";
export type RefKind =
  | "none"
  | "order"
  | "event"
  | "actor"
  | "zone"
  | "ship"
  | "question"
  | "pledge"
  | "crisis"
  | "situation"
  | "capability"
  | "sanction";

export interface CauseSpec {
  readonly id: string;
  readonly by: CauseKind;
  readonly ref: RefKind;
  readonly from: readonly StatId[];
}

const spec = <I extends string>(
  id: I,
  by: CauseKind,
  ref: RefKind = "none",
  ...from: StatId[]
): CauseSpec & { readonly id: I } => ({ id, by, ref, from });

export const CAUSES = [
  // orders
  spec("limit", "limit"),
  spec("price", "order", "order"),
  spec("aidGiven", "order", "order"),
  spec("aidTechnology", "order", "order"),
  spec("pledgeChanged", "order", "order"),
  spec("pledgeEnded", "order", "order"),
  spec("sanctionSet", "order", "order"),
  spec("sanctionEased", "order", "order"),
  spec("pactTalks", "order", "order"),
  spec("summitHeld", "order", "order"),
  spec("forumHeld", "order", "order"),
  spec("investedInWashington", "order", "order", "integration"),
  spec("channelOpened", "order", "order"),
  spec("offerAccepted", "order", "order"),
  spec("offerRefused", "order", "order"),
  spec("secured", "order", "order"),
  spec("doctrineChanged", "order", "order"),
  // upkeep
  spec("revenue", "rule", "none", "economy", "support"),
  spec("pledgePaid", "rule", "pledge"),
  spec("pledgeTapered", "rule", "pledge"),
  spec("pactUpkeep", "rule"),
  spec("forceUpkeep", "rule"),
  spec("debtService", "rule", "none", "debt"),
  spec("unspent", "rule"),
  spec("mandateRenewed", "rule", "none", "support"),
  spec("delivered", "rule", "capability"),
  spec("wear", "rule"),
  spec("drift", "rule"),
  spec("budgetDeficit", "rule", "none", "budget"),
  // Washington
  spec("washingtonSettles", "rule"),
  spec("washingtonRegime", "rule"),
  spec("burdenShared", "rule", "none", "integration"),
  spec("loyaltyRewarded", "rule", "none", "coalition"),
  // partners
  spec("backToHabit", "rule"),
  spec("pactSigned", "rule", "actor"),
  spec("trustGrows", "rule"),
  spec("remembered", "rule"),
  spec("calledIn", "order", "order"),
  spec("kyivChooses", "rule", "none", "poverty"),
  // Beijing
  spec("yardsWork", "rule"),
  spec("presenceSeen", "rule", "ship"),
  spec("strengthSeen", "rule", "none", "counterstrike"),
  spec("sanctionsFelt", "rule"),
  spec("sortie", "rule", "ship"),
  spec("incident", "rule", "ship"),
  spec("calmReturns", "rule"),
  // Ukraine
  spec("europeTires", "rule", "none", "cohesion"),
  spec("aidArrives", "rule", "pledge"),
  spec("pressureOnFront", "rule"),
  spec("sanctionsDeny", "rule", "sanction"),
  spec("sanctionsCost", "rule"),
  spec("accountsKept", "rule"),
  spec("needUnmet", "rule"),
  spec("contractsSigned", "rule"),
  spec("warGoesOn", "rule", "none", "front"),
  spec("armisticeHolds", "rule"),
  spec("homecoming", "rule"),
  // leakage, Pyongyang
  spec("leak", "rule", "question", "exposure", "poverty", "custody"),
  spec("missileWork", "rule"),
  // economy and home
  spec("growth", "rule"),
  spec("prosperity", "rule", "none", "economy"),
  spec("billAtHome", "rule"),
  spec("basesWeigh", "rule", "none", "hardening"),
  spec("consentMends", "rule"),
  spec("aidNoticed", "rule"),
  spec("dearEnergy", "rule", "none", "energy"),
  spec("leftHomes", "rule"),
  // events and crises
  spec("eventHappened", "event", "event"),
  spec("eventChoice", "event", "event"),
  spec("crisisPressed", "crisis", "crisis"),
  spec("crisisHeld", "crisis", "crisis"),
  spec("crisisYielded", "crisis", "crisis"),
  spec("crisisWon", "crisis", "crisis"),
  spec("crisisRamp", "crisis", "crisis"),
  spec("crisisAccident", "crisis", "crisis"),
  spec("crisisMandate", "crisis", "crisis"),
  spec("crisisToll", "crisis", "crisis"),
  spec("war", "crisis", "crisis"),
  spec("wordKept", "rule"),
  spec("allyWatched", "crisis", "crisis"),
  spec("crisisLine", "crisis", "crisis"),
  spec("crisisBlame", "crisis", "crisis"),
  spec("crisisBroken", "crisis", "crisis"),
  // terms of pillars: a row says by how much the term changed
  spec("termOwnForces", "rule", "none", "maritime", "airdefence", "counterstrike"),
  spec("termAmerica", "rule", "none", "asia"),
  spec("termPartners", "rule", "none", "alignment"),
  spec("termWord", "rule", "none", "credibility"),
  spec("termBeijing", "rule", "none", "power"),
  spec("termPresence", "rule", "ship"),
  spec("termReassurance", "rule", "none", "drive"),
  spec("termIntegration", "rule", "none", "integration", "asia"),
  spec("termProsperity", "rule", "none", "economy"),
  spec("termDependence", "rule", "none", "energy", "minerals", "chips", "food"),
  spec("termMissiles", "rule", "none", "missiles"),
  spec("termTechnology", "rule", "none", "technology"),
  spec("termTension", "rule", "none", "tension"),
  spec("termConcentration", "rule"),
  spec("termStanding", "rule", "none", "standing"),
  spec("termCoalition", "rule", "none", "coalition"),
  spec("termFront", "rule", "none", "front"),
  spec("termCompany", "rule", "none", "alignment"),
  spec("termDebt", "rule", "none", "debt"),
  spec("projectDone", "order", "order"),
  spec("tracksYield", "rule"),
  spec("shadowed", "rule", "ship"),
  spec("pledgeCut", "order", "order"),
  spec("europeDivided", "rule", "none", "cohesion"),
  spec("missilesFeared", "rule", "none", "missiles"),
  spec("crisisContent", "crisis", "crisis"),
  spec("crisisMore", "crisis", "crisis"),
  spec("crisisCalled", "crisis", "crisis"),
  spec("termCarriers", "rule"),
  spec("termWorstSea", "rule"),
  spec("termShield", "rule", "none", "airdefence", "hardening"),
  spec("situationAnswered", "situation", "situation"),
  spec("situationOutcome", "situation", "situation"),
  spec("askTraded", "rule", "none", "integration"),
  spec("askLeft", "rule"),
] as const satisfies readonly CauseSpec[];

export type CauseId = (typeof CAUSES)[number]["id"];

/** A cause as a ledger row stores it: its place in the list. */
export type Cause = number & { readonly of: "cause" };

export const CAUSE = Object.fromEntries(CAUSES.map((c, i) => [c.id, i])) as unknown as Record<CauseId, Cause>;
