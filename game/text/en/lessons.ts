/** Exercises as students meet them: the exercise before it begins, what it asks, the cabinet, handing in. */
export const lessons = {
  /** The six that come with the game. */
  ready: {
    decision20: {
      name: "A decision and its outcome",
      time: "20 minutes",
      lead: "Six quarters, two open questions, one world for all. What can be known before the card falls?",
    },
    split45: {
      name: "Two worlds, one desk",
      time: "45–50 minutes",
      lead: "Eight quarters, four open questions. What can be known at the desk, and what must be assumed?",
    },
    conditions45: {
      name: "Aid with conditions",
      time: "45–50 minutes",
      lead: "Eight quarters under one doctrine. Only two questions are open: what leaks, and what pays back.",
    },
    cabinet45: {
      name: "Cabinet",
      time: "45–50 minutes",
      lead: "Eight quarters for two to four at one screen: each has a post, a brief and an aim of their own.",
    },
    twosessions: {
      name: "What caused what",
      time: "two sessions",
      lead: "Twelve quarters, a world for each student. In the second session one decision is changed.",
    },
    homework: {
      name: "At home, with forecasts",
      time: "60–90 minutes",
      lead: "Twelve quarters, a world for each student, forecasts three times, and a memo.",
    },
  },
  blank: "An exercise of your teacher’s",
  quarters: (n: string): string => `${n} quarters`,
  orders: (n: string): string => (n === "1" ? "1 order a quarter" : `${n} orders a quarter`),
  questions: (n: string): string => (n === "1" ? "1 question on the way" : `${n} questions on the way`),
  oneWorld: "everybody meets the same world",
  ownWorld: "your alias makes a world of your own",
  brief: "From your teacher",

  notice: "Before you begin",
  noticeText:
    "The game tells of war, of deaths and of people driven from home, in words only; no place is shown burning. Some people have family there. Whoever would rather not play may ask for the worksheet instead, without giving a reason.",
  alias: "An alias",
  aliasNote:
    "Nothing else is asked. It stands in the file that you hand in; do not use your full name unless your teacher asks for it. Keep to the same one.",
  toPlatform:
    "Your place, your answers, your alias and, at the end, your score go to the learning platform. Your name is not read from it.",
  aliasMissing: "Type an alias first.",
  cabinet: "Who is at this screen?",
  cabinetNote: "Two to four people. Each takes a post; one person may take two.",
  begin: "Begin",
  again: (alias: string): string => `Go on as ${alias}`,
  againAt: (n: string, of: string): string => `${n} of ${of} quarters`,
  againOver: "finished",
  begun: "Begun on this device",
  another: "Or begin under another alias",
  wrong: "This exercise cannot be opened",
  faults: {
    notExercise: "This is no exercise of this game, or its link is damaged. Ask for it again.",
    tooLarge: "The file is too large to be an exercise.",
    shape: "A part of the exercise is not as it should be.",
    scenario: "The exercise is about a scenario that is not here.",
    modifiers: "The exercise asks for changes that cannot hold together.",
    limits: "The exercise asks for more quarters or orders than the scenario has.",
    promptIds: "Two questions of the exercise have the same name.",
    promptTurns: "A question of the exercise comes after its last quarter.",
    options: "A choice in the exercise has fewer than two options.",
    parameter: "The link asks for something that does not exist.",
  },
  at: (place: string): string => `At: ${place}`,

  /** The strip on the desk. */
  preview: "Preview: nothing is kept",
  asked: "Before you commit",
  askedAfter: "After this quarter",
  askedNote: "You can change it until the quarter is committed.",
  askedAfterNote: "Once it is given it stays.",
  given: "answered",
  give: "Answer",
  change: "Change it",
  changeNamed: (what: string): string => `Change the answer: ${what}`,
  pass: "Pass over",
  yourAnswer: "Your answer",
  chance: "Chance, %",
  figure: "Points, 0–100",
  open: "Exercise and hand-in",
  all: "What is asked",
  later: (quarter: string): string => `asked in quarter ${quarter}`,
  unanswered: "not answered",
  none: "Nothing is asked in this exercise.",

  /** What is asked. `by` is a quarter’s number; a situation’s or an armistice’s own words are put in. */
  chances: {
    regime: (by: string): string =>
      `How likely is it that Washington’s stance is another at the end of quarter ${by} than now?`,
    leak: (by: string): string =>
      `How likely is it that something leaks from aid or a yard by the end of quarter ${by}?`,
    crisis: (by: string): string => `How likely is a crisis by the end of quarter ${by}?`,
    war: (by: string): string => `How likely is war by the end of quarter ${by}?`,
    posture: (by: string): string =>
      `How likely is it that Beijing’s posture is coercive or harder at the end of quarter ${by}?`,
    coalition: (by: string): string =>
      `How likely is it that Kyiv’s coalition stands above 50 at the end of quarter ${by}?`,
    armistice: (by: string): string => `How likely is an armistice in Ukraine by the end of quarter ${by}?`,
    support: (by: string): string =>
      `How likely is it that support at home stands above 50 at the end of quarter ${by}?`,
    situation: (by: string, what: string): string =>
      `How likely is it that “${what}” ends well by the end of quarter ${by}?`,
    median: () => "How likely is it that your score will be above the middle of the class?",
  },
  firstSituation: "the first situation on the desk",
  figures: {
    score: (by: string): string => `What will the score be at the end of quarter ${by}?`,
    deterrence: (by: string): string => `Where will deterrence stand at the end of quarter ${by}?`,
    resilience: (by: string): string => `Where will resilience stand at the end of quarter ${by}?`,
    autonomy: (by: string): string => `Where will autonomy stand at the end of quarter ${by}?`,
    order: (by: string): string => `Where will order stand at the end of quarter ${by}?`,
    support: (by: string): string => `Where will support at home stand at the end of quarter ${by}?`,
    coalition: (by: string): string => `Where will Kyiv’s coalition stand at the end of quarter ${by}?`,
  },
  choices: {
    crisis: "Which crisis will come first?",
    own: "Choose one.",
  },
  noCrisis: "None",
  topics: {
    belief: "Which of your beliefs moved, and what moved it?",
    row: "Quote one row of the ledger. What does it show, and what would explain it otherwise?",
    mind: "What would have to be seen for you to change your mind about the course you took?",
    chain: "Which of your decisions mattered most? Tell the chain from it to the result.",
    memo: "Memo to the next cabinet: a decision, what it costs, and the sign at which to turn back.",
    roles: "Which order was argued over, who argued for what, and how was it settled?",
    own: "Write what you think.",
  },

  ministers: {
    foreign: {
      name: "Foreign minister",
      brief: "You keep Japan’s word with its partners and look for talks before a crisis looks for you.",
      aim: "No partner trusts Tokyo less at the end than at the start.",
    },
    finance: {
      name: "Finance minister",
      brief: "You sign for every yen. Headline sums are loans as often as gifts; ask which.",
      aim: "The debt is no higher at the end than at the start.",
    },
    defence: {
      name: "Defence minister",
      brief: "You hold the seas with what there is, and answer for those who serve.",
      aim: "No sea with much at stake is held worse at the end than at the start.",
    },
    okinawa: {
      name: "Governor of Okinawa",
      brief: "You speak for islands where most of the bases are and where evacuation would begin.",
      aim: "Okinawa’s consent is no lower at the end than at the start.",
    },
  },
  yourAim: "Your own aim",
  card: "Cabinet cards",
  argued: "Argued for by",
  arguedNamed: (order: string): string => `Who argues for: ${order}`,
  nobody: "nobody in particular",

  handIn: "Hand in",
  handInNote:
    "One file with your run, your answers and your alias. Upload it where your teacher collects work.",
  handInOpen: "The run is not over. It can be handed in as it stands, and again later.",
  save: "Save the file to hand in",
  saved: (name: string): string => `“${name}” was written. Upload it where your teacher collects work.`,
  passOn: "Go on elsewhere",
  passOnNote:
    "Open this link, or scan it, on the other machine. It holds your alias, answers and run: pass it to nobody else.",
  passOnLong: "The run has grown too long for a link. Save the file and open it on the other machine.",
  truthsLater: "The class talks about this first. Your teacher shows it in the debrief.",
  truthsNow: "Show it all the same",
  opposite: "Play it again in the opposite world",
  oppositeNote:
    "The same luck, and every open answer on its other side. It is practice: nothing of it is handed in.",
};
