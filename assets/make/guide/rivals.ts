import { type Row, rowsOf } from "./rows.ts";

/** Constants of Beijing, its ships and Pyongyang. */
export const beijing: Row[] = [
  ...rowsOf("forces.ts", [
    [
      "Opening: each group at sea, by mission: presence, shadow, exercise",
      "機会：洋上の部隊ごと（任務別：プレゼンス、追尾、演習）",
      "const TAKEN = [#, #, #, #, #, #, #]",
      "−$5, −$6, −$7",
      "P2 T",
    ],
    [
      "Provocation: each group at sea, by mission: presence, shadow, exercise",
      "挑発：洋上の部隊ごと（任務別：プレゼンス、追尾、演習）",
      "const FEARED = [#, #, #, #, #, #, #]",
      "$5, $6, $7",
      "P2 T",
    ],
  ]),
  ...rowsOf("systems/beijing.ts", [
    [
      "Power grows each turn; more in one turn in four",
      "毎期の力の伸びと、四期に一期の上乗せ",
      'TRACK.power, 0, # + (roll(t.luck, "beijing", 0, 4) === 0 ? # : 0)',
      "+$1, +$2",
      "P1 T",
    ],
    [
      "Opening: strength against Tokyo’s deterrence",
      "機会：日本の抑止との力の差",
      "div(# * (s.beijing.power - (s.pillars[0]?.value ?? 500)), #)",
      "$1 × (power − deterrence) ÷ $2",
      "P1",
    ],
    ["Opening: America far", "機会：米国の遠さ", "div(# - s.washington.asia, #)", "($1 − asia) ÷ $2", "P1"],
    [
      "Opening: Tokyo’s word doubted",
      "機会：日本の言葉への疑い",
      "div(# * (# - s.nation.credibility), #)",
      "$1 × ($2 − credibility) ÷ $3",
      "P1",
    ],
    [
      "Opening: the lesson of Ukraine",
      "機会：ウクライナの教訓",
      "-div(# * s.ukraine.example, #)",
      "−$1 × example ÷ $2",
      "P1",
    ],
    [
      "Opening: tone",
      "機会：語調",
      'div(# * s.beijing.warmth, #) - div(# * s.beijing.firmness, #), "toneHeard"',
      "$1 × warmth ÷ $2 − $3 × firmness ÷ $4",
      "P2",
    ],
    [
      "Provocation: base and arms (a third of each sum a turn)",
      "挑発：基礎と軍備（毎期、和の三分の一）",
      "# + div(# * s.nation.counterstrike, #) + div(s.nation.airdefence, #) + # * t.newStrength",
      "$1 + $2 × counterstrike ÷ $3 + air defence ÷ $4 + $5 × new strike",
      "P2 T",
    ],
    [
      "Provocation: tone; pact ties; sanctions",
      "挑発：語調、協定、制裁",
      '[div(# * s.beijing.firmness, #) - div(# * s.beijing.warmth, #), "toneHeard"], [div(depth * #, #), "pactTies"], [div(sanctionPressure(s, BEIJING, "pressure"), #)',
      "firmness × $1 ÷ $2 − warmth × $3 ÷ $4; depth × $5 ÷ $6; pressure ÷ $7",
      "P2 T",
    ],
    [
      "Fear’s reading of provocation",
      "恐れの側からの読み",
      "const fear = div(# * s.beijing.provocation, #) + #",
      "$1 × provocation ÷ $2 + $3",
      "P1",
    ],
    [
      "Drive moves towards its target",
      "駆動は目標に近づく",
      "div(clamp(target, #, #) - s.beijing.drive, #)",
      "(target − drive) ÷ $3, $1 ≤ target ≤ $2",
      "P1",
    ],
    [
      "Sanctions on Beijing: drive, power",
      "対中制裁：駆動、力",
      '-Math.floor((level * (e3 - #)) / #), "sanctionsFelt", BITE); add(t, TRACK.power, 0, -Math.floor((level * (e3 - #)) / #)',
      "−pressure × (bite − $1) ÷ $2; −pressure × (bite − $3) ÷ $4",
      "P2",
    ],
    [
      "Posture: drive at which it hardens, after its sway",
      "態勢：振れを加えた駆動が硬化する水準",
      "POSTURE_STEPS = [#, #, #] as const",
      "$1, $2, $3",
      "P1",
    ],
    ["Posture: sway", "態勢：振れ", 'sway(t.luck, "beijing", 1, #)', "±$1", "P1"],
    [
      "Economic coercion: chance in 1,000 by posture",
      "経済的威圧：態勢別の千分率",
      "[#, #, #, #][s.beijing.posture]",
      "$1, $2, $3, $4",
      "T",
    ],
    [
      "Economic coercion: cost to the economy",
      "経済的威圧：経済への費用",
      "TRACK.economy, 0, # - div(s.nation.minerals, #)",
      "$1 − minerals dependence ÷ $2",
      "T",
    ],
    [
      "Tension in a sea: by drive and stake; settling",
      "海域の緊張：駆動と利害、鎮静",
      'div((s.beijing.drive - #) * data.stake, #), "postureFelt"); add(t, TRACK.tension, i, div(data.tension - zone.tension, #)',
      "(drive − $1) × stake ÷ $2; (start − now) ÷ $3",
      "T",
    ],
  ]),
];

