import type { ended as en } from "../en/ended.ts";
import type { Shape } from "../shape.ts";

export const ended: Shape<typeof en> = {
  title: "なぜ終わったか",
  lead: {
    cabinetresigns: (line) => `支持が2期続けて期末に${line}を下回りました。最後の数期に支持を動かしたもの：`,
    ledgercloses: (line) => `債務が${line}に達し、資金が止まりました。最後の数期に債務を動かしたもの：`,
    longsilence: "危機は最後の段まで上り、届く力では足りませんでした。経過は次のとおりです。",
  },
  first: (quarter) => `${quarter}から`,
  searching: (done, of) => `別の道があった時期を探しています：${of}期のうち${done}期。`,
  searchingYet: "別の道があった時期を探しています。",
  found: (quarter, score) =>
    `${quarter}までは別の道がありました。そこから、あなたと同じ知識だけで進めると、同じ世界、同じ運で最後まで続き、スコアは${score}でした。`,
  there: "そこでの別の指示",
  nothing: "指示なし",
  notFound: "最後の数期のどこからやり直しても、最後までは続きませんでした。それより前に決まっていました。",
  unknown: "このブラウザーでは、別の道を探せません。",
  untested: "手がかりなし",
  earned: (quarter) => `${quarter}に判明`,
  play: (quarter) => `${quarter}からやり直す`,
};
