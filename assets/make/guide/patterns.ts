import {
  type AnswerPattern,
  ORDER_FIELDS,
  type OrderType,
  type Scenario,
} from "../../../game/engine/index.ts";
import { actorName, type Language, type Messages, messages, projectText } from "../../../game/text/index.ts";
import { say } from "./markdown.ts";

/** The orders that give an answer, in words. */

function addressee(m: Messages, language: Language, scenario: Scenario, to: AnswerPattern["to"]): string {
  if (to === undefined) return say(language, "any partner", "いずれかの友好国");
  if (to === "here") return say(language, "it", "その国");
  return actorName(m, scenario.actors.find(({ role }) => role === to)?.id ?? to).the;
}

/** What an order does to whom, before its details. */
const HEADS: Readonly<Record<string, (whom: string) => readonly [en: string, ja: string]>> = {
  aid: (whom) => [`aid to ${whom}`, `${whom}への援助`],
  sanction: (whom) => [`sanctions on ${whom}`, `${whom}への制裁`],
  pact: (whom) => [`a pact with ${whom}`, `${whom}との協定`],
  forum: () => ["a forum", "多国間の場"],
  build: () => ["build", "整備"],
  deploy: () => ["deploy a group there", "その海域へ部隊を派遣"],
  secure: () => ["secure a supply chain", "供給網の確保"],
  channel: (whom) => [`a channel to ${whom}`, `${whom}との対話`],
  project: () => ["a project", "事業"],
  amend: () => ["a pledge changed", "約束の変更"],
  review: () => ["a pledge reviewed", "約束の検証"],
};

function detailsOf(m: Messages, language: Language, p: AnswerPattern): string[] {
  const n = m.names;
  const lower = (word: string) => (language === "en" ? word.charAt(0).toLowerCase() + word.slice(1) : word);
  const either = (words: readonly string[]) => words.map(lower).join(say(language, " or ", "か"));
  const from = <K extends string>(list: Record<K, string>, ids: readonly K[] | undefined): string[] =>
    ids ? [either(ids.map((id) => list[id]))] : [];
  const one = <K extends string>(id: K | undefined): K[] | undefined => (id === undefined ? undefined : [id]);
  const way = { up: say(language, "tightened", "強める"), down: say(language, "eased", "緩める") };
  return [
    ...from(n.missions, p.missions),
    ...from(n.pactTracks, p.track),
    ...from(n.terms, p.terms),
    ...from(n.purposes, p.purposes),
    ...from(n.capabilities, p.capabilities),
    ...from(n.stances, one(p.stance)),
    ...from(n.forums as Record<string, string>, p.forums),
    ...from(n.agendas, one(p.agenda)),
    ...from(n.chains as Record<string, string>, one(p.chain)),
    ...from(n.sectors, one(p.sector)),
    ...(p.direction ? [way[p.direction]] : []),
    ...(p.project ? [projectText(m, p.project).name] : []),
    ...(p.least ? [say(language, `≥ ¥${p.least}bn`, `${p.least * 10}億円以上`)] : []),
    ...(p.partner ? [say(language, "by a friendly partner’s waters", "友好国の海域かその隣")] : []),
  ];
}

export function ordersIn(language: Language, scenario: Scenario, patterns: readonly AnswerPattern[]): string {
  const m = messages(language);
  const told = patterns.map((p) => {
    const head = HEADS[p.type]?.(addressee(m, language, scenario, p.to)) ?? ([p.type, p.type] as const);
    const details = detailsOf(m, language, p).join(say(language, ", ", "、"));
    const name = say(language, ...head);
    return details === "" ? name : say(language, `${name}: ${details}`, `${name}（${details}）`);
  });
  return told.join(say(language, "; ", "／"));
}

/** Whether an order of the type names its own amount of money, which is then what it costs. */
export function namesAmount({ type }: AnswerPattern): boolean {
  return "amount" in (ORDER_FIELDS[type as OrderType] ?? {});
}
