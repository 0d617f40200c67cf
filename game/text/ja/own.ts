import type { own as english } from "../en/own.ts";
import type { Shape } from "../shape.ts";

export const own: Shape<typeof english> = {
  name: "自作のシナリオ",
  choose: "シナリオのファイルを選ぶ",
  another: "別のファイル",
  note: "文はファイルのとおりに表示します。",
  ready: (file: string): string => `「${file}」を読み込みました。`,
  refused: (file: string, place: string, reason: string): string =>
    `「${file}」は使えません。${place}：${reason}。`,
  limit: (n: string): string => `上限${n}`,
  span: (start: string, turns: string): string => `${start}から・${turns}期`,
  faults: {
    empty: "ファイルが空です",
    tooLarge: "長さが上限を超えています",
    tooDeep: "入れ子が深すぎます",
    notJson: "JSONではありません",
    forbiddenKey: "使えないキーがあります",
    missing: "必要な項目がありません",
    extra: "知られていない項目です",
    type: "型が違います",
    number: "整数でないか、範囲の外です",
    word: "使える語ではありません",
    name: "名前の形式が正しくありません",
    length: "長すぎるか、短すぎます",
    markup: "文中にマークアップは使えません",
    hidden: "文中に見えない文字は使えません",
    shape: "認められた形のどれにも当たりません",
    ownId: "自作シナリオのidは「own-」に続く28字以内の英小文字・数字・ハイフンです",
    repeated: "二度使われています",
    role: "この役は、ちょうど一つの当事者が担う必要があります",
    unknown: "この名前の先には何もありません",
    offChart: "海図にない場所です",
    oneWay: "海域は互いに接している必要があります",
    noLast: "最後の結末は必ず当てはまるものにします",
    lastCosts: "最後の選択肢は無償にします",
  },
};
