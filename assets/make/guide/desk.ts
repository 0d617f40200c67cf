import { type Row, rowsOf } from "./rows.ts";

/** Constants of money, orders and home. */
export const budget: Row[] = rowsOf([
  [
    "Revenue a turn, ¥bn (plus the difficulty’s)",
    "毎期の歳入、10億円（難易度の分を加える）",
    "upkeep.revenue base economy supportLevel support",
    "$1 + economy ÷ $2 + (support − $3) ÷ $4",
    "P2 T",
  ],
  ["Carried over at most, ¥bn", "繰り越しの上限、10億円", "upkeep carry", "$1", "P1 T"],
  [
    "Upkeep of forces, ¥bn",
    "防衛力の維持費、10億円",
    "upkeep.forces free by",
    "(maritime + air defence + counterstrike − $1) ÷ $2, ≥ 0",
    "P1 T",
  ],
  [
    "Debt service, ¥bn",
    "債務の利払い、10億円",
    "upkeep.debtService free by",
    "(debt − $1) ÷ $2, ≥ 0",
    "§1.1 T",
  ],
  [
    "Borrowing: debt track per ¥bn short",
    "借り入れ：不足10億円当たりの債務",
    "upkeep.borrowing times by",
    "$1 ÷ $2",
    "D T",
  ],
  ["Political capital a turn", "毎期の政治資本", "upkeep.capital base support", "$1 + support ÷ $2", "P1 T"],
  [
    "Growth eats debt above a level",
    "成長による債務の軽減",
    "upkeep.growth above by",
    "debt > $1: −economy ÷ $2",
    "T",
  ],
  [
    "Build delivers, per ¥30bn: maritime, air defence, counterstrike, intelligence, hardening",
    "整備の成果（300億円当たり）：海上、防空、反撃、情報、抗堪化",
    "build.effect maritime airdefence counterstrike intelligence hardening",
    "+$1, +$2, +$3, +$4, +$5",
    "P1 T",
  ],
  ["Forces wear", "防衛力の損耗", "upkeep wear", "−force² ÷ $1", "P2"],
  ["Attention to forums fades", "多国間の場の減衰", "upkeep forumFades", "−forum ÷ $1", "P2"],
  [
    "Dependences drift back",
    "依存の復元",
    "upkeep.dependence level by",
    "($1 − dependence) ÷ $2",
    "§1.3 §1.4 T",
  ],
]);

export const orders: Row[] = [
  ...rowsOf([["Turns from order to delivery", "発注から引き渡しまでの期間", "build delay", "$1", "P1"]]),
  ...rowsOf([["Turns a group stays out", "部隊の展開期間", "deploy stay", "$1", "D"]]),
  ...rowsOf([
    ["Giving Washington what it asks", "米国の求めに応じる", "ask met", "asia +$1", "T"],
    [
      "Investing in Washington: integration by command, host, investment",
      "対米投資：統合指揮・駐留経費・投資別の統合",
      "pact.washington command host investment",
      "+$1, +$2, +$3",
      "P2",
    ],
    [
      "Investing in Washington: commitment",
      "対米投資：関与",
      "pact.washington base times by",
      "$1 + $2 × (1,000 − withdrawal) ÷ $3",
      "P2",
    ],
    [
      "Forum: first of a turn, each further",
      "多国間の場：その期の一件目、二件目以降",
      "forum.attention first more",
      "+$1, +$2",
      "P2",
    ],
    [
      "Secure: what is cut off a dependence",
      "供給網の確保：依存の削減",
      "secure floor by",
      "(dependence − $1) × ¥bn ÷ $2",
      "P2 T",
    ],
    [
      "Ending a pledge at once: trust lost",
      "約束の即時終了：失う信頼",
      "pledge.end trust",
      "$1 − amount",
      "P2 T",
    ],
    [
      "A pledge broken whole: the word; a cut costs its share",
      "約束を丸ごと破った時の言葉の重み（減額はその割合）",
      "pledge broken",
      "−$1",
      "P2 T",
    ],
    [
      "A cut without notice: trust lost",
      "予告のない減額：失う信頼",
      "pledge cut",
      "cut + per cent cut ÷ $1",
      "T",
    ],
    ["Tapering: trust lost at once", "漸減：直ちに失う信頼", "pledge.taper trust", "$1", "D"],
  ]),
  ...rowsOf([
    [
      "Sanctions: chance in 1,000 a turn that one sector of a target falls by a step",
      "制裁：標的の一分野が一段下がる千分率（毎期）",
      "evasion chance",
      "$1",
      "T",
    ],
  ]),
  ...rowsOf([
    [
      "A word kept or broken: credibility, standing",
      "守った言葉・破った言葉：言葉の重み、信望",
      "promise credibility standing",
      "amount × credit ÷ $1; ÷ $2",
      "P2 T",
    ],
  ]),
  ...rowsOf([
    [
      "Trust a pact’s next stage needs (a quarter of alignment counts)",
      "協定の次段階に要る信頼（連携度の四分の一を加算）",
      "pact.trust base step",
      "$1 + $2 × stage",
      "P1",
    ],
    ["Seas a group may be sent from home", "部隊を送れる海域の距離", "deploy reach", "$1", "D"],
    [
      "Okinawa’s consent that hardening needs",
      "抗堪化に要る沖縄の同意",
      "build.hardening consent",
      "$1",
      "D",
    ],
  ]),
];

