import type { RefusalCode } from "../../engine/index.ts";
import type { RefusalFigures } from "../en/refusals.ts";
import { format } from "../format.ts";
import { marks } from "./marks.ts";

const f = format("ja");
const money = (n: number | undefined): string => f.money(n ?? 0);
const score = (n: number | undefined): string => f.score(n ?? 0);
const whole = (n: number | undefined): string => f.integer(n ?? 0);

export const refusals: Record<RefusalCode, (figures: RefusalFigures) => string> = {
  shape: () => "指示に未記入の項目があります。すべて入力してください。",
  over: () => "このゲームは終了しています。新しく始めるか、過去の四半期から分岐してください。",
  wrongTurn: () => "別の四半期の指示です。作り直してください。",
  wrongPhase: () => "指示を出せるのは計画の段階だけです。",
  tooMany: ({ have }) =>
    `一期に出せる指示は種類を問わず${whole(have)}件までです。どれかを外すか、次の四半期に回してください。`,
  slots: ({ need, have }) =>
    `指示枠${whole(have ?? need)}件がすべて埋まっています。指示を減らすか、次期に回してください。`,
  budget: ({ need, have }) =>
    `${money(need)}必要ですが、残りは${money(have)}です。金額を下げるか、指示を減らしてください。`,
  capital: ({ need, have }) =>
    `政治資本が${whole(need)}必要ですが、残りは${whole(have)}です。指示を減らすか、次期に回してください。`,
  target: ({ what }) => `${what ?? "この相手"}にはこの指示を出せません。別の相手を選んでください。`,
  track: ({ what }) => `${what ?? "この相手"}とはこの分野の協定がありません。別の分野を選んでください。`,
  trust: ({ need, have, what }) =>
    `信頼が${score(need)}必要ですが、${what ? `${what}は` : "現在"}${score(have)}です（立場を含む）。援助や首脳対話で高められます。`,
  stageMax: ({ what }) => `${what ?? "この分野"}はすでに最終段階です。別の分野を選んでください。`,
  negotiating: ({ what }) => `${what ?? "相手"}とこの分野で交渉中です。結果をお待ちください。`,
  unchanged: () => "すでにそうなっています。別のものを選んでください。",
  noPledge: () => "この約束はすでに終わっています。別のものを選んでください。",
  tapered: () => "この約束は漸減中で、自動的に終わります。",
  groupBusy: ({ what }) => `${what ?? "この部隊"}は今期出動できません。別の部隊を選んでください。`,
  zoneFar: ({ need, have }) =>
    `その海域は母港から${whole(need)}海域先で、部隊が届くのは${whole(have)}海域までです。近い海域を選んでください。`,
  doctrineSum: ({ have }) => `配分の合計が${whole(have)}です。各10～40で、合計を100にしてください。`,
  doctrineFirst: () => "基本方針は最初の指示でなければなりません。先頭に移してください。",
  doctrineSeason: () => "基本方針は約束です。変えられるのは年の最初の四半期だけです。",
  doctrineStep: ({ need }) => `基本方針を変えられるのは、一年に一つの柱につき${whole(need)}点までです。`,
  repeated: () => "同じ種類の指示は一期に一つだけで、すでにトレーにあります。",
  consent: ({ need, have }) =>
    `沖縄の同意が${score(need)}必要ですが、現在${score(have)}です。抗たん化を抑え、回復をお待ちください。`,
  offerDone: () => "この提案はすでに回答を得ています。別の提案を選んでください。",
  offerTo: ({ what }) => `${what ?? "この相手"}にはこの提案ができません。別の提案を選んでください。`,
  known: () => "この問いは、調査で絞れる限りまで絞られています。別の問いを選んでください。",
  nothingQueued: () => "判断を待つ案件はありません。",
  noChoice: () => "ここではその対応を選べません。",
  mandate: ({ what }) =>
    `この段階に必要な国会の承認がありません${what ? `（${what}）` : ""}。承認に要る政治資本が足りません。`,
  lineDrawn: () => "一線を示せるのは、一つの危機につき一度、最初の3回のやり取りまでです。",
  rungLow: ({ need, have }) =>
    `収拾策を示せるのは、どちらかが第${whole(need)}段に上がってからです。いまは高い方が第${whole(have)}段です。`,
  forbidden: () => "このシナリオでは使えない手段です。",
  notRunning: () => "進行中のゲームがありません。",
  notAsked: () => "この問いは、このシナリオでは扱いません。",
  projectDone: ({ need }) =>
    need
      ? `先ごろ指示したばかりです。再び指示できるのは${whole(need)}四半期後です。`
      : "一度しか実施できません。",
  projectNotYet: ({ need, what }) =>
    need
      ? `${need}年になるまで指示できません。`
      : what && marks[what]
        ? `まだ指示できません。${marks[what]}後に可能になります。`
        : "まだ指示できません。前提となる出来事が起きていません。",
  projectPast: ({ need, what }) =>
    need
      ? `${need}年を過ぎたため、もう指示できません。`
      : what && marks[what]
        ? `${marks[what]}ため、もう指示できません。`
        : "前提が失われたため、もう指示できません。",
  answersUnknown: () =>
    "指定された案件は議題にありません。別の案件を選ぶか、案件への対応から外してください。",
  answersNot: () =>
    "指定の案件への対応にならないか、ほかの指示がすでに対応しています。別の案件を選ぶか、対応から外してください。",
  noWaters: () =>
    "この海域のそばに、港を開く友好国がありません。まず日本寄りの国と円滑化協定を結んでください。",
};
