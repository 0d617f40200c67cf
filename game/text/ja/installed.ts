import type { installed as english } from "../en/installed.ts";
import type { Shape } from "../shape.ts";
import { title } from "./title.ts";

export const installed: Shape<typeof english> = {
  name: title.name,
  shortName: title.name,
  description:
    "勢力均衡をめぐるターン制の戦略ゲームです。東京の内閣となり、答えがシードに隠された七つの問いに向き合います。",
  desk: "メイン画面：海図、今期の案件、命令",
  report: "四半期の報告：五つの柱とその要因",
};
