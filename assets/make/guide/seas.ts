import { chancesAt, type Odds } from "../../../game/engine/index.ts";
import { type Row, rowsOf } from "./rows.ts";

/** Constants of situations, of the seas and of what sails on them. */
export const opening: Row[] = rowsOf([
  [
    "Opened each quarter besides sorties; the chance in 1,000 of one more, and for each quarter gone by; open at most",
    "出動のほかに毎期生じる数、もう一つ生じる千分率、一期ごとの加算、同時に開いている上限",
    "situations.opened least chance each most",
    "$1; $2, $+3; $4",
    "P3",
  ],
  [
    "Weight of a kind of which one lies open; of one that opened within so many quarters; per cent",
    "同じ種類が開いている時、最近の期間内に開いた時の重み（％）",
    "situations.again open quarters recent",
    "$1; $2: $3",
    "P3",
  ],
  [
    "At which partner: the largest of",
    "どの友好国か：次の値が最大の国",
    "situations place =1000",
    "$1 × {weight} + {luck} (0–$2)",
    "P3 T",
  ],
  [
    "Chance in 1,000 that what can go unseen does",
    "見落としうるものが見えない千分率",
    "situations unseen =1000",
    "$1 × ($2 − {intelligence}) ÷ $2",
    "P3",
  ],
  [
    "A carrier in port sails out if",
    "在泊の空母が出動する条件",
    "situations.sortie drive =500",
    "{drive} + {luck} (0–$2) > $1",
    "P3",
  ],
  [
    "It makes for the sea with the largest of; steps from its port at most; stake at least",
    "行き先：次の値が最大の海域。母港からの距離の上限、利害の下限",
    "situations.sortie each level luck steps stake =1000",
    "$1 × {stake} + ($2 − {held}) + $3 × {luck} (0–$6) ÷ 10; $4; $5",
    "P3",
  ],
  [
    "Chance in 1,000 that it goes where it was seen to be bound, and not to a sea beside it",
    "予想どおりの海域へ向かう千分率（外れれば隣の海域）",
    "situations.sortie.announced base intelligence",
    "$1 + $2 × {intelligence} ÷ 100",
    "P3",
  ],
  [
    "Cards in a deck: a run of so many of one kind holds one from each part of the luck",
    "一組の札の数：同じ種類が続く時、この数ごとに運の各部分が一度ずつ出る",
    "situations deck",
    "$1",
    "P3",
  ],
  [
    "A pledge that answers by itself: added to the good chance, in 1,000",
    "約束が自動で応じる時：良い結果の千分率に加える数",
    "situations standing",
    "$+1",
    "T",
  ],
  [
    "Chance in 1,000 that a bad outcome opens a crisis (readiness in per cent, 8.4)",
    "悪い結果が危機に発展する千分率（発展しやすさは％、8.4）",
    "situations.crisis times least most =1000 =50000",
    "$1 × {readiness} × ($4 − {held}, $2…$3) ÷ $5",
    "P3 T",
  ],
  [
    "Quarters from the first on in which no crisis breaks out",
    "最初から数えて、危機が起きない四半期の数",
    "situations.crisis quiet",
    "$1",
    "T",
  ],
]);

/** What holds for every chance is read from chances that go beyond it. */
const probe = (good: number, bad: number, shift: number, truth = 500, goodSwing = 0): number[] => {
  const odds: Odds = { question: "appetite", good, goodSwing, bad, badSwing: 0 };
  return [...chancesAt(odds, shift, truth)];
};
const FAR = 5000;
const computed = (en: string, ja: string, show: string, values: readonly (number | undefined)[]): Row => ({
  en,
  ja,
  rule: "chancesAt",
  find: "",
  values: values.map((n) => n ?? 0),
  show,
  from: "P3",
});

export const chances: Row[] = [
  computed("A chance is held within, in 1,000", "各確率の下限と上限（千分率）", "$1…$2", [
    probe(500, 0, -FAR)[0],
    probe(500, 0, FAR)[0],
  ]),
  computed("The middling outcome keeps at least, in 1,000", "中間の結果の下限（千分率）", "$1", [
    probe(FAR, FAR, 0)[1],
  ]),
  computed(
    "What the board adds to the good chance it takes from the bad one, per cent",
    "盤面が良い結果に加える分のうち、悪い結果から引く割合（％）",
    "$1",
    [500 - (probe(0, 500, 100)[2] ?? 0)],
  ),
  computed("How far the swing of a chance is stretched, per cent", "答えによる振れを広げる割合（％）", "$1", [
    (probe(500, 0, 0, 1000, 100)[0] ?? 0) - 500,
  ]),
];

