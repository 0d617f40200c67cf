import { type Row, rowsOf } from "./rows.ts";

/** Constants of the capitals: Washington, partners, sanctions, Kyiv, Moscow, Pyongyang. What drifts stands in tracks.ts. */
export const washington: Row[] = rowsOf([
  [
    "Commitment at which the course changes, and the margin against flicker",
    "路線が変わる関与の水準と、ちらつきを防ぐ余裕",
    "washington.regimes steps.0 steps.1 steps.2 margin",
    "$1, $2, $3; ±$4",
    "T",
  ],
  [
    "Tokyo’s credibility when the course falls, recovers",
    "路線の後退・回復に伴う日本の信頼性",
    "washington.regimes falls recovers",
    "$+1, $+2",
    "T",
  ],
  [
    "Loyalty over Ukraine: aid to Kyiv and sanction levels on Moscow that earn it; what it brings a quarter",
    "ウクライナでの足並み：評価される支援額と対ロ制裁水準の合計、毎期の効果",
    "washington.loyalty aid levels by",
    "≥ ¥$1bn, ≥ $2; +{europe} ÷ $3",
    "P1 T",
  ],
]);

export const partners: Row[] = rowsOf([
  [
    "Pact talks: progress a quarter towards 1,000",
    "協定交渉：1,000に向けた毎期の進み",
    "partners.talks base times by alignment least",
    "$1 + {trust} × $2 ÷ $3 + {alignment} ÷ $4, ≥ $5",
    "P1 T",
  ],
  [
    "A signature: trust, alignment",
    "署名：信頼、立場",
    "partners.signed trust alignment",
    "$+1, $+2",
    "P3 T",
  ],
  [
    "What stages with all partners give each quarter: intelligence, technology, three dependences",
    "全友好国との段階が毎期もたらすもの：情報、技術、三つの依存",
    "partners.tracks intelligence industry supply",
    "+Σ ÷ $1, +Σ ÷ $2, −Σ ÷ $3",
    "D T",
  ],
]);

export const memory: Row[] = rowsOf([
  [
    "Acts kept in mind; share of one that fades a quarter; weight that is forgotten; strongest",
    "覚えている行いの数、毎期薄れる割合、忘れられる重み、最大の重み",
    "memory most fade faint strongest",
    "$1; 1 ÷ $2; < $3; ±$4",
    "D",
  ],
  [
    "Called in when talks open: weight needed; head start; alignment",
    "交渉の開始時の持ち出し：要る重み、先行、立場",
    "memory callable headStart reminded",
    "≥ $1; $2 × {weight}; $+3",
    "D T",
  ],
]);

export const sanctions: Row[] = rowsOf([
  [
    "Pressure of a level by sector",
    "水準一段の圧力（分野別）",
    "forces.pressure energy finance technology trade",
    "{sectors.energy} $1, {sectors.finance} $2, {sectors.technology} $3, {sectors.trade} $4",
    "D",
  ],
  [
    "Burden of a level on Japan by sector",
    "水準一段の日本の負担（分野別）",
    "forces.burden energy finance technology trade",
    "{sectors.energy} $1, {sectors.finance} $2, {sectors.technology} $3, {sectors.trade} $4",
    "D",
  ],
  [
    "Each quarter, on Moscow: the front; Japan’s economy",
    "毎期、対ロシア：戦線、日本の経済",
    "ukraine.sanctions denial cost",
    "+{pressure} ÷ $1; −{burden} ÷ $2",
    "P2 T",
  ],
  [
    "On Beijing: {power}, {drive}; Japan’s economy",
    "対中国：{power}、{drive}、日本の経済",
    "beijing.sanctions power drive cost",
    "−{pressure} ÷ $1; +{pressure} ÷ $2; −{burden} ÷ $3",
    "P2 T",
  ],
  [
    "On Pyongyang: its missiles; Japan’s economy",
    "対北朝鮮：ミサイル、日本の経済",
    "pyongyang sanctions cost",
    "−{pressure} ÷ $1; −{burden} ÷ $2",
    "T",
  ],
]);

