import type * as V from "../../engine/index.ts";
import type { DoctrinePillar, Family } from "../../engine/index.ts";

/** `the` is the form inside a sentence, `capital` stands for the government. */
const actors = {
  JPN: { name: "Japan", the: "Japan", capital: "Tokyo" },
  USA: { name: "United States", the: "the United States", capital: "Washington" },
  CHN: { name: "China", the: "China", capital: "Beijing" },
  RUS: { name: "Russia", the: "Russia", capital: "Moscow" },
  PRK: { name: "North Korea", the: "North Korea", capital: "Pyongyang" },
  UKR: { name: "Ukraine", the: "Ukraine", capital: "Kyiv" },
  EUR: { name: "European Union", the: "the European Union", capital: "Brussels" },
  GBR: { name: "United Kingdom", the: "the United Kingdom", capital: "London" },
  TWN: { name: "Taiwan", the: "Taiwan", capital: "Taipei" },
  KOR: { name: "South Korea", the: "South Korea", capital: "Seoul" },
  PHL: { name: "Philippines", the: "the Philippines", capital: "Manila" },
  VNM: { name: "Vietnam", the: "Vietnam", capital: "Hanoi" },
  IDN: { name: "Indonesia", the: "Indonesia", capital: "Jakarta" },
  MYS: { name: "Malaysia", the: "Malaysia", capital: "Kuala Lumpur" },
  SGP: { name: "Singapore", the: "Singapore", capital: "Singapore" },
  THA: { name: "Thailand", the: "Thailand", capital: "Bangkok" },
  IND: { name: "India", the: "India", capital: "Delhi" },
  AUS: { name: "Australia", the: "Australia", capital: "Canberra" },
  TUR: { name: "Turkey", the: "Turkey", capital: "Ankara" },
  PIC: { name: "Pacific islands", the: "the Pacific islands", capital: "Suva" },
};

const zones = {
  OKH: "Sea of Okhotsk",
  SOJ: "Sea of Japan",
  TSU: "Tsugaru Strait",
  TSH: "Tsushima Strait",
  YEL: "Yellow Sea",
  ECS: "East China Sea",
  SEN: "Senkaku Islands",
  MIY: "Miyako Strait",
  YON: "Yonaguni gap",
  TWS: "Taiwan Strait",
  BAS: "Luzon Strait",
  SCN: "Northern South China Sea",
  SCS: "South China Sea",
  PHS: "Philippine Sea",
  EJP: "Pacific off Honshu",
  SIC: "Second island chain",
};

const pillars: Record<V.PillarId, string> = {
  deterrence: "Deterrence",
  resilience: "Resilience",
  autonomy: "Autonomy",
  order: "Order",
  support: "Support",
};
const pillarNotes: Record<V.PillarId, string> = {
  deterrence: "How costly aggression would be, and how unattractive.",
  resilience: "Prosperity, less what coercion and shocks could take.",
  autonomy: "What still works if America leaves, and how widely dependence is spread.",
  order: "The rules-based order: standing, the coalition, and rules that are kept.",
  support: "Support at home for the cabinet. It has no weight, but it can be the weakest.",
};
const families: Record<Family, string> = {
  aid: "Aid",
  sanctions: "Sanctions",
  alliances: "Alliances",
  posture: "Posture",
  resilience: "Resilience",
  diplomacy: "Diplomacy",
  projects: "Projects",
};
const memories: Record<V.Memory, string> = {
  aided: "Help when it was needed",
  abandoned: "Help that was ended",
  stoodby: "Support at sea",
  absent: "Absence at sea",
  yielded: "Backing down in a crisis",
  apology: "Words about the past",
};