export const shifts: Row[] = rowsOf([
  [
    "Where ships are sent to the sea",
    "艦船を海域に送る対応",
    "situations.shift.sea percent level least most",
    "$1 × ({held} − $2) ÷ 100, $3…$4",
    "P3 T",
  ],
  [
    "The same, if the carrier went to the sea beside it: added",
    "同上、空母が隣の海域へ向かった場合の加算",
    "situations.shift.sea missed",
    "$+1",
    "P3",
  ],
  [
    "Forums",
    "多国間の場",
    "situations.shift.standing level by least most",
    "({standing} − $1) ÷ $2, $3…$4",
    "P3",
  ],
  [
    "Orders to Washington",
    "米国への指示",
    "situations.shift.washington level by least most",
    "({asia} − $1) ÷ $2, $3…$4",
    "P3",
  ],
  [
    "Words to Beijing",
    "中国との対話",
    "situations.shift.beijing level by least most",
    "($1 − {drive}) ÷ $2, $3…$4",
    "P3",
  ],
  [
    "Other answers at a partner",
    "友好国でのほかの対応",
    "situations.shift.partner by least most",
    "({alignment} − {start}) ÷ $1, $2…$3",
    "P3",
  ],
]);

const reach = (side: string): string =>
  `seas.reach.${side} ${[0, 1, 2, 3, 4, 5].map((step) => String(step)).join(" ")}`;

export const seas: Row[] = rowsOf([
  ["How well a sea is held, to begin with", "海域の守り：基礎の値", "seas base", "$1", "P3 T"],
  [
    "What each side brings counts by, per cent",
    "各側が持ち込む力を数える割合（％）",
    "seas balance",
    "$1",
    "P3",
  ],
  [
    "Tokyo’s own arms",
    "日本自身の戦力",
    "seas.force maritime airdefence counterstrike hardening",
    "($1 × {maritime} + $2 × {airdefence} + $3 × {counterstrike} + $4 × {hardening}) ÷ 100",
    "P3 T",
  ],
  [
    "What reaches a sea 0, 1 … 5 steps from the nearest base, per cent: Tokyo",
    "最寄りの基地から0、1…5海域先に届く割合（％）：日本",
    reach("tokyo"),
    "$1, $2, $3, $4, $5, $6",
    "P3",
  ],
  ["The same: America", "同上：米国", reach("washington"), "$1, $2, $3, $4, $5, $6", "P3"],
  ["The same: Beijing", "同上：中国", reach("beijing"), "$1, $2, $3, $4, $5, $6", "P3"],
  ["America, before reach", "米国（距離を掛ける前）", "seas america", "$1 × {asia} ÷ 100", "P3"],
  [
    "A ship or group in the sea; one step off; one that follows a carrier counts so many per cent",
    "海域にいる艦船・部隊、隣の海域にいる場合、空母を追尾する部隊を数える割合（％）",
    "seas.ship here near following",
    "±$1; ±$2; $3",
    "P3",
  ],
  [
    "A partner in its own waters; in the next sea (negative once it has turned)",
    "自らの海域での友好国、隣の海域では（離反すると負）",
    "seas.partner leaning depth by nearBy",
    "{weight} × (10 + {depth}, ≤ $2) × ({alignment} + $1) ÷ $3; ÷ $4",
    "P3",
  ],
  [
    "Depth of the ties with a partner, for each stage: access, intelligence, industry, supply, summit",
    "友好国との結び付きの深さ（一段階ごと）：部隊間協力、情報、共同開発、経済安保、首脳",
    "forces.depth 0 1 2 3 4",
    "$1, $2, $3, $4, $5",
    "P2 T",
  ],
  [
    "Tension above what is usual",
    "平常を上回る緊張",
    "seas tension",
    "−$1 × ({tension} − {usual}) ÷ 100",
    "P3 T",
  ],
  [
    "{credibility}; {drive}; standing (each in full)",
    "日本の信頼性、{drive}、国際的信望（割り引かずに数える）",
    "seas word drive.times drive.level standing.times standing.level =500",
    "$1 × ({credibility} − $6) ÷ 100 + $2 × ($3 − {drive}) ÷ 100 + $4 × ({standing} − $5) ÷ 100",
    "P3",
  ],
]);

export const ships: Row[] = rowsOf([
  ["Quarters of a refit, of a workup", "修理・練成の期間", "ships refit workup", "$1, $2", "D"],
  [
    "Quarters in port after an announced sortie",
    "予告された出動の後、在泊する期間",
    "situations.sortie rest",
    "$1",
    "P3",
  ],
  [
    "What a sortie takes out of readiness; readiness at which a refit is due",
    "出動の消耗と、修理に入る即応度",
    "ships strain worn",
    "$1; < $2",
    "T",
  ],
  [
    "Intelligence from a quarter in a carrier’s wake, found within so many steps",
    "空母の追尾一期で得る情報力と、見つけられる距離",
    "ships followed followedWithin",
    "$+1; $2",
    "T",
  ],
  [
    "Other ships of Beijing’s: chance in 1,000 to sail, by posture",
    "中国のほかの艦船：姿勢別の出動千分率",
    "ships.sortie conciliatory probing coercive crisis",
    "$1, $2, $3, $4",
    "§2.2 T",
  ],
  [
    "Tension that such a sortie brings: Beijing’s, others’",
    "その出動による緊張：中国、その他",
    "ships.tension beijing other",
    "$+1, $+2",
    "T",
  ],
  [
    "Incident with one of them, in 1,000 (divided by the last figure under an encounter code)",
    "それらとの事案：千分率（遭遇時行動規範の下では最後の数で割る）",
    "ships.incident chance tension near code",
    "$1 + {tension} ÷ $2 + $3 × {number}; ÷ $4",
    "T",
  ],
]);
