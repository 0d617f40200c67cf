import type { lines as en } from "../en/lines.ts";
import type { Shape } from "../shape.ts";

export const lines: Shape<typeof en> = {
  title: "二つの展開",
  open: "二つの展開を比べる",
  lead: (quarter) => `同じ世界、同じ運です。${quarter}までは一つで、そこから先の決定が違います。`,
  this: "この展開",
  left: "離れた展開",
  apart: (by, up) =>
    up ? `ここまで、この展開が${by}上回っています。` : `ここまで、この展開が${by}下回っています。`,
  level: "ここまで、二つに差はありません。",
  notYet: "この展開では、その先をまだ進めていません。",
  ended: (how) => `結末：${how}`,
  noOrders: "指示なし",
  quarterScore: (n) => `スコア${n}`,
  chart: "各期のスコア",
};
