import { type Row, rowsOf } from "./rows.ts";

/** Constants of beliefs, crises and the reckoning. */
export const beliefs: Row[] = rowsOf([
  [
    "Cells of a question’s range, their width, where they begin",
    "問いの範囲の区間数、幅、始点",
    "belief cells width lowest",
    "$1, $2, $3",
    "P3",
  ],
  [
    "Cells that are called low, in between",
    "低い、中間とする区間数",
    "belief lowCells middleCells",
    "$1, $2",
    "P3",
  ],
  [
    "Error of a study: the sum of two draws of ±",
    "調査の誤差：±の一様乱数二つの和",
    "belief studyNoise",
    "$1",
    "P3",
  ],
  [
    "Width of the 90 % range below which no study is written",
    "調査を受け付けなくなる90％幅",
    "study known",
    "$1",
    "D",
  ],
]);

export const crisis: Row[] = rowsOf([
  ["Rung on which both sides begin", "双方が始まる段", "crisis first", "$1", "P3"],
  ["A sea that is held so well is even", "均衡とみる海域の守り", "crisis even", "$1", "P3 T"],
  ["Exchanges at most", "やり取りの上限", "crisis exchanges", "$1", "D"],
  [
    "Signal at the outbreak, seen in words: ±",
    "始まりの兆候（言葉で見える）：±",
    "crisis signal",
    "$1",
    "P3",
  ],
  [
    "{pages.redline}: its weight; capital; drawn by exchange",
    "{pages.redline}：重み、政治資本、示せる回",
    "crisis.line base level by most capital until =0",
    "$1 + ({credibility} − $2) ÷ $3, $7…$4; $5; ≤ $6",
    "T",
  ],
  [
    "{pages.press}: money, ¥bn; tension",
    "{pages.press}：資金（10億円）、緊張",
    "crisis.pressed budget tension",
    "$1 × {rung}; $+2",
    "T",
  ],
  ["{pages.hold}: the economy", "{pages.hold}：経済", "crisis.held -economy", "$1 × {rung}", "T"],
  [
    "Accident in 1,000 for each rung, from the rung on which an off-ramp is open too; it costs support, and the rival climbs",
    "偶発事故の千分率（段ごと）と始まる段（収拾策もこの段から）、失う支持（相手は一段上がる）",
    "crisis accident offrampFrom hurt.support",
    "$1; $2; $+3",
    "P1 T",
  ],
  [
    "Mandate: capital for police powers, and for each level beyond them; needed above rung",
    "承認：海上警備行動の政治資本、その上の各段階の政治資本、それが要る段",
    "crisis mandateCapital.1 mandateCapital.2 mandateCapital.3 mandateCapital.4 mandateFrom",
    "$1; $2, $3, $4; > $5",
    "D T",
  ],
  [
    "Who began it: chance that escalating works, Tokyo; Washington (in 1,000)",
    "誰が始めたか：圧力が効く確率への加算。日本、米国（千分率）",
    "crisis.begun tokyo.press washington.press",
    "$+1; $+2",
    "D T",
  ],
  [
    "Who began it: chance that the off-ramp works, Tokyo; a partner (in 1,000)",
    "誰が始めたか：収拾策が効く確率への加算。日本、友好国（千分率）",
    "crisis.begun tokyo.offramp partner.offramp",
    "$+1; $+2",
    "D T",
  ],
  [
    "Begun by a partner: what allies feel, per cent; by Washington: commitment if Tokyo backs down",
    "友好国が始めた場合に同盟国が受ける影響の割合（％）、米国が始めた場合に日本が引くと動く関与",
    "crisis.begun partner.allies washington.asia",
    "$1; {asia} $+2",
    "D T",
  ],
  [
    "Each exchange beyond the first: capital afterwards",
    "二回目以降のやり取りごとに、後で失う政治資本",
    "crisis.closed -capital",
    "$1",
    "P3",
  ],
  [
    "Quarters before a kind of crisis may return",
    "同種の危機が再び起きるまでの期数",
    "crisis rest",
    "$1",
    "D",
  ],
]);

export const war: Row[] = rowsOf([
  [
    "It is lost if the sea is held below, after a sway of luck",
    "運の振れを加えた海域の守りがこれを下回れば敗北",
    "war lost sway",
    "< $1; ±$2",
    "P1 P3",
  ],
  ["Deaths, by cost", "死者（費用による）", "war dead", "$1 × {cost}", "§8 D"],
  [
    "Economy; support if lost, if not",
    "経済、敗北時とそれ以外の支持",
    "war economy support.lost support.endured",
    "$1; $2, $3",
    "P1 T",
  ],
  [
    "Forces lost: one part in; Beijing’s sea power",
    "失う防衛力（何分の一か）、中国の海上戦力",
    "war forces power",
    "1 ÷ $1; $+2",
    "§8 T",
  ],
]);