const purposes: Record<V.Purpose, string> = {
  humanitarian: "Humanitarian",
  reconstruction: "Reconstruction",
  security: "Security",
  infrastructure: "Infrastructure",
  technology: "Technology",
};
const terms: Record<V.Terms, string> = { open: "Open", audited: "Audited", tied: "Tied" };
const termNotes: Record<V.Terms, string> = {
  open: "fast and popular, but leaky",
  audited: "a little less arrives, and little leaks",
  tied: "brings technology home, but resented",
};
const sectors: Record<V.Sector, string> = {
  energy: "Energy",
  finance: "Finance",
  technology: "Technology",
  trade: "Trade",
};
const pactTracks: Record<V.PactTrack, string> = {
  access: "Reciprocal access",
  intelligence: "Intelligence",
  industry: "Industry",
  supply: "Supply",
  summit: "Summit",
  host: "Host-nation support",
  investment: "Investment",
  command: "Command coordination",
};
const pactNotes: Record<V.PactTrack, string> = {
  access: "forces may visit and train (RAA); your groups reach a sea farther there",
  intelligence: "secrets are shared and kept; Tokyo sees more",
  industry: "arms and ships are built together; technology grows",
  supply: "minerals, chips and fuel in a crisis; dependence falls",
  summit: "leaders meet, and are seen to",
  host: "Tokyo pays more for the bases",
  investment: "Japanese plants on American soil",
  command: "two headquarters plan together",
};
const forums: Record<V.ForumId, string> = {
  g7: "G7",
  quad: "Quad",
  cptpp: "CPTPP",
  trilateral: "Trilateral with Seoul and Washington",
  ip4: "NATO’s Indo-Pacific Four",
  asean: "ASEAN",
};
const agendas: Record<V.Agenda, string> = { rules: "Rules", security: "Security", economy: "Economy" };
const agendaNotes: Record<V.Agenda, string> = {
  rules: "Japan’s standing",
  security: "Tokyo’s credibility, to Beijing’s unease",
  economy: "growth, and minerals, chips and food",
};
const capabilities: Record<V.Capability, string> = {
  maritime: "Maritime",
  airdefence: "Air and missile defence",
  counterstrike: "Counterstrike",
  intelligence: "Intelligence",
  hardening: "Base hardening",
};
const capabilityNotes: Record<V.Capability, string> = {
  maritime: "escorts, patrol aircraft, submarines",
  airdefence: "interceptors and sensors",
  counterstrike: "reach that deters, or provokes",
  intelligence: "sees crises coming, narrows ranges",
  hardening: "shelters and dispersal; needs Okinawa’s consent",
};
const missions: Record<V.Mission, string> = {
  presence: "Presence",
  shadow: "Shadow",
  exercise: "Exercise",
  standdown: "Stand down",
};
const missionNotes: Record<V.Mission, string> = {
  presence: "be seen, quietly: the least alarm",
  shadow: "follow a carrier: some intelligence, and the sea is held half as well",
  exercise: "train with partners there: their trust, most alarm",
  standdown: "come home and repair",
};
const chains: Record<V.Chain, string> = {
  energy: "Energy",
  minerals: "Minerals",
  chips: "Chips",
  food: "Food",
};
const stances: Record<V.Stance, string> = { warm: "Warm", steady: "Steady", firm: "Firm" };
type StanceNotes = Record<V.Stance, string>;
const stanceNotes: Record<"beijing" | "moscow" | "washington" | "kyiv" | "pyongyang", StanceNotes> = {
  beijing: {
    warm: "eases a fearful rival, tempts an ambitious one; works less each time",
    steady: "a little of both, keeps the channel open",
    firm: "checks ambition, feeds fear; works less each time",
  },
  moscow: {
    warm: "calms the northern sea, eases energy, strains Brussels",
    steady: "keeps the channel open",
    firm: "raises standing and tension",
  },
  washington: {
    warm: "keeps a little of its attention on Asia",
    steady: "keeps the channel open",
    firm: "helps at home when support is low, cools Washington",
  },
  kyiv: {
    warm: "wins trust",
    steady: "keeps the channel open",
    firm: "asks for safeguards on arms and secrets, costs trust",
  },
  pyongyang: {
    warm: "slows the missiles a little",
    steady: "keeps the channel open",
    firm: "raises standing and tension",
  },
};
const offers: Record<V.Offer, string> = {
  none: "No offer",
  hotline: "Hotline",
  fisheries: "Fisheries",
  code: "Maritime encounter code",
  history: "Statement on history",
};
const amendments: Record<V.Amendment, string> = {
  taper: "Taper",
  end: "End",
  trigger: "Attach a trigger",
};
const regimes: Record<V.Regime, string> = {
  guarantor: "guarantor",
  bargainer: "bargainer",
  offshore: "offshore",
  absent: "absent",
};
const postures: Record<V.Posture, string> = {
  conciliatory: "conciliatory",
  probing: "probing",
  coercive: "coercive",
  crisis: "on a crisis footing",
};
const rungs: Record<V.Rung, string> = {
  statement: "Statement",
  demarche: "Protest",
  deployment: "Deployment",
  exclusion: "Exclusion",
  clash: "Clash",
  war: "War",
};
const phases: Record<V.ShipPhase, string> = {
  building: "building",
  refit: "in refit",
  workup: "working up",
  port: "in port",
  sortie: "at sea",
  absent: "absent",
};
const shipMissions: Record<V.ShipMission, string> = {
  none: "no mission",
  patrol: "patrol",
  drill: "drill",
  transit: "transit",
  presence: "presence",
  shadow: "shadowing",
  exercise: "exercise",
};
const shipTypes: Record<V.ShipType, string> = {
  skijump: "Carrier, ski-jump",
  catapult: "Carrier, catapult",
  escort: "Surface group",
  submarine: "Submarines",
  cutter: "Coast guard",
};
const difficulties: Record<V.Difficulty, string> = {
  apprentice: "Apprentice",
  standard: "Standard",
  minister: "Minister",
};
const doctrine: Record<DoctrinePillar, string> = {
  deterrence: "Deterrence",
  resilience: "Resilience",
  autonomy: "Autonomy",
  order: "Order",
};

