import {
  type Condition,
  type CrisisData,
  chancesAt,
  compile,
  type Odds,
  questionOf,
  RULES,
} from "../../../game/engine/index.ts";
import { actorName, crisisText, type Language, messages, zoneName } from "../../../game/text/index.ts";
import { CROSSROADS } from "../../../game/world/crossroads.ts";
import { KINDS, TRUTHS, textOf } from "./kinds.ts";
import { say, table } from "./markdown.ts";
import { figure, filled, numbersAt, signed } from "./rows.ts";
import { headed, worded } from "./words.ts";

/** What must hold for a kind of crisis, in a few words. */
function conditionIn(language: Language, c: Condition): string {
  const m = messages(language);
  if ("q" in c) {
    const where =
      c.of === undefined ? "" : say(language, ` (${zoneName(m, c.of)})`, `（${zoneName(m, c.of)}）`);
    const name = (m.stats as Record<string, string>)[c.q] ?? c.q;
    return `${name}${where} ${c.op.replace(">=", "≥").replace("<=", "≤")} ${figure(c.n)}`;
  }
  if ("pact" in c)
    return `${m.names.pactTracks[c.pact]}${say(language, ", ", "・")}${actorName(m, c.of).name} ≥ ${c.stage}`;
  if ("sanction" in c)
    return say(
      language,
      `a sanction on ${actorName(m, c.sanction).the} ≥ ${c.level}`,
      `対${actorName(m, c.sanction).name}制裁 ≥ ${c.level}`,
    );
  return say(language, "as the data says", "データの条件");
}

/** Every kind of crisis: against whom, where, on what it turns, how high it leads, which bad ends may open it. */
export function crises(language: Language): string {
  const m = messages(language);
  const game = compile(CROSSROADS);
  const gap = say(language, ", ", "、");
  const row = (data: CrisisData, kind: number): string[] => [
    crisisText(m, data.id).name,
    actorName(m, data.rival).name,
    zoneName(m, data.zone),
    m.questions[questionOf(game, { kind } as Parameters<typeof questionOf>[1])].name,
    m.names.rungs[Object.keys(m.names.rungs)[data.top - 1] as keyof typeof m.names.rungs],
    data.when.map((c) => conditionIn(language, c)).join(gap) || "–",
    KINDS.filter((k) => k.data.opens.includes(data.id))
      .map((k) => textOf(language, k).title)
      .join(gap) || "–",
  ];
  return table(
    say(
      language,
      "crisis|rival|sea|turns on|highest rung|needs|may come of",
      "危機|相手|海域|左右する問い|最高の段|条件|発端となる案件",
    ).split("|"),
    CROSSROADS.crises.map(row),
  );
}

type Step = "press" | "hold" | "offramp" | "yield";

/** What each choice leads to, and the numbers that shift its chance. */
const STEPS: readonly {
  id: Step;
  rule: "press" | "hold" | "offramp" | "satisfied";
  works: readonly [en: string, ja: string];
  fails: readonly [en: string, ja: string];
  shift: readonly [find: string, show: string];
}[] = [
  {
    id: "press",
    rule: "press",
    works: ["the rival backs down: won", "相手が引き、勝ち"],
    fails: [
      "it climbs to the next rung, or to Tokyo’s; else it stays where it is",
      "相手は次の段か、日本のいる段へ上がるか、そのままとどまる",
    ],
    shift: [
      "crisis press.balance press.rung first press.word =500",
      "$1 × {balance} ÷ 100 + $2 × ({rung} − $3) + ({credibility} − $5) ÷ $4 + {line} − {signal}",
    ],
  },
  {
    id: "hold",
    rule: "hold",
    works: ["it tires: the matter fades", "相手が疲れ、事態が収まる"],
    fails: ["it climbs a rung, or stays where it is", "相手は一段上がるか、そのままとどまる"],
    shift: [
      "crisis hold.balance hold.each hold.climbed first",
      "$1 × {balance} ÷ 100 + $2 × ({nextRound}) − $3 × ({rung} − $4) + {line} − {signal}",
    ],
  },
  {
    id: "offramp",
    rule: "offramp",
    works: ["it accepts: the matter ends", "相手が受け入れ、終わる"],
    fails: ["it climbs a rung, or stays where it is", "相手は一段上がるか、そのままとどまる"],
    shift: ["crisis =2 offramp.climbed first", "−{signal} ÷ $1 − $2 × ({rung} − $3)"],
  },
  {
    id: "yield",
    rule: "satisfied",
    works: ["the matter ends, and the rival is content", "終わり、相手は満足する"],
    fails: ["the matter ends, and the rival asks for more", "終わるが、相手は求めを増やす"],
    shift: ["crisis", "–"],
  },
];

