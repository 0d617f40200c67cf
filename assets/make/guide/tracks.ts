import { RULES, type Scenario, STAT, type StatId } from "../../../game/engine/index.ts";
import { type Language, messages } from "../../../game/text/index.ts";
import { CROSSROADS } from "../../../game/world/crossroads.ts";
import { say, table } from "./markdown.ts";
import { figure, filled, numbersAt } from "./rows.ts";
import { worded } from "./words.ts";

/** A part of a line: numbers of the rules, as a row’s `find` names them, and the template that shows them. */
type Part = readonly [find: string, show: string];

/** What a number does by itself each quarter. */
interface Track {
  stats: readonly StatId[];
  /** Where it goes back to; nothing for what has no such level. */
  to?: Part;
  /** The part of the way that it goes, one over so much; or how it falls. */
  pace?: Part;
  besides?: Part;
}

const share = (find: string): Part => [find, "1 ÷ $1"];
const level = (find: string): Part => [find, "$1"];
const START: Part = ["belief", "{start}"];

/** Every number that moves without an outcome, an event or an order. Money and capital have a table of their own; trade stays. */
export const TRACKS: readonly Track[] = [
  {
    stats: ["economy"],
    to: level("economy.trend level"),
    pace: share("economy.trend by"),
    besides: ["economy.debt level by", "{debt} > $1: −({debt} − $1) ÷ $2; {sanctionsCost}"],
  },
  {
    stats: ["support"],
    to: level("home.usual level"),
    pace: share("home.usual by"),
    besides: [
      "home prosperity.level prosperity.by missiles.level missiles.by bill.level bill.by",
      "({economy} − $1) ÷ $2 − ({missiles} − $3) ÷ $4 − ({pledged} − $5, ≥ 0) ÷ $6",
    ],
  },
  {
    stats: ["standing"],
    to: level("home.habit standing.level"),
    pace: share("home.habit standing.by"),
    besides: ["ukraine.given standing", "+{felt} ÷ $1"],
  },
  {
    stats: ["credibility"],
    to: level("home.habit credibility.level"),
    pace: share("home.habit credibility.by"),
  },
  {
    stats: ["consent"],
    to: level("home.consent level"),
    pace: share("home.consent by"),
    besides: ["home.consent hardening", "−{hardening} ÷ $1"],
  },
  {
    stats: ["debt"],
    besides: ["upkeep.growth above by", "{debt} > $1: −{economy} ÷ $2"],
  },
  {
    stats: ["maritime", "airdefence", "counterstrike", "hardening"],
    to: level("upkeep =0"),
    pace: ["upkeep wear", "{square} ÷ $1"],
  },
  {
    stats: ["intelligence"],
    to: level("upkeep.intelligence level"),
    pace: share("upkeep.intelligence by"),
    besides: ["partners.tracks intelligence", "+{stages} ÷ $1"],
  },
  {
    stats: ["technology"],
    to: level("upkeep.technology level"),
    pace: share("upkeep.technology by"),
    besides: ["partners.tracks industry", "+{stages} ÷ $1"],
  },
  {
    stats: ["energy", "minerals", "chips"],
    besides: [". upkeep.dependence partners.tracks.supply", "$+1 − {stages} ÷ $2"],
  },
  { stats: ["food"], besides: ["upkeep dependence", "$+1"] },
  {
    stats: ["asia"],
    to: level("washington.asia level"),
    pace: share("washington.asia by"),
    besides: ["washington asia.ebb loyalty.by", "$+1; {loyal}: +{europe} ÷ $2"],
  },
  { stats: ["europe"], to: level("washington.europe level"), pace: share("washington.europe by") },
  { stats: ["integration"], to: level("washington =0"), pace: share("washington integrationFades") },
  {
    stats: ["alignment"],
    to: START,
    pace: share("partners habit"),
  },
  {
    stats: ["trust"],
    to: START,
    pace: share("partners.trust habit"),
    besides: [". partners.trust.depth memory.trust", "+{depth} ÷ $1 + {memories} ÷ $2"],
  },
  {
    stats: ["power"],
    to: level("beijing.power level"),
    pace: share("beijing.power by"),
    besides: ["beijing power.each sanctions.power", "$+1 − {pressure} ÷ $2"],
  },
  {
    stats: ["drive"],
    to: level("beijing.drive level"),
    pace: share("beijing.drive by"),
    besides: ["beijing.sanctions drive", "+{pressure} ÷ $1"],
  },
  { stats: ["tension"], to: ["belief", "{usual}"], pace: share("beijing calm") },
  {
    stats: ["front"],
    to: level("ukraine.front level"),
    pace: share("ukraine.front by"),
    besides: ["ukraine sanctions.denial front.aid.times front.aid.by", "+{pressure} ÷ $1 + $2 × {felt} ÷ $3"],
  },
  {
    stats: ["coalition"],
    to: level("ukraine.coalition level"),
    pace: share("ukraine.coalition by"),
    besides: [
      "ukraine.coalition cohesion.level cohesion.by aid.times aid.by",
      "({cohesion} − $1) ÷ $2 + $3 × {felt} ÷ $4",
    ],
  },
  { stats: ["cohesion"], to: level("ukraine.cohesion level"), pace: share("ukraine.cohesion by") },
  {
    stats: ["exposure", "poverty", "custody"],
    to: ["belief", "{helped}"],
    pace: share("ukraine yardsPace"),
  },
  { stats: ["contracts"], besides: ["belief", "{yards}"] },
  {
    stats: ["missiles"],
    to: ["pyongyang.level war armistice", "$1; {armistice} $2"],
    pace: share("pyongyang by"),
    besides: ["pyongyang sanctions", "−{pressure} ÷ $1"],
  },
];

function shown(language: Language, part: Part | undefined): string {
  if (!part) return "–";
  const [find, show] = part;
  return worded(language, filled(show, numbersAt(RULES, find)));
}

/** Where a number starts in the standard campaign; nothing where each actor or sea has its own. */
function startOf(id: StatId): string {
  const { owner, start } = STAT[id];
  const { nation, world }: Scenario = CROSSROADS;
  if (owner === "actors" || owner === "zones") return "–";
  const given = ((owner === "nation" ? nation : world) as Partial<Record<StatId, number>>)[id];
  const otherwise = typeof start === "object" ? start.given : start;
  return figure(given ?? Number(otherwise));
}

/** Where several start: once if it is the same for all. */
function startsOf(ids: readonly StatId[], gap: string): string {
  const starts = ids.map(startOf);
  return starts.every((each) => each === starts[0]) ? (starts[0] ?? "") : starts.join(gap);
}

export function tracks(language: Language): string {
  const { stats } = messages(language);
  const gap = say(language, ", ", "、");
  return table(
    say(
      language,
      "number|starts at|goes back to|part of the way a quarter|besides, each quarter",
      "数値|開始時|戻る先|毎期戻る割合|そのほか毎期",
    ).split("|"),
    TRACKS.map((track) => [
      track.stats.map((id) => stats[id]).join(gap),
      startsOf(track.stats, gap),
      shown(language, track.to),
      shown(language, track.pace),
      shown(language, track.besides),
    ]),
  );
}
