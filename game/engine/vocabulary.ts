/**
 * The words of the game, as constant arrays. Each array is the one source of a union type, of the
 * parser that guards it and of the numeric codes kept in state (a code is an index: append, never reorder).
 */

export const RULES_VERSION = 3;

export const PILLARS = ["deterrence", "resilience", "autonomy", "order", "support"] as const;
export type PillarId = (typeof PILLARS)[number];

/** The four pillars a doctrine divides 100 points among; support is never weighted, only ever the weakest. */
export const DOCTRINE_PILLARS = ["deterrence", "resilience", "autonomy", "order"] as const;
export type DoctrinePillar = (typeof DOCTRINE_PILLARS)[number];

export const QUESTIONS = [
  "withdrawal",
  "linkage",
  "leakage",
  "bite",
  "neighbours",
  "appetite",
  "credit",
  "hull",
] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** The instruments of the desk; each order type says which composes it. */
export const FAMILIES = [
  "aid",
  "sanctions",
  "alliances",
  "posture",
  "resilience",
  "diplomacy",
  "projects",
] as const;
export type Family = (typeof FAMILIES)[number];

export const PURPOSES = [
  "humanitarian",
  "reconstruction",
  "security",
  "infrastructure",
  "technology",
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const TERMS = ["open", "audited", "tied"] as const;
export type Terms = (typeof TERMS)[number];

export const SECTORS = ["energy", "finance", "technology", "trade"] as const;
export type Sector = (typeof SECTORS)[number];

/** The last three tracks exist with Washington only. */
export const PACT_TRACKS = [
  "access",
  "intelligence",
  "industry",
  "supply",
  "summit",
  "host",
  "investment",
  "command",
] as const;
export type PactTrack = (typeof PACT_TRACKS)[number];

export const FORUMS = ["g7", "quad", "cptpp", "trilateral", "ip4", "asean"] as const;
export type ForumId = (typeof FORUMS)[number];

export const AGENDAS = ["rules", "security", "economy"] as const;
export type Agenda = (typeof AGENDAS)[number];

export const CAPABILITIES = ["maritime", "airdefence", "counterstrike", "intelligence", "hardening"] as const;
export type Capability = (typeof CAPABILITIES)[number];

export const MISSIONS = ["presence", "shadow", "exercise", "standdown"] as const;
export type Mission = (typeof MISSIONS)[number];

export const CHAINS = ["energy", "minerals", "chips", "food"] as const;
export type Chain = (typeof CHAINS)[number];

export const STANCES = ["warm", "steady", "firm"] as const;
export type Stance = (typeof STANCES)[number];

export const OFFERS = ["none", "hotline", "fisheries", "code", "history"] as const;
export type Offer = (typeof OFFERS)[number];

export const AMENDMENTS = ["taper", "end", "trigger"] as const;
export type Amendment = (typeof AMENDMENTS)[number];

export const REGIMES = ["guarantor", "bargainer", "offshore", "absent"] as const;
export type Regime = (typeof REGIMES)[number];

export const POSTURES = ["conciliatory", "probing", "coercive", "crisis"] as const;
export type Posture = (typeof POSTURES)[number];
/** How hard each is, 0 to 3. */
export const POSTURE_RANK = { conciliatory: 0, probing: 1, coercive: 2, crisis: 3 } satisfies Record<
  Posture,
  number
>;

export const PHASES = ["plan", "respond", "over"] as const;
export type Phase = (typeof PHASES)[number];

/** What Washington may ask for: its bases paid, money in its industry, arms bought, a part of Kyiv's bill. */
export const ASKS = ["host", "investment", "spending", "kyiv"] as const;
export type Ask = (typeof ASKS)[number];

/** What Tokyo has answered to the year's ask. */
export const ASK_ANSWERS = ["open", "given", "traded", "refused"] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];

/** Terms on which the guns fell silent; `none` while the war goes on. */
export const ARMISTICES = ["none", "harsh", "even", "firm"] as const;
export type Armistice = (typeof ARMISTICES)[number];

/** Law: police powers at sea, which the cabinet orders, then what the Diet may find, each letting one rung more be climbed. */
export const MANDATES = ["none", "police", "influence", "survival", "attack"] as const;
export type Mandate = (typeof MANDATES)[number];