/** What Tokyo may do on the ladder, and how likely each is to end the matter. */
export function ladder(language: Language): string {
  const { pages } = messages(language);
  return table(
    say(
      language,
      "choice|if it works|if not|chance that it works at 15 / 50 / 85, in 100|chance that the rival climbs|added to the first, in 1,000 (four fifths as much is taken from the second)",
      "選択|うまくいけば|いかなければ|うまくいく確率（15／50／85、100回中）|相手が上がる確率|前者への加算（千分率。その五分の四を後者から引く）",
    ).split("|"),
    STEPS.map(({ id, rule, works, fails, shift: [find, show] }) => {
      const { base, swing, ...more } = RULES.crisis[rule];
      const climbs = "climbs" in more ? more.climbs : null;
      const odds: Odds = {
        question: "appetite",
        good: base,
        goodSwing: swing,
        bad: climbs?.base ?? 0,
        badSwing: climbs?.swing ?? 0,
      };
      const at = (outcome: 0 | 2) =>
        TRUTHS.map((truth) => Math.round(chancesAt(odds, 0, truth)[outcome] / 10)).join(" / ");
      return [
        pages[id],
        say(language, ...works),
        say(language, ...fails),
        at(0),
        climbs ? at(2) : "–",
        worded(language, filled(show, numbersAt(RULES, find))),
      ];
    }),
  );
}

type Rising = number | { readonly base: number; readonly each: number };
type Moved = Readonly<Partial<Record<string, Rising>>>;

const { won, faded, ramp, yielded, content, more, blamed, called } = RULES.crisis;

const ENDS: readonly (readonly [en: string, ja: string, moved: Moved])[] = [
  ["{pages.press}, and won", "{pages.press}：相手が引いた", won],
  [
    "{pages.press}, and the wrong one was blamed (in place of the line above; the cable alone)",
    "{pages.press}：責める相手を誤った（ケーブルのみ、上の行の代わり）",
    {
      standing: { base: -blamed.base, each: -blamed.each },
    },
  ],
  [
    "{pages.press}, and the rival does too: each time, besides the end",
    "{pages.press}：相手が上がった（そのつど、終わり方とは別に）",
    called,
  ],
  ["{pages.hold}, until it fades", "{pages.hold}：収まった", faded],
  ["{pages.offramp}", "{pages.offramp}", ramp],
  ["{pages.yield}", "{pages.yield}", yielded],
  ["… and the rival is content: added", "…相手は満足：加算", content],
  ["… and it asks for more: added", "…相手は求めを増やす：加算", more],
];

const COLUMNS = ["credibility", "support", "standing", "drive", "tension", "allies"] as const;

/** What each end of a crisis moves, at the rung on which Tokyo stands. */
export function ends(language: Language): string {
  const m = messages(language);
  const rung = worded(language, "{rung}");
  const cell = (by: Rising | undefined, rises: boolean): string => {
    if (by === undefined) return "–";
    if (typeof by === "number") return rises ? `${signed(by)} × ${rung}` : signed(by);
    if (by.each === 0) return signed(by.base);
    const each = `${by.each < 0 ? "−" : "+"} ${figure(Math.abs(by.each))} × ${rung}`;
    return by.base === 0 ? each.replace(" ", "") : `${signed(by.base)} ${each}`;
  };
  const heads = COLUMNS.map((id) =>
    id === "allies" ? say(language, "the coast’s partners: alignment", "沿岸の友好国の立場") : m.stats[id],
  );
  return table(
    [say(language, "end", "終わり方"), ...heads],
    ENDS.map(([en, ja, moved]) => [
      headed(language, say(language, en, ja)),
      ...COLUMNS.map((id) => cell(moved[id], id === "allies")),
    ]),
  );
}
