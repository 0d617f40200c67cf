import type { replay as english } from "../en/replay.ts";
import type { Shape } from "../shape.ts";

export const replay: Shape<typeof english> = {
  title: "過去を見る",
  open: "過去を見る",
  sign: (quarter) => `${quarter}末の状況を表示しています。ここでは指示を出せません。`,
  present: (quarter) => `${quarter}に戻る`,
  earlier: "前の四半期",
  later: "次の四半期",
  play: "ここから再生",
  pause: "一時停止",
  slider: "四半期",
  read: "この期の報告を読む",
  ordered: "当時の指示",
  answering: (order, situation) => `${order}（「${situation}」に対して）`,
  newsBefore: "前の動き",
  newsAfter: "次の動き",
  newsNo: (n, of) => `${of}件中${n}件目`,
  newsCount: (n) => `この四半期の動きは${n}件です。一つずつ進むと地図に場所が出ます。`,
  orderedNothing: "この四半期に指示はありませんでした。",
};
