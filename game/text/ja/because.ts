import type { because as english } from "../en/because.ts";
import type { Shape } from "../shape.ts";

export const because: Shape<typeof english> = {
  driveRose: (was: string, now: string): string => `中国の行動意欲が${was}から${now}へ上がりました。`,
  driveStood: (at: string): string => `中国の行動意欲は、期の初めに既に${at}でした。`,
  driveFell: (was: string, now: string): string => `中国の行動意欲が${was}から${now}へ下がりました。`,
  weighed: (cause: string): string => `最も影響したのは「${cause}」です。`,
  commitment: (was: string, now: string): string => `米国のアジア関与は${was}から${now}になりました。`,
  range: (was: string, now: string): string => `幅は狭まり、${was}から${now}になりました。`,
  rangeMoved: (was: string, now: string): string => `幅は動き、${was}から${now}になりました。`,
  rangeSame: (now: string): string => `幅は${now}のままです。`,

  askStands: {
    host: (n: string): string => `駐留経費負担は4段階中${n}です。`,
    investment: (n: string): string => `対米投資は4段階中${n}です。`,
    spending: (n: string): string => `発注中の防衛力整備は${n}です。`,
    kyiv: (n: string): string => `ウクライナへの継続援助は四半期ごとに${n}です。`,
  },
  askNone: {
    host: "駐留経費負担の段階はありません。",
    investment: "対米投資の段階はありません。",
    spending: "発注中の防衛力整備はありません。",
    kyiv: "ウクライナへの継続援助はありません。",
  },
  askMet: (what: string, worth: string): string =>
    `日本は求められていたもの（${what}）に応じました。米国のアジア関与：${worth}。`,
  askTraded: (what: string, worth: string): string =>
    `求められていたもの（${what}）に代えて、日本は指揮統制の連携を申し出ました。米国のアジア関与：${worth}。`,
  askUnmet: (what: string, worth: string): string =>
    `一年を通じて求めたもの（${what}）は得られず、返事もありませんでした。米国のアジア関与：${worth}。`,
  askAnswered: {
    given: (what: string): string => `前に求めたもの（${what}）に、日本は既に応じていました。`,
    traded: (what: string): string =>
      `前に求めたもの（${what}）の代わりに、日本は既に指揮統制の連携を申し出ていました。`,
    refused: (what: string): string => `前に求めたもの（${what}）を、日本は公に断っていました。`,
  },

  offerTaken: (what: string): string => `日本の提案が受け入れられました：${what}。`,
  offerRefused: (what: string): string => `日本の提案は断られました：${what}。`,
};