export const pillars: Row[] = rowsOf([
  [
    "Own forces",
    "自らの力",
    "forces.own arms.times arms.by counterstrike.times counterstrike.by hardening",
    "$1 × ({maritime} + {airdefence}) ÷ $2 + $3 × {counterstrike} ÷ $4 + {hardening} ÷ $5",
    "P1 T",
  ],
  ["America’s weight", "米国の重み", "forces.america times by", "$1 × {asia} ÷ $2", "P2"],
  [
    "Deterrence: the seas (8.5), weighted by stake, and the worst of those with a stake of at least",
    "抑止：利害で重み付けした海域の守り（8.5）と、利害がこの数以上で守りの最も薄い海域",
    "pillars.deterrence worst.share more worst.stake",
    "{seasMean} − $1 × ({seasMean} − {worst}) ÷ 100 + $2; ≥ $3",
    "P3 T",
  ],
  [
    "Resilience: prosperity, dependence, shield, missiles, debt",
    "強靱性：景気、依存、防空と基地、ミサイル、債務",
    "pillars.resilience economy dependence shield.times shield.level missiles.times missiles.level debt.level debt.by more",
    "$1 × {economy} ÷ 100 + $2 × (1,000 − {dependence}) ÷ 100 + $3 × ({airdefence} + {hardening} − $4) ÷ 100 − $5 × ({missiles} − $6) ÷ 100 − ({debt} − $7, ≥ 0) ÷ $8 $~9",
    "P3 T",
  ],
  [
    "Autonomy: own forces, partners, dependence, technology, spread, America, integration",
    "自律：自らの力、友好国、依存、技術、分散、米国、一体化",
    "pillars.autonomy forces partners dependence technology concentration america.times america.level integration.times integration.by more",
    "$1 × {own} ÷ 100 + {partnersSum} ÷ $2 + $3 × (1,000 − {dependence}) ÷ 100 + $4 × {technology} ÷ 100 + $5 × (1,000 − {concentration}) ÷ 100 − $6 × ({asia} − $7) ÷ 100 − $8 × {integration} × (1,000 − {asia}) ÷ $9 $~10",
    "P3 T",
  ],
  [
    "Order: standing, coalition, front, partners",
    "秩序：国際的信望、連合、戦線、友好国",
    "pillars.order standing coalition front company.times company.level more",
    "$1 × {standing} ÷ 100 + $2 × {coalition} ÷ 100 + $3 × {front} ÷ 100 + $4 × ({meanAlignment} + $5) ÷ 100 $~6",
    "P3 T",
  ],
]);

export const score: Row[] = rowsOf([
  [
    "A pillar above a height: of what is added beyond it counts, per cent",
    "柱がこの高さを超えると、超えた分のうち数える割合（％）",
    "pillars.slow from percent",
    "> $1: $2",
    "T",
  ],
  [
    "Points of the doctrine for a pillar: least, most, in all",
    "基本方針で一つの柱に配る点：下限、上限、合計",
    "doctrine least most sum",
    "$1, $2, $3",
    "D",
  ],
  [
    "Score of a quarter: mean by the doctrine, less part of the distance to the weakest",
    "一期のスコア：基本方針による平均から、最も弱い柱との差の一部を引く",
    "pillars weakest",
    "{mean} − $1 × ({mean} − {weakest}) ÷ 100",
    "P1",
  ],
  [
    "Less, for each pillar that was promised less than its part and lies below the mean",
    "さらに、配分が等分より少なく平均を下回る柱ごとに引く分",
    "pillars part blame",
    "($1 − {promised}) × $2 ÷ 100 × ({mean} − {pillar}) ÷ 100",
    "P3",
  ],
  [
    "A change of doctrine in a later January to March: capital, points that one pillar may move, {credibility}",
    "初回以後、一〜三月の基本方針の変更：政治資本、一つの柱で動かせる点、{credibility}",
    ". -prices.doctrine.capital doctrine.step doctrine.word",
    "$1; $2; $+3",
    "D T",
  ],
]);

export const endings: Row[] = rowsOf([
  [
    "Support below which a government is in danger; quarters running that end it",
    "政権が危うくなる支持と、続くと終わる期数",
    "endings.fallen support quarters",
    "< $1; $2",
    "D",
  ],
  ["Debt at which lenders stop", "貸し手が止まる債務", "endings insolvent", "≥ $1", "D T"],
]);
