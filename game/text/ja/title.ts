import type { title as english } from "../en/title.ts";
import type { Shape } from "../shape.ts";

export const title: Shape<typeof english> = {
  name: "東京クロスロード",
  lead: "あなたは東京の内閣です。資金も、味方も、忍耐も限られています。30分、一つの地域。",
  nameOther: "Tokyo Crossroads",
  doors: "遊び方",
  campaign: "キャンペーン",
  scenario: "シナリオ",
  begin: "始める",
  firstQuestion: (year: string, money: string): string =>
    `${year}年1～3月期。橋の復旧に充てるキーウ向け${money}の期日です。条件は？`,
  firstNote: "選ぶと、この指示が載った机と地図が開きます。確定するまで変更できます。",
  open: "速く、寛大に。数える人はいません。",
  openGain: "キーウが最も喜ぶ",
  openLoss: "一部が流出する",
  audited: "すべての契約を読みます。",
  auditedGain: "流出は少ない",
  auditedLoss: "届く支援はやや減る",
  tied: "日本企業への発注が条件です。",
  tiedGain: "技術が戻る",
  tiedLoss: "不満を招く",
  seed: "シード",
  seedNote: "省略可。同じシードからは同じ世界が生まれます。空欄なら新しく引きます。",
  difficulty: "難易度",
  difficultyNotes: {
    apprentice: "資金は多く、相手は穏やか",
    standard: "設計どおり",
    minister: "資金は少なく、相手は鋭い",
  },
  continue: "続きから",
  continueAt: (quarter: string, turn: string, turns: string): string => `${quarter}・${turn}／${turns}期`,
  saves: "保存データ",
  challenge: "チャレンジ",
  challengeLead: "全員に同じさいころを",
  challengeText:
    "一つのコード、一つの世界、いくつもの内閣。日替わりと週替わりの問題、友人の記録との比較、再生によるスコアの検証。",
  classroom: "教室",
  classroomLead: "リンク一つで授業を",
  classroomText:
    "20分、45分、45分×2回の演習と、クラス全員の記録を再生する振り返りボード。アカウントもサーバーもなく、アドレスに名前も入りません。",
  later: "この扉は今後の版で開きます。",
  meanwhileChallenge:
    "それまでは、シードを共有してください。キャンペーンの欄に同じシードを入れると、同じ世界が始まります。",
  meanwhileClassroom:
    "それまでは、クラスに一つのシードを配り、書き出した記録ファイルと振り返りを比べてください。",
  offline: "ここでの操作がこの端末の外に出ることはありません。",
  footer: "言語・音・設定・出典",
};
