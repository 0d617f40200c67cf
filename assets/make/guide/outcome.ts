import { type Row, rowsOf } from "./rows.ts";

/** Constants of beliefs, crises and the reckoning. */
export const beliefs: Row[] = rowsOf("beliefs.ts", [
  [
    "Cells of a question’s range, their width, where they begin",
    "問いの範囲の区間数、幅、始点",
    "const CELLS = #; export const CELL = #; export const LOWEST = #",
    "$1, $2, $3",
    "D",
  ],
  [
    "Noise of a turn: two uniforms of ±",
    "毎期の雑音：±の一様乱数を二つ",
    "const QUARTER_NOISE = #",
    "$1",
    "P2",
  ],
  [
    "Noise of a study: two uniforms of ±",
    "調査の雑音：±の一様乱数を二つ",
    "const STUDY_NOISE = #",
    "$1",
    "P2",
  ],
]);

export const crisis: Row[] = rowsOf("crisis.ts", [
  [
    "Turns before a kind of crisis may return",
    "同種の危機が再び起きるまでの期数",
    "const REST = #",
    "$1",
    "D",
  ],
  [
    "Outbreak with Beijing in 1,000",
    "対北京の危機の千分率",
    "clamp(div(s.beijing.drive - #, #) + div(meanTension(game, s) - #, #), #, #)",
    "(drive − $1) ÷ $2 + (tension − $3) ÷ $4, $5…$6",
    "P1 T",
  ],
  [
    "Outbreak with Pyongyang; with Moscow",
    "対平壌、対モスクワの千分率",
    'return div(s.pyongyang.missiles, #); if (c.role === "moscow") return # + div(sanctionPressure(s, 0, "pressure"), #)',
    "missiles ÷ $1; $2 + pressure ÷ $3",
    "T",
  ],
  [
    "Resolve of Beijing before luck",
    "北京の決意（運の前）",
    "return # + div(# * s.beijing.drive, #) + div(s.beijing.power - #, #)",
    "$1 + $2 × drive ÷ $3 + (power − $4) ÷ $5",
    "P1",
  ],
  [
    "What is known of resolve at first: ±",
    "決意の最初の推定幅：±",
    "Math.max(#, # - div(s.nation.intelligence, #))",
    "$2 − intelligence ÷ $3, ≥ $1",
    "P1 T",
  ],
  [
    "Bar of a press",
    "圧力の閾値",
    "# + div(# * balanceOf(game, s, c), #) + # * rungPressed(game, c) + div(s.nation.credibility - #, #)",
    "$1 + $2 × balance ÷ $3 + $4 × rung + (credibility − $5) ÷ $6",
    "P1 T",
  ],
  [
    "Bar of a hold",
    "静観の閾値",
    "# - # * holds + div(balanceOf(game, s, c), #)",
    "$1 − $2 × holds + balance ÷ $3",
    "P1",
  ],
  [
    "Beyond the bar, for war against a side that holds",
    "静観する側への開戦に要る超過",
    "const PLUNGE = #",
    "$1",
    "T",
  ],
  [
    "Fear’s and ambition’s answer",
    "恐れと野心の応じ方",
    "div(# * (500 - clamp(appetite, #, #)), #)",
    "$1 × (500 − appetite) ÷ $4",
    "P1",
  ],
  [
    "Accident in 1,000 a rung, from rung",
    "偶発事故の千分率（段ごと）と始まる段",
    "const OFFRAMP_FROM = #; const ACCIDENT = #",
    "$2; $1",
    "P1 P2",
  ],
  ["A press sounds firm in Beijing by", "圧力が北京に響く毅然さ", "const PRESS_HEARD = #", "$1", "T"],
  ["Off-ramp is taken up below", "出口が受け入れられる水準", "const RAMP = #", "$1", "T"],
  [
    "Yielding: standing, support",
    "譲歩：信望、支持",
    "standing: # - # * rung, support: # - # * rung",
    "$1 − $2 × rung; $3 − $4 × rung",
    "P1 T",
  ],
  [
    "Mandate: capital for each level above rung 3",
    "国会承認：第3段を越える一段ごとの政治資本",
    "const MANDATE_CAPITAL = #",
    "$1",
    "D",
  ],
  ["Exchanges at most", "やり取りの上限", "const MOST_EXCHANGES = #", "$1", "D"],
]);

export const war: Row[] = rowsOf("systems/war.ts", [
  ["Sway of the balance", "均衡の振れ", 'sway(t.luck, "crisis", 6, #)', "±$1", "P1"],
  [
    "Balance, after its sway, at which it is lost",
    "振れを加えて敗北となる均衡",
    "const LOST = #",
    "< $1",
    "T",
  ],
  ["Deaths, by cost", "死者（費用による）", "STAT.dead, 0, # * cost", "$1 × cost", "§8 D"],
  [
    "Economy; support if lost, if not",
    "経済、敗北時とそれ以外の支持",
    'STAT.economy, 0, #, "war", c.kind); add(t, STAT.support, 0, lost ? # : #',
    "$1; $2, $3",
    "P1 T",
  ],
]);