/** Who began what became a crisis: the other side, or the one whose act went wrong. */
export const BEGINNERS = ["rival", "tokyo", "partner", "washington"] as const;
export type Beginner = (typeof BEGINNERS)[number];

export const WAR_RESULTS = ["none", "endured", "lost"] as const;
export type WarResult = (typeof WAR_RESULTS)[number];

/** What becomes of a situation; each kind gives the three names of its own. */
export const OUTCOMES = ["good", "middling", "bad"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What ends a run before its time: the government falls, lenders stop, a war is lost. */
export const ENDERS = ["cabinet", "treasury", "war"] as const;
export type Ender = (typeof ENDERS)[number];

export const RUNGS = ["statement", "demarche", "deployment", "exclusion", "clash", "war"] as const;
export type Rung = (typeof RUNGS)[number];

export const CRISIS_CHOICES = ["press", "hold", "yield", "offramp", "redline"] as const;
export type CrisisChoice = (typeof CRISIS_CHOICES)[number];

/** How a crisis may end. */
export const CRISIS_ENDS = [
  "won",
  "faded",
  "yielded",
  "asksmore",
  "ramp",
  "broken",
  "blamed",
  "war",
] as const;
export type CrisisEnd = (typeof CRISIS_ENDS)[number];

export const SHIP_PHASES = ["building", "refit", "workup", "port", "sortie", "absent"] as const;
export type ShipPhase = (typeof SHIP_PHASES)[number];

export const SHIP_MISSIONS = [
  "none",
  "patrol",
  "drill",
  "transit",
  "presence",
  "shadow",
  "exercise",
] as const;
export type ShipMission = (typeof SHIP_MISSIONS)[number];

export const SHIP_TYPES = ["skijump", "catapult", "escort", "submarine", "cutter"] as const;
export type ShipType = (typeof SHIP_TYPES)[number];

/** Parts an actor can play; the rules speak of these, never of a country by name. */
export const ROLES = [
  "tokyo",
  "washington",
  "beijing",
  "moscow",
  "pyongyang",
  "kyiv",
  "brussels",
  "london",
  "taipei",
  "seoul",
  "partner",
] as const;
export type Role = (typeof ROLES)[number];

/** What an actor may remember of Tokyo. */
export const MEMORIES = ["aided", "abandoned", "stoodby", "absent", "yielded", "apology"] as const;
export type Memory = (typeof MEMORIES)[number];

export const DIFFICULTIES = ["apprentice", "standard", "minister"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const ENDINGS = [
  "longsilence",
  "costlypeace",
  "cabinetresigns",
  "ledgercloses",
  "aloneandready",
  "tableholds",
  "quietrecalibration",
  "oldally",
  "calmwaters",
  "adrift",
  "cutforsteel",
  "yardpaid",
  "watchedcoast",
  "longtow",
] as const;
export type EndingId = (typeof ENDINGS)[number];

/** What an order says that is to have its ordinary effect alone, whatever it would answer. */
export const NO_ANSWER = "none";

/** Why an order, a response or a whole command is refused. Each has a sentence in `text`. */
export const REFUSALS = [
  "shape",
  "over",
  "wrongTurn",
  "wrongPhase",
  "slots",
  "tooMany",
  "budget",
  "capital",
  "target",
  "track",
  "trust",
  "stageMax",
  "negotiating",
  "unchanged",
  "noPledge",
  "tapered",
  "groupBusy",
  "zoneFar",
  "doctrineSum",
  "doctrineFirst",
  "doctrineSeason",
  "doctrineStep",
  "repeated",
  "consent",
  "offerDone",
  "offerTo",
  "known",
  "nothingQueued",
  "noChoice",
  "mandate",
  "rungLow",
  "lineDrawn",
  "forbidden",
  "notRunning",
  "notAsked",
  "projectDone",
  "projectNotYet",
  "projectPast",
  "answersUnknown",
  "answersNot",
  "noWaters",
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export function codeOf<T extends string>(list: readonly T[], word: T): number {
  return list.indexOf(word);
}

/** The word of a code; an unknown code is a bug of ours, hence the exception. */
export function wordOf<T extends string>(list: readonly T[], code: number): T {
  const word = list[code];
  if (word === undefined) throw new Error(`no word for code ${code} in [${list.join(",")}]`);
  return word;
}
