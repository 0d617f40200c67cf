import type { because as english } from "../en/because.ts";
import type { Shape } from "../shape.ts";

export const because: Shape<typeof english> = {
  driveRose: (was: string, now: string): string => `北京の推進力が${was}から${now}へ上がりました。`,
  driveFell: (was: string, now: string): string => `北京の推進力が${was}から${now}へ下がりました。`,
  weighed: (cause: string): string => `最も効いた点：${cause}。`,
  chance: (now: string): string =>
    `数字では説明できません。北京の推進力は${now}で、その四半期の空気だけでも姿勢は変わりえます。`,
  opportunity: {
    openingSeen: {
      more: "中国の海上戦力が日本の抑止に対して優位に近づいた",
      less: "日本の抑止が中国の海上戦力に対して強まった",
    },
    americaDistant: { more: "米国がより遠く見える", less: "米国がより近く見える" },
    wordDoubted: { more: "東京の言葉がより疑われている", less: "東京の言葉への疑いが薄れた" },
    lessonOfUkraine: {
      more: "ウクライナの前例の抑える力が弱まった",
      less: "ウクライナの前例の抑える力が強まった",
    },
    groupsSeen: {
      more: "海上の日本の部隊が妨げになりにくくなった",
      less: "海上の日本の部隊がより妨げになった",
    },
    toneHeard: { more: "東京の語調が余地と受け取られた", less: "東京の語調が余地を狭めた" },
  },
  provocation: {
    strengthSeen: {
      more: "日本の新たな力が北京をより警戒させた",
      less: "日本の新たな力への北京の警戒が薄れた",
    },
    groupsSeen: {
      more: "海上の日本の部隊が北京をより警戒させた",
      less: "海上の日本の部隊への北京の警戒が薄れた",
    },
    toneHeard: { more: "東京の語調が安心させなくなった", less: "東京の語調が安心を与えた" },
    pactTies: { more: "東京の協定に囲まれると感じられた", less: "東京の協定が感じられにくくなった" },
    sanctionsFelt: { more: "制裁の圧力が強まった", less: "制裁の圧力が弱まった" },
  },
  commitment: (was: string, now: string): string => `米国のアジア関与は${was}から${now}になりました。`,
  range: (was: string, now: string): string => `幅は狭まり、${was}から${now}になりました。`,
  rangeMoved: (was: string, now: string): string => `幅は動き、${was}から${now}になりました。`,
  rangeSame: (now: string): string => `幅は${now}のままです。`,

  askStands: {
    host: (n: string): string => `駐留経費負担は4段階中${n}です。`,
    investment: (n: string): string => `対米投資は4段階中${n}です。`,
    spending: (n: string): string => `発注中の防衛力整備は${n}です。`,
    kyiv: (n: string): string => `キーウへの継続援助は四半期ごとに${n}です。`,
  },
  askNone: {
    host: "駐留経費負担の段階はありません。",
    investment: "対米投資の段階はありません。",
    spending: "発注中の防衛力整備はありません。",
    kyiv: "キーウへの継続援助はありません。",
  },
  askMet: (what: string, worth: string): string =>
    `日本は求められていたもの（${what}）に応じました。米国のアジア関与：${worth}。`,
  askUnmet: (what: string): string => `前に求めていたもの（${what}）は得られませんでした。`,
  askAgain: "同じものを引き続き求めています。",

  offerTaken: (what: string): string => `日本の提案が受け入れられました：${what}。`,
  offerRefused: (what: string): string => `日本の提案は断られました：${what}。`,
};
