import type { lines as en } from "../en/lines.ts";
import type { Shape } from "../shape.ts";

export const lines: Shape<typeof en> = {
  title: "二つの道",
  open: "二つの道を比べる",
  lead: (quarter) => `同じ世界、同じ運です。${quarter}までは一つで、そこから先の決定が違います。`,
  this: "この道",
  left: "離れた道",
  apart: (by, up) =>
    up ? `ここまで、この道が${by}上回っています。` : `ここまで、この道が${by}下回っています。`,
  level: "ここまで、二つは並んでいます。",
  notYet: "この道では、その先をまだ進めていません。",
  ended: (how) => `結末：${how}`,
  noOrders: "指示なし",
  quarterScore: (n) => `スコア${n}`,
  chart: "各期のスコア",
};