export const pillars: Row[] = [
  ...rowsOf("forces.ts", [
    [
      "Own forces",
      "自らの力",
      "div(# * (n.maritime + n.airdefence), #) + div(# * n.counterstrike, #) + div(n.hardening, #)",
      "$1 × (maritime + air defence) ÷ $2 + $3 × counterstrike ÷ $4 + hardening ÷ $5",
      "P1 T",
    ],
    ["America’s weight", "米国の重み", "return div(# * s.washington.asia, #)", "$1 × asia ÷ $2", "P2"],
    [
      "Partners’ weight (negative below an alignment of minus the first figure)",
      "相手国の重み（連携度が最初の数を下回ると負）",
      "data.weight * depthOf(actor) * clamp(actor.alignment + #, #, #), #)",
      "Σ weight × depth × (alignment + $1) ÷ $4, $2…$3",
      "P2 T",
    ],
    [
      "Sanction pressure by sector",
      "制裁の圧力（分野別）",
      "const PRESSURE = [#, #, #, #]",
      "energy $1, finance $2, technology $3, trade $4",
      "D",
    ],
    [
      "Sanction burden on Japan by sector",
      "日本の負担（分野別）",
      "const BURDEN = [#, #, #, #]",
      "energy $1, finance $2, technology $3, trade $4",
      "D",
    ],
  ]),
  ...rowsOf("pillars.ts", [
    [
      "Deterrence: word, Beijing’s power, groups, example, reassurance, integration, intelligence",
      "抑止：言葉の重み、北京の力、部隊、前例、安心供与、統合、情報",
      "div(n.credibility - #, #), -div(# * (s.beijing.power - #), #), # * groupsOut(game, s), # * s.ukraine.example, div(# * (# - s.beijing.drive), #), div(# * integration * (asia - #), #), div(n.intelligence, #) - #",
      "own + America + partners + (credibility − $1) ÷ $2 − $3 × (power − $4) ÷ $5 + $6 × groups + $7 × example + $8 × ($9 − drive) ÷ $10 + $11 × integration × (asia − $12) ÷ $13 + intelligence ÷ $14 − $15",
      "P1 P2 T",
    ],
    [
      "Resilience: prosperity, dependence, coercion, missiles, technology, tension, debt",
      "強靱性：景気、依存、威圧、ミサイル、技術、緊張、債務",
      "div(# * n.economy, #) + #, div(# * (1000 - dependence), #), -# * s.beijing.posture, -div(s.pyongyang.missiles, #), div(n.technology, #), -div(Math.max(0, meanTension(game, s) - #), #), -div(Math.max(0, n.debt - #), #)",
      "$1 × economy ÷ $2 + $3 + $4 × (1,000 − dependence) ÷ $5 − $6 × posture − missiles ÷ $7 + technology ÷ $8 − (tension − $9) ÷ $10 − (debt − $11) ÷ $12",
      "P1 T",
    ],
    [
      "Autonomy: own and partners, spread, dependence, technology, integration",
      "自律：自らと相手国、分散、依存、技術、統合",
      "div(# * (own + Math.max(0, partners)), #) - #, div(# * (1000 - concentration(own, us, partners)), #), div(# * (1000 - dependence), #), div(n.technology, #), -div(# * integration * (1000 - asia), #)",
      "$1 × (own + partners) ÷ $2 − $3 + $4 × (1,000 − concentration) ÷ $5 + $6 × (1,000 − dependence) ÷ $7 + technology ÷ $8 − $9 × integration × (1,000 − asia) ÷ $10",
      "P1 P2",
    ],
    [
      "Order: standing, coalition, front, company, example, sanctions",
      "秩序：信望、連合、戦線、仲間、前例、制裁",
      'div(# * n.standing, #) + #, div(# * s.ukraine.coalition, #), div(s.ukraine.front, #), div(# * (meanAlignment(game, s) + #), #), s.ukraine.example, div(sanctionPressure(s, 0, "pressure"), #)',
      "$1 × standing ÷ $2 + $3 + $4 × coalition ÷ $5 + front ÷ $6 + $7 × (alignment + $8) ÷ $9 + example + pressure ÷ $10",
      "P1 T",
    ],
    [
      "Height of a pillar: terms count in full to the first figure, beyond it by the second",
      "柱の高さ：最初の数までは項をそのまま、それを超える分は次の数で割る",
      "const KNEE = #",
      "$1; ÷ 2",
      "T",
    ],
    [
      "Score of a turn",
      "一期のスコア",
      "mean - div(# * Math.max(0, mean - weakest), #)",
      "mean − $1 × (mean − weakest) ÷ $2",
      "P1",
    ],
  ]),
];

export const endings: Row[] = rowsOf("endings.ts", [
  [
    "Support below which a government is in danger (two turns end it)",
    "政権が危うくなる支持（二期続くと終わる）",
    "const FALLEN = #",
    "$1",
    "D",
  ],
  ["Debt at which lenders stop", "貸し手が止まる債務", "const INSOLVENT = #", "$1", "D T"],
]);
