import {
  type AnswerData,
  type ChanceData,
  chancesAt,
  type Odds,
  OUTCOMES,
  QUESTIONS,
  type QuestionId,
  type Scenario,
  type Shift,
  type SituationData,
} from "../../../game/engine/index.ts";
import {
  actorName,
  crisisText,
  fill,
  type Language,
  messages,
  type SituationText,
} from "../../../game/text/index.ts";
import { SCENARIOS } from "../../../game/world/index.ts";
import { effectsIn } from "./effects.ts";
import { say, table } from "./markdown.ts";
import { namesAmount, ordersIn } from "./patterns.ts";
import { figure } from "./rows.ts";
import { statWithin, worded } from "./words.ts";

/** The truths at which chances are told. */
export const TRUTHS = [150, 500, 850] as const;

interface Kind {
  data: SituationData;
  scenario: Scenario;
}

/** Every kind that ships, once, with the first scenario of the title that has it. */
export const KINDS: readonly Kind[] = [
  ...new Map(
    Object.values(SCENARIOS).flatMap((scenario) =>
      (scenario.situations ?? []).map((data) => [data.id, { data, scenario }] as const),
    ),
  ).values(),
];

/** A kind’s words, with dots for a place that differs from case to case. */
export function textOf(language: Language, { data, scenario }: Kind): SituationText {
  const m = messages(language);
  const { lies } = data;
  const at = "role" in lies ? scenario.actors.find(({ role }) => role === lies.role) : undefined;
  const named = at && actorName(m, at.id);
  const values = named
    ? { place: named.name, the: named.the, capital: named.capital, ship: "…" }
    : { place: "…", the: "…", capital: "…", ship: "…" };
  const text = (m.situations as Record<string, SituationText>)[data.id];
  if (!text) throw new Error(`no words for the situation ${data.id}`);
  return { ...text, title: fill(text.title, values) };
}

/** Three chances as parts of a hundred. */
function at100(odds: Odds, outcome: 0 | 2): string {
  return TRUTHS.map((truth) => Math.round(chancesAt(odds, 0, truth)[outcome] / 10)).join(" / ");
}

function where(language: Language, { data: { lies }, scenario }: Kind): string {
  const m = messages(language);
  if ("sortie" in lies) return say(language, "a sea that a carrier can reach", "空母が届く海域");
  if ("at" in lies) return lies.at.map((id) => actorName(m, id).name).join(say(language, ", ", "、"));
  if ("after" in lies) return followed(language, lies);
  const actor = scenario.actors.find(({ role }) => role === lies.role);
  return actorName(m, actor?.id ?? lies.role).name;
}

/** What a kind follows from, and how readily. */
function followed(
  language: Language,
  { after, chance }: Extract<SituationData["lies"], { after: unknown }>,
): string {
  const from = after.flatMap(({ kind, as }) => {
    const found = KINDS.find(({ data }) => data.id === kind);
    if (!found) return [];
    const { title, outcomes } = textOf(language, found);
    return [say(language, `“${title}: ${outcomes[as].name}”`, `「${title}：${outcomes[as].name}」`)];
  });
  const list = from.join(say(language, " or ", "または"));
  return say(
    language,
    `where ${list} has come, ${Math.round(chance / 10)} in 100`,
    `${list}の起きた場所、${Math.round(chance / 10)} %`,
  );
}

function weight(language: Language, { weight: base, drawn, when }: SituationData): string {
  const m = messages(language);
  if (base === 0) return "–";
  const parts = drawn.map(({ q, from, by }) => {
    const name = statWithin(m, language, q as never);
    return ` ${by < 0 ? "−" : "+"} (${name} − ${figure(from)}) ÷ ${figure(Math.abs(by))}`;
  });
  const only = when.length === 0 ? "" : say(language, " (under conditions)", "（条件付き）");
  return `${figure(base)}${parts.join("")}${only}`;
}

const MEASURES: Readonly<Record<string, readonly [en: string, ja: string]>> = {
  forces: ["arms at sea", "海上に届く戦力"],
  dependence: ["1,000 − mean dependence", "1,000 − 依存の平均"],
  depth: ["depth of ties", "結び付きの深さ"],
  technology: ["technology", "技術"],
  airdefence: ["air and missile defence", "防空・ミサイル防衛"],
};

function softened(language: Language, { softened: s }: SituationData): string {
  if (!s) return "–";
  const measure = say(language, ...(MEASURES[s.by] ?? [s.by, s.by]));
  const less = s.from === 0 ? measure : `(${measure} − ${figure(s.from)})`;
  return `100 − ${s.percent} × ${less} ÷ 100, ${s.least}…${s.most}`;
}

function crises(language: Language, { crisis, opens }: SituationData): string {
  const m = messages(language);
  if (crisis === 0) return "–";
  const names = opens.map((id) => crisisText(m, id).name).join(say(language, ", ", "、"));
  return say(language, `${crisis} %: ${names}`, `${crisis}％：${names}`);
}

/** All kinds: where, how long, how often, what may be overlooked, what may come of a bad end. */
export function kinds(language: Language): string {
  return table(
    say(
      language,
      "kind|where it lies|quarters until due|weight|can go unseen|may open a crisis|a bad end is felt, per cent",
      "種類|場所|期限までの期数|重み|見落としうる|危機に発展しうる|悪い結果の効き（％）",
    ).split("|"),
    KINDS.map((kind) => [
      textOf(language, kind).title,
      where(language, kind),
      String(kind.data.clock),
      weight(language, kind.data),
      kind.data.unseen ? say(language, "yes", "はい") : "–",
      crises(language, kind.data),
      softened(language, kind.data),
    ]),
  );
}

