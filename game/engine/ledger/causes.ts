import type { StatId } from "../state/stats.ts";

/**
 * Why a number moved. Every ledger row carries one; `text` has a sentence for each. `by` says what kind
 * of thing is behind it, `ref` what the row's reference counts, `from` the tracks to open next
 * ("because of…"). Append only: the index is what a ledger row stores.
 */
export type CauseKind = "order" | "event" | "crisis" | "rule" | "limit";
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
  spec("pledgeSuspended", "rule", "pledge"),
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
  spec("washingtonsMood", "rule", "question"),
  spec("washingtonSettles", "rule"),
  spec("washingtonShock", "rule"),
  spec("washingtonElection", "rule"),
  spec("washingtonRegime", "rule"),
  spec("burdenShared", "rule", "none", "integration"),
  spec("loyaltyRewarded", "rule", "none", "coalition"),
  // partners
  spec("threatFelt", "rule", "none", "tension", "power"),
  spec("neighboursJudgement", "rule", "question", "threat"),
  spec("americaSeen", "rule", "none", "asia"),
  spec("tokyosWordSeen", "rule", "none", "credibility"),
  spec("exampleSeen", "rule", "none", "example"),
  spec("backToHabit", "rule"),
  spec("neighbourLeaned", "rule", "actor", "alignment"),
  spec("regionLeaned", "rule", "none", "alignment"),
  spec("companyKept", "rule", "question", "forum"),
  spec("inducement", "rule", "none", "power"),
  spec("pactSigned", "rule", "actor"),
  spec("pactBinds", "rule", "zone", "tension"),
  spec("trustGrows", "rule"),
  spec("remembered", "rule"),
  spec("calledIn", "order", "order"),
  spec("kyivChooses", "rule", "none", "poverty"),
  // Beijing
  spec("yardsWork", "rule"),
  spec("beijingsJudgement", "rule", "question", "opportunity", "provocation"),
  spec("weighedAgain", "rule"),
  spec("openingSeen", "rule", "none", "power", "deterrence"),
  spec("americaDistant", "rule", "none", "asia"),
  spec("wordDoubted", "rule", "none", "credibility"),
  spec("lessonOfUkraine", "rule", "none", "example"),
  spec("presenceSeen", "rule", "ship"),
  spec("toneHeard", "rule", "none", "warmth", "firmness"),
  spec("strengthSeen", "rule", "none", "counterstrike"),
  spec("sanctionsFelt", "rule", "question"),
  spec("pactTies", "rule", "none", "alignment"),
  spec("sortie", "rule", "ship"),
  spec("incident", "rule", "ship"),
  spec("postureFelt", "rule", "none", "drive"),
  spec("calmReturns", "rule"),
  spec("coercion", "rule"),
  spec("tensionCost", "rule", "none", "tension"),
  spec("stanceKept", "rule"),
  // Ukraine
  spec("europeTires", "rule", "none", "cohesion"),
  spec("aidArrives", "rule", "pledge"),
  spec("frontSeen", "rule", "none", "front"),
  spec("coalitionFights", "rule", "none", "coalition"),
  spec("pressureOnFront", "rule"),
  spec("sanctionsDeny", "rule", "sanction"),
  spec("sanctionsBite", "rule", "question"),
  spec("sanctionsCost", "rule", "question"),
  spec("linkageSeen", "rule", "question", "front"),
  spec("exampleFades", "rule"),
  spec("accountsKept", "rule"),
  spec("needUnmet", "rule"),
  spec("contractsSigned", "rule"),
  spec("warGoesOn", "rule", "none", "front"),
  spec("armisticeHolds", "rule"),
  spec("homecoming", "rule"),
  // leakage, Pyongyang
  spec("leak", "rule", "question", "exposure", "poverty", "custody"),
  spec("missileTest", "rule", "none", "missiles"),
  spec("missileWork", "rule"),
  // economy and home
  spec("growth", "rule"),
  spec("resourcesTight", "rule", "none", "energy"),
  spec("prosperity", "rule", "none", "economy"),
  spec("orderAtHome", "rule", "none", "standing"),
  spec("fatigue", "rule"),
  spec("billAtHome", "rule"),
  spec("deathsAtHome", "rule", "none", "dead"),
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
  spec("wordKept", "crisis", "question"),
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
  spec("termExample", "rule", "none", "example"),
  spec("termReassurance", "rule", "none", "drive"),
  spec("termIntegration", "rule", "none", "integration", "asia"),
  spec("termProsperity", "rule", "none", "economy"),
  spec("termDependence", "rule", "none", "energy", "minerals", "chips", "food"),
  spec("termCoercion", "rule"),
  spec("termMissiles", "rule", "none", "missiles"),
  spec("termTechnology", "rule", "none", "technology"),
  spec("termTension", "rule", "none", "tension"),
  spec("termConcentration", "rule"),
  spec("termStanding", "rule", "none", "standing"),
  spec("termCoalition", "rule", "none", "coalition"),
  spec("termFront", "rule", "none", "front"),
  spec("termCompany", "rule", "none", "alignment"),
  spec("termSanctions", "rule"),
  spec("termDebt", "rule", "none", "debt"),
  spec("termIntelligence", "rule", "none", "intelligence"),
  spec("projectDone", "order", "order"),
  spec("diminishing", "limit"),
  spec("tracksYield", "rule"),
  spec("shadowed", "rule", "ship"),
  spec("pledgeCut", "order", "order"),
  spec("groupsSeen", "rule"),
] as const satisfies readonly CauseSpec[];

export type CauseId = (typeof CAUSES)[number]["id"];

/** A cause as a ledger row stores it: its place in the list. */
export type Cause = number & { readonly of: "cause" };

export const CAUSE = Object.fromEntries(CAUSES.map((c, i) => [c.id, i])) as unknown as Record<CauseId, Cause>;
