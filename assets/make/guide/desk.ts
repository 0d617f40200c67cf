import { type Row, rowsOf } from "./rows.ts";

/** Constants of money, orders and home. */
export const budget: Row[] = rowsOf("systems/upkeep.ts", [
  [
    "Revenue a turn, ¥bn (plus the difficulty’s)",
    "毎期の歳入、10億円（難易度の分を加える）",
    "# + div(s.nation.economy, #) + div(s.nation.support - #, #)",
    "$1 + economy ÷ $2 + (support − $3) ÷ $4",
    "P2 T",
  ],
  ["Carried over at most, ¥bn", "繰り越しの上限、10億円", "const CARRY = #", "$1", "P1 T"],
  [
    "Upkeep of forces, ¥bn",
    "防衛力の維持費、10億円",
    "Math.max(0, n.maritime + n.airdefence + n.counterstrike - #), #)",
    "(maritime + air defence + counterstrike − $1) ÷ $2, ≥ 0",
    "P1 T",
  ],
  [
    "Debt service, ¥bn",
    "債務の利払い、10億円",
    "div(Math.max(0, n.debt - #), #)",
    "(debt − $1) ÷ $2, ≥ 0",
    "§1.1 T",
  ],
  [
    "Borrowing: debt track per ¥bn short",
    "借り入れ：不足10億円当たりの債務",
    "div(short * #, #)",
    "$1 ÷ $2",
    "D T",
  ],
  [
    "Political capital a turn",
    "毎期の政治資本",
    'STAT.capital, 0, # + div(n.support, #), "mandateRenewed"',
    "$1 + support ÷ $2",
    "P1 T",
  ],
  [
    "Growth eats debt above a level",
    "成長による債務の軽減",
    "if (n.debt > #) add(t, STAT.debt, 0, -div(n.economy, #)",
    "debt > $1: −economy ÷ $2",
    "T",
  ],
  [
    "Build delivers, per ¥30bn: maritime, air defence, counterstrike, intelligence, hardening",
    "整備の成果（300億円当たり）：海上、防空、反撃、情報、抗堪化",
    "maritime: #, airdefence: #, counterstrike: #, intelligence: #, hardening: #",
    "+$1, +$2, +$3, +$4, +$5",
    "P1 T",
  ],
  ["Forces wear", "防衛力の損耗", "-div(n[id] * n[id], #)", "−force² ÷ $1", "P2"],
  ["Attention to forums fades", "多国間の場の減衰", "-div(n.forum, #)", "−forum ÷ $1", "P2"],
  [
    "Dependences drift back",
    "依存の復元",
    'div(# - n[id], #), "drift"',
    "($1 − dependence) ÷ $2",
    "§1.3 §1.4 T",
  ],
]);

export const orders: Row[] = [
  ...rowsOf("systems/orders.ts", [
    ["Turns from order to delivery", "発注から引き渡しまでの期間", "const BUILD_DELAY = #", "$1", "P1"],
  ]),
  ...rowsOf("forces.ts", [["Turns a group stays out", "部隊の展開期間", "const STAY = #", "$1", "D"]]),
  ...rowsOf("systems/orders.ts", [
    [
      "Giving Washington what it asks",
      "米国の求めに応じる",
      'STAT.asia, 0, #, "burdenShared"',
      "asia +$1",
      "T",
    ],
    [
      "Investing in Washington: integration by command, host, investment",
      "対米投資：統合指揮・駐留経費・投資別の統合",
      'order.track === "command" ? # : order.track === "host" ? # : #',
      "+$1, +$2, +$3",
      "P2",
    ],
    [
      "Investing in Washington: commitment",
      "対米投資：関与",
      "# + div(# * (1000 - withdrawal), #)",
      "$1 + $2 × (1,000 − withdrawal) ÷ $3",
      "P2",
    ],
    [
      "Forum: first of a turn, each further",
      "多国間の場：その期の一件目、二件目以降",
      "STAT.forum, 0, first ? # : #",
      "+$1, +$2",
      "P2",
    ],
    [
      "Secure: what is cut off a dependence",
      "供給網の確保：依存の削減",
      "(s.nation[order.chain] - #) * order.amount, #)",
      "(dependence − $1) × ¥bn ÷ $2",
      "P2 T",
    ],
    [
      "Ending a pledge at once: trust lost",
      "約束の即時終了：失う信頼",
      'STAT.trust, gone.to, # - gone.amount, cause, ref); remember(t, gone.to, "abandoned", #); wordKept(t, -BROKEN)',
      "$1 − amount",
      "P2 T",
    ],
    [
      "A pledge broken whole: the word; a cut costs its share",
      "約束を丸ごと破った時の言葉の重み（減額はその割合）",
      "const BROKEN = #",
      "−$1",
      "P2 T",
    ],
    [
      "A cut without notice: trust lost",
      "予告のない減額：失う信頼",
      'STAT.trust, found.to, cut - div(share, #), "pledgeCut"',
      "cut + per cent cut ÷ $1",
      "T",
    ],
    [
      "Tapering: trust lost at once",
      "漸減：直ちに失う信頼",
      "found.taper = 3; add(t, STAT.trust, found.to, #",
      "$1",
      "D",
    ],
  ]),
  ...rowsOf("systems/evasion.ts", [
    [
      "Sanctions: chance in 1,000 a turn that one sector of a target falls by a step",
      "制裁：標的の一分野が一段下がる千分率（毎期）",
      "const EVADED = #",
      "$1",
      "T",
    ],
  ]),
  ...rowsOf("systems/word.ts", [
    [
      "A word kept or broken: credibility, standing",
      "守った言葉・破った言葉：言葉の重み、信望",
      'div(amount * share, #), "wordKept", credit); add(t, STAT.standing, 0, div(amount * share, #)',
      "amount × credit ÷ $1; ÷ $2",
      "P2 T",
    ],
  ]),
  ...rowsOf("legal.ts", [
    [
      "Trust a pact’s next stage needs (a quarter of alignment counts)",
      "協定の次段階に要る信頼（連携度の四分の一を加算）",
      "return # + # * stage",
      "$1 + $2 × stage",
      "P1",
    ],
    ["Seas a group may be sent from home", "部隊を送れる海域の距離", "const REACH = #", "$1", "D"],
    [
      "Okinawa’s consent that hardening needs",
      "抗堪化に要る沖縄の同意",
      "const CONSENT_NEEDED = #",
      "$1",
      "D",
    ],
  ]),
];

