import {
  type Criterion,
  PARAMETERS,
  type Parameter,
  type ParameterName,
  READY,
  readyExercise,
} from "../../../game/classroom/index.ts";
import { type Language, messages } from "../../../game/text/index.ts";
import { say, table } from "./markdown.ts";

/** A criterion's name: what stands before its levels. */
function criterion(language: Language, id: Criterion): string {
  return (messages(language).builder.criteria[id].split(/[:：]/)[0] ?? id).trim();
}

/** Points of one criterion. */
const MOST = 3;

/** The exercises that come with the game: what each is called, and by what it is marked. */
export function exercises(language: Language): string {
  const m = messages(language);
  return table(
    say(language, "exercise|in a link|criteria|points", "演習|リンクでの名|観点|満点").split("|"),
    READY.map((id) => {
      const { rubric } = readyExercise(id);
      const { name, time } = m.lessons.ready[id];
      const marked = rubric.map((each) => criterion(language, each)).join(say(language, ", ", "、"));
      return [
        say(language, `${name} (${time})`, `${name}（${time}）`),
        `\`${id}\``,
        marked,
        String(MOST * rubric.length),
      ];
    }),
  );
}

const DOES: Readonly<Record<Parameter["does"], readonly [en: string, ja: string]>> = {
  names: ["names", "示す"],
  changes: ["changes", "変える"],
  sets: ["sets", "整える"],
};

/** What each parameter is for. One that is not listed here does not compile. */
const MEANS: Readonly<Record<ParameterName, readonly [en: string, ja: string]>> = {
  e: [
    "An exercise that comes with the game, by its name in a link.",
    "付属の演習を、リンクでの名で示します。",
  ],
  x: [
    "An exercise of your own, packed. The game writes it; it cannot be typed.",
    "先生が作った演習を詰めたもの。ゲームが書き出します。手では書けません。",
  ],
  h: [
    "Unfinished work, packed, to go on with on another machine. It holds alias and answers: pass it on to nobody else.",
    "途中の内容を詰めたもの。別の端末で続けるためのものです。ニックネームと回答が入っているので、ほかの人に渡さないでください。",
  ],
  turns: ["Quarters to be played.", "進める四半期の数。"],
  slots: ["Orders a quarter.", "一期の指示の数。"],
  situations: ["Situations that open a quarter, besides carriers.", "一期に開く案件の数（空母を除く）。"],
  money: ["Revenue, in per cent of the usual.", "歳入（通常に対する％）。"],
  difficulty: ["How hard the game is.", "難易度。"],
  seed: [
    "One seed for all, in any words. It takes the place of one each.",
    "全員に共通のシード。どんな言葉でも構いません。一人一シードの演習でも共通になります。",
  ],
  notice: [
    "Whether the notice about war and grief stands before play.",
    "始める前に、内容についてのお知らせを出すか。",
  ],
  roles: ["Whether up to four share a screen in cabinet roles.", "四人までが閣僚の役割で一台を囲むか。"],
  language: ["The language that the page opens in.", "画面を開く言語。"],
  level: ["How hard the text is.", "文章の難しさ。"],
  furigana: ["Whether readings stand over Chinese characters.", "ふりがなを付けるか。"],
  group: [
    "Which half of a divided class. Without it the alias decides.",
    "クラスを分ける演習での、半分のどちらか。書かなければニックネームで決まります。",
  ],
  palette: ["The colours of the page.", "画面の配色。"],
};

function takes(language: Language, { takes: what, name }: Parameter): string {
  if (name === "e") return READY.map((id) => `\`${id}\``).join(say(language, ", ", "、"));
  if (what.kind === "one") return what.of.map((each) => `\`${each}\``).join(say(language, ", ", "、"));
  if (what.kind === "number") return `${what.least}–${what.most}`;
  return say(
    language,
    `text, up to ${what.most.toLocaleString("en")} characters`,
    `${what.most.toLocaleString("en")}字までの文字`,
  );
}

export function parameters(language: Language): string {
  return table(
    say(language, "parameter|may be|does|meaning", "パラメーター|書けるもの|働き|意味").split("|"),
    PARAMETERS.map((each) => [
      `\`${each.name}\``,
      takes(language, each),
      say(language, ...DOES[each.does]),
      say(language, ...MEANS[each.name]),
    ]),
  );
}