export const aid: Row[] = rowsOf([
  [
    "Warmth: open, audited, tied",
    "好意：無条件・監査付き・紐付き",
    "aid.warmth open audited tied",
    "$1, $2, $3",
    "P1",
  ],
  [
    "Trust: open, audited, tied",
    "信頼：無条件・監査付き・紐付き",
    "aid.trust open audited tied",
    "$1, $2, $3",
    "T",
  ],
  [
    "Units that ¥20bn, 40 … 100 count (tenths)",
    "200億、400億…1,000億円の単位（十分の一）",
    "aid.units 0 1 2 3 4 5",
    "$2, $3, $4, $5, $6",
    "T",
  ],
  [
    "Pull on a partner",
    "相手国への引力",
    "aid.pull times by less",
    "$1 × (1,000 − neighbours) ÷ $2 − $3",
    "P2",
  ],
  [
    "Technology: tied aid, technology aid",
    "技術：紐付き援助、技術援助",
    "aid.technology tied purpose",
    "+$1, +$2",
    "P1 T",
  ],
  [
    "A warm or a firm tone to Beijing",
    "北京への融和または毅然の語調",
    "channel.heard times by",
    "$1 × (1,000 − tone) ÷ $2",
    "P2 T",
  ],
  [
    "A firm tone to Washington: commitment; support",
    "ワシントンへの毅然の語調：関与、支持",
    "channel.washington -firm support.liked support.by",
    "−$1; ($2 − support) ÷ $3",
    "T",
  ],
]);

export const home: Row[] = rowsOf([
  ["Growth towards its trend", "趨勢への復元", "economy.trend level by", "($1 − economy) ÷ $2", "T"],
  ["Growth: technology", "成長：技術", "economy.technology level by", "(technology − $1) ÷ $2", "T"],
  [
    "Tension’s cost to the economy",
    "緊張の費用：経済",
    "economy.tension level by",
    "−(tension − $1) ÷ $2, ≥ 0",
    "D T",
  ],
  [
    "Bad energy quarters: chance in 1,000; cost",
    "エネルギー不足の期：千分率と費用",
    "economy.energy chance by",
    "$1; −energy dependence ÷ $2",
    "§1.3 T",
  ],
  [
    "Heavy debt’s cost to growth",
    "重い債務の成長への費用",
    "economy.debt level by",
    "debt > $1: −(debt − $1) ÷ $2",
    "T",
  ],
  ["Support: prosperity", "支持：景気", "home.prosperity level by", "(economy − $1) ÷ $2", "T"],
  ["Support: standing", "支持：信望", "home.standing level by", "(standing − $1) ÷ $2", "T"],
  ["Support: fatigue", "支持：倦怠", "home.fatigue level by less", "($1 − support) ÷ $2 − $3", "T"],
  ["Support: tension", "支持：緊張", "home.tension level by", "−(tension − $1) ÷ $2, ≥ 0", "D T"],
  ["Support: the bill of pledges", "支持：約束の負担", "home.bill level by", "−(¥bn − $1) ÷ $2, ≥ 0", "T"],
  [
    "Okinawa’s consent: mends; weighed on",
    "沖縄の同意：回復と負担",
    "home.consent level by hardening tension.level tension.by",
    "($1 − consent) ÷ $2; −hardening ÷ $3 − (tension − $4) ÷ $5",
    "N7 T",
  ],
  [
    "Standing and word: back to habit",
    "信望と言葉の重み：平常への復元",
    "home.habit standing.level standing.by credibility.level credibility.by",
    "($1 − standing) ÷ $2; ($3 − credibility) ÷ $4",
    "T",
  ],
]);

export const events: Row[] = rowsOf([
  [
    "Events a turn at most; dilemmas among them",
    "一期の出来事の上限、うち決断",
    "events most dilemmas",
    "$1, $2",
    "D",
  ],
]);