export const ships: Row[] = rowsOf("systems/ships.ts", [
  [
    "Intelligence from a quarter in a carrier’s wake",
    "空母の追尾一期で得る情報力",
    "const FOLLOWED = #",
    "+$1",
    "T",
  ],
  ["Refit, workup: turns", "修理・練成の期間", "const REFIT = #; const WORKUP = #", "$1, $2", "D"],
  [
    "A sortie’s wear; readiness at which a refit is due",
    "出動の消耗と、修理に入る即応度",
    "const STRAIN = #; const WORN = #",
    "$1, $2",
    "T",
  ],
  [
    "Chance of a sortie in 1,000 by Beijing’s posture",
    "北京の態勢別の出動千分率",
    "const SORTIE = [#, #, #, #]",
    "$1, $2, $3, $4",
    "§2.2 T",
  ],
  [
    "Seas within reach by posture",
    "態勢別に届く海域の数",
    "Math.min(waters.length, # + # * s.beijing.posture)",
    "$1 + $2 × posture",
    "§2.2 T",
  ],
  [
    "Tension of a sortie: Beijing’s, others’",
    "出動による緊張：北京、他",
    "TRACK.tension, to, beijing ? # : #",
    "+$1, +$2",
    "T",
  ],
  [
    "Incident: chance in 1,000 (halved under an encounter code)",
    "事案：千分率（衝突回避規範の下では半分）",
    "div(# + div(s.zones[zone]?.tension ?? 0, #) + # * near, code)",
    "$1 + tension ÷ $2 + $3 × Tokyo’s ships there",
    "T",
  ],
]);

export const pyongyang: Row[] = rowsOf("systems/pyongyang.ts", [
  [
    "Missile work: after an armistice, during war",
    "ミサイル開発：停戦後、戦時",
    "s.ukraine.armistice === 1 ? # : #",
    "+$1, +$2",
    "§4 T",
  ],
  [
    "Sanctions on Pyongyang",
    "対北朝鮮制裁",
    "-Math.floor((pressure * ((t.effective[BITE] ?? 350) - #)) / #)",
    "−pressure × (bite − $1) ÷ $2",
    "T",
  ],
  ["Wear", "損耗", "-div(s.pyongyang.missiles, #)", "−missiles ÷ $1", "T"],
  [
    "Chance of a test in 1,000; of an overflight",
    "実験の千分率、上空通過の千分率",
    "if (luck >= #) { s.pyongyang.tests = 0; return; } s.pyongyang.tests++; const over = luck < # + div(s.pyongyang.missiles, #)",
    "$1; $2 + missiles ÷ $3",
    "§4 T",
  ],
]);