export const aid: Row[] = rowsOf("systems/aid.ts", [
  [
    "Warmth: open, audited, tied",
    "好意：無条件・監査付き・紐付き",
    "const WARMTH = [#, #, #]",
    "$1, $2, $3",
    "P1",
  ],
  [
    "Trust: open, audited, tied",
    "信頼：無条件・監査付き・紐付き",
    "const TRUST = [#, #, #]",
    "$1, $2, $3",
    "T",
  ],
  [
    "Units that ¥20bn, 40 … 100 count (tenths)",
    "200億、400億…1,000億円の単位（十分の一）",
    "const UNITS = [#, #, #, #, #, #]",
    "$2, $3, $4, $5, $6",
    "T",
  ],
  [
    "Pull on a partner",
    "相手国への引力",
    "div(# * (1000 - (t.effective[NEIGHBOURS] ?? 500)), #) - #",
    "$1 × (1,000 − neighbours) ÷ $2 − $3",
    "P2",
  ],
  [
    "Technology: tied aid, technology aid",
    "技術：紐付き援助、技術援助",
    '(tied ? # : 0) + (purpose === "technology" ? # : 0)',
    "+$1, +$2",
    "P1 T",
  ],
  [
    "A warm or a firm tone to Beijing",
    "北京への融和または毅然の語調",
    "return div(# * (1000 - tone), #)",
    "$1 × (1,000 − tone) ÷ $2",
    "P2 T",
  ],
  [
    "A firm tone to Washington: commitment; support",
    "ワシントンへの毅然の語調：関与、支持",
    'STAT.asia, 0, -#, "channelOpened", ref); add(t, STAT.support, 0, div(clamp(# - t.state.nation.support, 0, 400), #)',
    "−$1; ($2 − support) ÷ $3",
    "T",
  ],
]);

export const home: Row[] = rowsOf("systems/home.ts", [
  ["Growth towards its trend", "趨勢への復元", "div(# - n.economy, #)", "($1 − economy) ÷ $2", "T"],
  ["Growth: technology", "成長：技術", "div(n.technology - #, #)", "(technology − $1) ÷ $2", "T"],
  [
    "Tension’s cost to the economy",
    "緊張の費用：経済",
    "STAT.economy, 0, -div(Math.max(0, tension - #), #)",
    "−(tension − $1) ÷ $2, ≥ 0",
    "D T",
  ],
  [
    "Bad energy quarters: chance in 1,000; cost",
    "エネルギー不足の期：千分率と費用",
    "1000) < #) add(t, STAT.economy, 0, -div(n.energy, #)",
    "$1; −energy dependence ÷ $2",
    "§1.3 T",
  ],
  [
    "Heavy debt’s cost to growth",
    "重い債務の成長への費用",
    "if (n.debt > #) add(t, STAT.economy, 0, -div(n.debt - 600, #)",
    "debt > $1: −(debt − $1) ÷ $2",
    "T",
  ],
  ["Support: prosperity", "支持：景気", 'div(n.economy - #, #), "prosperity"', "(economy − $1) ÷ $2", "T"],
  ["Support: standing", "支持：信望", "div(n.standing - #, #)", "(standing − $1) ÷ $2", "T"],
  ["Support: fatigue", "支持：倦怠", 'div(# - n.support, #) - #, "fatigue"', "($1 − support) ÷ $2 − $3", "T"],
  [
    "Support: tension",
    "支持：緊張",
    "STAT.support, 0, -div(Math.max(0, tension - #), #)",
    "−(tension − $1) ÷ $2, ≥ 0",
    "D T",
  ],
  [
    "Support: the bill of pledges",
    "支持：約束の負担",
    "-div(Math.max(0, given - #), #)",
    "−(¥bn − $1) ÷ $2, ≥ 0",
    "T",
  ],
  [
    "Okinawa’s consent: mends; weighed on",
    "沖縄の同意：回復と負担",
    'div(# - n.consent, #), "consentMends"); add(t, STAT.consent, 0, -div(n.hardening, #) - div(Math.max(0, tension - #), #)',
    "($1 − consent) ÷ $2; −hardening ÷ $3 − (tension − $4) ÷ $5",
    "N7 T",
  ],
  [
    "Standing and word: back to habit",
    "信望と言葉の重み：平常への復元",
    'div(# - n.standing, #), "backToHabit"); add(t, STAT.credibility, 0, div(# - n.credibility, #)',
    "($1 − standing) ÷ $2; ($3 − credibility) ÷ $4",
    "T",
  ],
]);

export const events: Row[] = rowsOf("systems/events.ts", [
  [
    "Events a turn at most; dilemmas among them",
    "一期の出来事の上限、うち決断",
    "const MOST_EVENTS = #; const MOST_DILEMMAS = #",
    "$1, $2",
    "D",
  ],
]);