export const ukraine: Row[] = rowsOf([
  [
    "How much of each yen is felt: open, audited, tied, per cent",
    "援助一円のうち届く割合：条件なし・監査付き・ひも付き（％）",
    "ukraine.effect open audited tied",
    "$1, $2, $3",
    "P2",
  ],
  ["One level of aid", "援助の一段", "ukraine level", "¥$1bn", "D"],
  [
    "Weight by purpose, per cent: humanitarian, reconstruction, security, infrastructure, technology",
    "目的別の重み（％）：人道・復興・安全保障・インフラ・技術",
    "ukraine.purpose humanitarian.felt reconstruction.felt security.felt infrastructure.felt technology.felt humanitarian.depots reconstruction.depots security.depots infrastructure.depots technology.depots",
    "{felt} $1, $2, $3, $4, $5; {depots} $6, $7, $8, $9, $10",
    "D T",
  ],
  [
    "What help brings each quarter: standing; what it takes out of air defence",
    "支援が毎期もたらす国際的信望と、防空から出す備蓄",
    "ukraine.given standing depots.times depots.by",
    "+{felt} ÷ $1; −$2 × {depots} ÷ $3",
    "P3 T",
  ],
  [
    "{exposure} of the yards",
    "造船所・設計局の流出しやすさ",
    "ukraine.exposure base levels.open levels.audited levels.tied others bound",
    "$1 + {levels} × ($2, $3, $4) + {others} × ($5; {bound} $6)",
    "P2",
  ],
  [
    "Poverty of the yards",
    "造船所・設計局の困窮",
    "ukraine.poverty base levels.open levels.audited levels.tied others bound least",
    "$1 − {levels} × ($2, $3, $4) − {others} × ($5; {bound} $6), ≥ $7",
    "P2",
  ],
  [
    "{custody}: audited, tied; under a rule of suspension, and per cent paid later",
    "機密の管理：監査付き、ひも付き。停止条項がある場合と、遅れて払われる割合（％）",
    "ukraine custody.audited custody.tied ruled.custody -ruled.late",
    "$1, $2; $+3, $4",
    "P2 T",
  ],
  [
    "Kyiv’s alignment: help holds it, poverty draws it away (in war, after an armistice)",
    "ウクライナの立場：支援が留め、困窮が引き離す（戦時、休戦後）",
    "ukraine.company help free war armistice",
    "{felt} ÷ $1 − ({poverty} − $2, ≥ 0) ÷ ($3, $4)",
    "D T",
  ],
  [
    "Armistice, in 1,000: where front or coalition breaks; otherwise",
    "休戦の千分率：戦線か連合が崩れた時、それ以外",
    "ukraine.armistice front coalition broken chance europe.level europe.by line.level line.by",
    "{front} < $1, {coalition} < $2: $3; $4 + ($5 − {europe}, ≥ 0) ÷ $6 + ({front} − $7, ≥ 0) ÷ $8",
    "D T",
  ],
  [
    "Terms by the front: harsh below, even below, else firm",
    "条件（戦線による）：過酷、均衡、それ以上は堅固",
    "ukraine.armistice harsh even",
    "< $1; < $2",
    "D",
  ],
  [
    "Standing and coalition by the terms: harsh, even, firm",
    "条件による国際的信望と連合：過酷、均衡、堅固",
    "ukraine.armistice.effect harsh even firm",
    "$+1, $+2, $+3",
    "D T",
  ],
]);

export const leakage: Row[] = rowsOf([
  [
    "A leak: to Pyongyang, its missiles; to Beijing, its sea power (one as likely as the other)",
    "流出：北朝鮮ならミサイル、中国なら海上戦力（半々）",
    "leak missiles power",
    "$+1; $+2",
    "P2 T",
  ],
  [
    "At home and abroad: support, standing (under a rule of suspension)",
    "国内外への影響：支持、国際的信望（停止条項がある場合）",
    "leak support.whim support.ruled standing.whim standing.ruled",
    "$+1 ($+2), $+3 ($+4)",
    "P2 T",
  ],
  [
    "American commitment to Asia, credibility",
    "米国のアジア関与、信頼性",
    "leak asia credibility",
    "$+1, $+2",
    "P2 T",
  ],
  [
    "How often in 1,000 an inquiry finds what the hidden record says",
    "調査が隠れた記録どおりの出所を見いだす千分率",
    "leak found",
    "$1",
    "D",
  ],
]);

export const peace: Row[] = rowsOf([
  [
    "Help relieves poverty: open, audited, tied, for each level",
    "援助が和らげる困窮：条件なし・監査付き・ひも付き（一段ごと）",
    "peace.relief open audited tied",
    "$1, $2, $3",
    "D T",
  ],
  [
    "Help exposes: open, audited, tied",
    "援助が増やす流出しやすさ：条件なし・監査付き・ひも付き",
    "peace.exposure open audited tied",
    "$1, $2, $3",
    "D T",
  ],
  [
    "Help watches: audited, tied",
    "援助が強める管理：監査付き、ひも付き",
    "peace.custody audited tied",
    "$1, $2",
    "D T",
  ],
]);
