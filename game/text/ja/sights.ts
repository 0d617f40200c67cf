import type { sights as english } from "../en/sights.ts";
import type { Shape } from "../shape.ts";

export const sights: Shape<typeof english> = {
  hull: {
    name: "船体",
    kind: "未完成の空母",
    text: "1985年にミコライウで起工され、7割ほどで1992年に工事が止まりました。大連に係留されれば全てが渡ったもの、解体されれば何も渡らなかったものと数えます。",
    places: {
      unsold: "岸壁に係留、売却前",
      sold: "岸壁に係留、売却済み",
      towed: "黒海を曳航中",
      held: "ボスポラス手前で足止め",
      passed: "海峡を通過、曳航中",
      dalian: "大連に係留",
      cutup: "岸壁で解体",
    },
  },
};
