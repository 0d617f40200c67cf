import { type Row, rowsOf } from "./rows.ts";

/** Constants of beliefs, crises and the reckoning. */
export const beliefs: Row[] = rowsOf([
  [
    "Cells of a question’s range, their width, where they begin",
    "問いの範囲の区間数、幅、始点",
    "belief cells width lowest",
    "$1, $2, $3",
    "D",
  ],
  ["Noise of a turn: two uniforms of ±", "毎期の雑音：±の一様乱数を二つ", "belief quarterNoise", "$1", "P2"],
  ["Noise of a study: two uniforms of ±", "調査の雑音：±の一様乱数を二つ", "belief studyNoise", "$1", "P2"],
]);

export const crisis: Row[] = rowsOf([
  ["Turns before a kind of crisis may return", "同種の危機が再び起きるまでの期数", "crisis rest", "$1", "D"],
  [
    "Outbreak with Beijing in 1,000",
    "対北京の危機の千分率",
    "crisis.outbreak drive.level drive.by tension.level tension.by =0 most",
    "(drive − $1) ÷ $2 + (tension − $3) ÷ $4, $5…$6",
    "P1 T",
  ],
  [
    "Outbreak with Pyongyang; with Moscow",
    "対平壌、対モスクワの千分率",
    "crisis.outbreak missiles moscow.base moscow.pressure",
    "missiles ÷ $1; $2 + pressure ÷ $3",
    "T",
  ],
  [
    "Resolve of Beijing before luck",
    "北京の決意（運の前）",
    "crisis.resolve.beijing base drive.times drive.by power.level power.by",
    "$1 + $2 × drive ÷ $3 + (power − $4) ÷ $5",
    "P1",
  ],
  [
    "What is known of resolve at first: ±",
    "決意の最初の推定幅：±",
    "crisis.doubt least base intelligence",
    "$2 − intelligence ÷ $3, ≥ $1",
    "P1 T",
  ],
  [
    "Bar of a press",
    "圧力の閾値",
    "crisis.press base balance.times balance.by rung word.level word.by",
    "$1 + $2 × balance ÷ $3 + $4 × rung + (credibility − $5) ÷ $6",
    "P1 T",
  ],
  ["Bar of a hold", "静観の閾値", "crisis.hold base each balance", "$1 − $2 × holds + balance ÷ $3", "P1"],
  [
    "Beyond the bar, for war against a side that holds",
    "静観する側への開戦に要る超過",
    "crisis plunge",
    "$1",
    "T",
  ],
  [
    "Fear’s and ambition’s answer",
    "恐れと野心の応じ方",
    "crisis.fear times least most by",
    "$1 × (500 − appetite) ÷ $4",
    "P1",
  ],
  [
    "Accident in 1,000 a rung, from rung",
    "偶発事故の千分率（段ごと）と始まる段",
    "crisis offrampFrom accident",
    "$2; $1",
    "P1 P2",
  ],
  ["A press sounds firm in Beijing by", "圧力が北京に響く毅然さ", "crisis.press heard", "$1", "T"],
  ["Off-ramp is taken up below", "出口が受け入れられる水準", "crisis.ramp resolve", "$1", "T"],
  [
    "Yielding: standing, support",
    "譲歩：信望、支持",
    "crisis.yield standing -standingEach support -supportEach",
    "$1 − $2 × rung; $3 − $4 × rung",
    "P1 T",
  ],
  [
    "Mandate: capital for each level above rung 3",
    "国会承認：第3段を越える一段ごとの政治資本",
    "crisis mandateCapital",
    "$1",
    "D",
  ],
  ["Exchanges at most", "やり取りの上限", "crisis exchanges", "$1", "D"],
]);

export const war: Row[] = rowsOf([
  ["Sway of the balance", "均衡の振れ", "war sway", "±$1", "P1"],
  ["Balance, after its sway, at which it is lost", "振れを加えて敗北となる均衡", "war lost", "< $1", "T"],
  ["Deaths, by cost", "死者（費用による）", "war dead", "$1 × cost", "§8 D"],
  [
    "Economy; support if lost, if not",
    "経済、敗北時とそれ以外の支持",
    "war economy support.lost support.endured",
    "$1; $2, $3",
    "P1 T",
  ],
]);

