import type { jobs as english } from "../en/jobs.ts";
import type { Shape } from "../shape.ts";

export const jobs: Shape<typeof english> = {
  noWorkers: "このブラウザーでは計算ができず、見通しを示せません。ゲームはこのまま続けられます。",
  lost: "見通しを計算する部分を読み込めないか、停止しました。ゲームには影響ありません。",
  fault: "ゲーム側の問題で見通しを計算できません。ゲームの進行には影響ありません。",
};