export const names = {
  actors,
  zones,
  /** Disputed places carry both names where there is room. */
  zonesFull: { SEN: "Senkaku / Diaoyu Islands" },
  ships: {
    liaoning: "Liaoning",
    shandong: "Shandong",
    fujian: "Fujian",
    type004: "Type 004",
    carrier5: "Fifth carrier",
    carrier6: "Sixth carrier",
    carrier7: "Seventh carrier",
    carrier8: "Eighth carrier",
    carrier9: "Ninth carrier",
    izumo: "Izumo group",
    kongo: "Kongō group",
    kaga: "Kaga group",
    hyuga: "Hyūga group",
    escort2: "Second escort group",
    washington: "US carrier, Yokosuka",
    submarines: "US submarines, Guam",
    pacificfleet: "Russian Pacific Fleet",
    cutters: "Coast guard cutters",
  },
  scenarios: {
    tutorial: "Eighteen Months",
    pledge: "The Pledge",
    crossroads: "Crossroads",
    carriers: "Nine Hulls",
    varyag: "The Hull in Mykolaiv",
  },
  asks: {
    host: "a larger share of the cost of its bases",
    investment: "more Japanese investment in America",
    spending: "higher defence spending",
    kyiv: "a larger part of the bill for Kyiv",
  } satisfies Record<V.Ask, string>,
  /** The order that meets each ask. */
  askAnswers: {
    host: "a stage of host-nation support",
    investment: "a stage of investment",
    spending: "any order to build",
    kyiv: "new aid to Ukraine",
  } satisfies Record<V.Ask, string>,
  mandates: {
    none: "none",
    police: "maritime security operation",
    influence: "important influence",
    survival: "survival-threatening situation",
    attack: "armed attack",
  } satisfies Record<V.Mandate, string>,
  /** Who began a crisis, and how. */
  begun: {
    rival: "The other side began it.",
    tokyo: "It began with Tokyo’s own move, and the other side says so.",
    partner: "It began with a partner that counts on Tokyo.",
    washington: "It began with a move by Washington.",
  } satisfies Record<V.Beginner, string>,
  sanctionLevels: ["None", "Light", "Firm", "Full"],
  pillars,
  pillarNotes,
  families,
  memories,
  purposes,
  terms,
  termNotes,
  sectors,
  pactTracks,
  pactNotes,
  forums,
  agendas,
  agendaNotes,
  capabilities,
  capabilityNotes,
  missions,
  missionNotes,
  chains,
  stances,
  stanceNotes,
  offers,
  amendments,
  regimes,
  postures,
  rungs,
  phases,
  shipMissions,
  shipTypes,
  difficulties,
  doctrine,
};