/** What the board adds to, by word. */
const SHIFTS: Readonly<Record<Shift, string>> = {
  sea: "{held}",
  standing: "{standing}",
  washington: "{asia}",
  beijing: "{drive}",
  partner: "{alignment}",
};

function turnsOn(language: Language, { question, goodSwing, badSwing }: ChanceData): string {
  return goodSwing === 0 && badSwing === 0 ? "–" : messages(language).questions[question].name;
}

/** What an answer does whatever comes of it, a leak it may end in, and outcomes of its own. */
function besides(
  language: Language,
  { outcomes: names, own = {} }: SituationText,
  id: string,
  data: ChanceData,
) {
  const parts: string[] = [];
  if (data.effects?.length) parts.push(effectsIn(language, data.effects));
  if (data.leak) {
    const { chance, swing } = data.leak;
    const odds: Odds = { question: "leakage", good: chance, goodSwing: swing, bad: 0, badSwing: 0 };
    parts.push(say(language, `a leak: ${at100(odds, 0)}`, `流出：${at100(odds, 0)}`));
  }
  for (const outcome of OUTCOMES) {
    const list = data.outcomes?.[outcome];
    if (!list) continue;
    const name = own[id]?.[outcome]?.name ?? names[outcome].name;
    parts.push(`${name}${say(language, ": ", "：")}${effectsIn(language, list)}`);
  }
  return parts.length === 0 ? "–" : parts.join(say(language, "; ", "／"));
}

function price(language: Language, { orders, budget, capital }: AnswerData): string {
  const money = say(language, `¥${budget}bn`, `${budget * 10}億円`);
  const amount = say(language, "the amount", "指定した額");
  const named = orders.filter(namesAmount).length;
  const paid =
    named === orders.length
      ? amount
      : named === 0
        ? money
        : `${amount}${say(language, " or ", "か")}${money}`;
  return say(language, `${paid}, ${capital}`, `${paid}、${capital}`);
}

function wayRow(
  language: Language,
  text: SituationText,
  id: string,
  name: string,
  data: ChanceData,
): string[] {
  return [
    name,
    at100(data, 0),
    at100(data, 2),
    turnsOn(language, data),
    data.shift ? worded(language, SHIFTS[data.shift]) : "–",
    besides(language, text, id, data),
  ];
}

function answersOf(language: Language, kind: Kind): string {
  const text = textOf(language, kind);
  const head = say(
    language,
    "answer|by which order|money, capital|good at 15 / 50 / 85|bad at 15 / 50 / 85|turns on|also counts|besides",
    "対応|指示|費用、政治資本|良い結果（15／50／85）|悪い結果（15／50／85）|左右する問い|ほかに効くもの|そのほか",
  ).split("|");
  const rows = kind.data.answers.map((answer) => {
    const [name = "", ...rest] = wayRow(
      language,
      text,
      answer.id,
      text.answers[answer.id] ?? answer.id,
      answer,
    );
    return [name, ordersIn(language, kind.scenario, answer.orders), price(language, answer), ...rest];
  });
  const [name = "", ...rest] = wayRow(
    language,
    text,
    "left",
    messages(language).situation.ifLeft,
    kind.data.left,
  );
  return table(head, [...rows, [name, "–", "–", ...rest]]);
}

/** Kind by kind: its outcomes with what they move, then its answers with their chances. */
export function answers(language: Language): string {
  return KINDS.map((kind) => {
    const text = textOf(language, kind);
    const outcomes = OUTCOMES.map((outcome) => {
      const moved = effectsIn(language, kind.data.outcomes[outcome]);
      return `- **${text.outcomes[outcome].name}**${say(language, ": ", "：")}${moved}`;
    });
    return [`#### ${text.title}`, "", ...outcomes, "", answersOf(language, kind)].join("\n");
  }).join("\n\n");
}

/** How strongly a way of meeting a situation leans to the high end of a question; nought where it turns on another. */
function leaning(q: QuestionId, { question, goodSwing, badSwing }: ChanceData): number {
  return question === q ? goodSwing - badSwing : 0;
}

/** By how much a way must lean further than the others of its kind to be told, and how far doing nothing must lean. */
const TOLD = 100;
const LEFT_TOLD = 250;

/** The ways of meeting a kind that do better than its others at one end of a question. */
function leaners(language: Language, kind: Kind, q: QuestionId, end: 1 | -1): string[] {
  const m = messages(language);
  const { title, answers: names } = textOf(language, kind);
  const { answers: all, left } = kind.data;
  const ways: readonly ChanceData[] = [...all, left];
  const mean = ways.reduce((sum, way) => sum + leaning(q, way), 0) / ways.length;
  const told = (way: ChanceData) => leaning(q, way) !== 0 && (leaning(q, way) - mean) * end >= TOLD;
  const quoted = all.filter(told).map(({ id }) => {
    const name = m.situation.inline(names[id] ?? id);
    return say(language, `“${name}”`, `「${name}」`);
  });
  if (told(left) && Math.abs(leaning(q, left)) >= LEFT_TOLD) quoted.push(m.situation.nothingDone);
  return quoted.length === 0 ? [] : [m.situation.told(title, quoted.join(say(language, ", ", "、")))];
}

/** By question, the answers that do better at each of its ends. */
export function turns(language: Language): string {
  const m = messages(language);
  const at = (q: QuestionId, end: 1 | -1) =>
    KINDS.flatMap((kind) => leaners(language, kind, q, end)).join(say(language, "; ", "／")) || "–";
  return table(
    say(
      language,
      "question|better where it is low|better where it is high",
      "問い|低い時に有利|高い時に有利",
    ).split("|"),
    QUESTIONS.filter((q) => KINDS.some(({ data }) => data.answers.some((a) => a.question === q))).map((q) => [
      m.questions[q].name,
      at(q, -1),
      at(q, 1),
    ]),
  );
}
