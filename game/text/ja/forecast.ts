import type { forecast as english } from "../en/forecast.ts";
import type { Shape } from "../shape.ts";

export const forecast: Shape<typeof english> = {
  title: "見通し",
  meaning:
    "現在の見立てから引いた80通りの世界で、トレーの指示を実行します。その後は新たな指示を出さず、判断は既定のものとします。各範囲は、結果の中央の8割を示します。",
  empty: "トレーは空です。何も指示しない場合の見通しを示します。",
  orders: (n: string): string => `トレーの${n}を実行した場合：`,
  order: "指示1件",
  ordersMany: (n: string): string => `指示${n}件`,
  pending: "見通しを計算中…",
  pillar: "柱",
  now: "現在",
  ranges: "8割が収まる範囲",
  readings: (quarter: string): string => `${quarter}末の時点`,
  right: "見立てが正しい場合",
  wrong: "見立てが外れた場合",
  readingsNote:
    "「正しい」は、すべての問いの答えが見立てどおりの場合、「外れた」は、すべてが見立ての範囲の反対の端にある場合です。",
  crisis: "4四半期以内に危機が起こる",
  over: "4四半期以内にゲームが終わる",
  chance: (percent: string): string => `${percent}の世界`,
  next: (range: string): string => `次期${range}`,
  nextLong: (range: string): string => `次の四半期（8割の範囲）：${range}`,
  axis: "0～100",
  alone: "この指示だけの効果（4四半期後）",
  aloneSoon: "この指示だけの効果（次の四半期）",
  wouldRise: "上がる見込み",
  wouldFall: "下がる見込み",
  aloneNote: "同じ世界で、この指示がある場合とない場合の平均の差。",
  little: "はっきり動く柱はありません",
  working: "計算中…",
  open: "見通しを開く",
};