export const pillars: Row[] = [
  ...rowsOf([
    [
      "Own forces",
      "自らの力",
      "forces.own arms.times arms.by counterstrike.times counterstrike.by hardening",
      "$1 × (maritime + air defence) ÷ $2 + $3 × counterstrike ÷ $4 + hardening ÷ $5",
      "P1 T",
    ],
    ["America’s weight", "米国の重み", "forces.america times by", "$1 × asia ÷ $2", "P2"],
    [
      "Partners’ weight (negative below an alignment of minus the first figure)",
      "相手国の重み（連携度が最初の数を下回ると負）",
      "forces.partners offset least most by",
      "Σ weight × depth × (alignment + $1) ÷ $4, $2…$3",
      "P2 T",
    ],
    [
      "Sanction pressure by sector",
      "制裁の圧力（分野別）",
      "forces.pressure energy finance technology trade",
      "energy $1, finance $2, technology $3, trade $4",
      "D",
    ],
    [
      "Sanction burden on Japan by sector",
      "日本の負担（分野別）",
      "forces.burden energy finance technology trade",
      "energy $1, finance $2, technology $3, trade $4",
      "D",
    ],
  ]),
  ...rowsOf([
    [
      "Deterrence: word, Beijing’s power, groups, example, reassurance, integration, intelligence",
      "抑止：言葉の重み、北京の力、部隊、前例、安心供与、統合、情報",
      "pillars.deterrence word.level word.by beijing.times beijing.level beijing.by group example reassurance.times reassurance.level reassurance.by integration.times integration.level integration.by intelligence.by intelligence.less",
      "own + America + partners + (credibility − $1) ÷ $2 − $3 × (power − $4) ÷ $5 + $6 × groups + $7 × example + $8 × ($9 − drive) ÷ $10 + $11 × integration × (asia − $12) ÷ $13 + intelligence ÷ $14 − $15",
      "P1 P2 T",
    ],
    [
      "Resilience: prosperity, dependence, coercion, missiles, technology, tension, debt",
      "強靱性：景気、依存、威圧、ミサイル、技術、緊張、債務",
      "pillars.resilience economy.times economy.by economy.more dependence.times dependence.by posture missiles technology tension.level tension.by debt.level debt.by",
      "$1 × economy ÷ $2 + $3 + $4 × (1,000 − dependence) ÷ $5 − $6 × posture − missiles ÷ $7 + technology ÷ $8 − (tension − $9) ÷ $10 − (debt − $11) ÷ $12",
      "P1 T",
    ],
    [
      "Autonomy: own and partners, spread, dependence, technology, integration",
      "自律：自らと相手国、分散、依存、技術、統合",
      "pillars.autonomy forces.times forces.by forces.less concentration.times concentration.by dependence.times dependence.by technology integration.times integration.by",
      "$1 × (own + partners) ÷ $2 − $3 + $4 × (1,000 − concentration) ÷ $5 + $6 × (1,000 − dependence) ÷ $7 + technology ÷ $8 − $9 × integration × (1,000 − asia) ÷ $10",
      "P1 P2",
    ],
    [
      "Order: standing, coalition, front, company, example, sanctions",
      "秩序：信望、連合、戦線、仲間、前例、制裁",
      "pillars.order standing.times standing.by standing.more coalition.times coalition.by front company.times company.level company.by sanctions",
      "$1 × standing ÷ $2 + $3 + $4 × coalition ÷ $5 + front ÷ $6 + $7 × (alignment + $8) ÷ $9 + example + pressure ÷ $10",
      "P1 T",
    ],
    [
      "Height of a pillar: terms count in full to the first figure, beyond it by the second",
      "柱の高さ：最初の数までは項をそのまま、それを超える分は次の数で割る",
      "pillars.knee from",
      "$1; ÷ 2",
      "T",
    ],
    ["Score of a turn", "一期のスコア", "pillars weakest =10", "mean − $1 × (mean − weakest) ÷ $2", "P1"],
  ]),
];

export const endings: Row[] = rowsOf([
  [
    "Support below which a government is in danger (two turns end it)",
    "政権が危うくなる支持（二期続くと終わる）",
    "endings.fallen support",
    "$1",
    "D",
  ],
  ["Debt at which lenders stop", "貸し手が止まる債務", "endings insolvent", "$1", "D T"],
]);
