/** Wording of the agenda: what lies on the desk, drawn as rows with their answers one press away. */
export const agenda = {
  title: "Agenda",
  count: (n: string, due: string): string => `${n} on the desk, ${due} due`,
  countQuiet: (n: string): string => `${n} on the desk, none due`,
  empty: "Nothing is urgent this quarter. Build, commission a study, or read the calendar.",
  region: "Region",
  back: "Agenda",
  dueNow: "due now",
  dueIn: (n: string, one: boolean): string => (one ? "in 1 quarter" : `in ${n} quarters`),
  /** The bad end and its chance, if nothing is done. */
  ifLeft: (outcome: string, n: string): string => `${outcome} ${n} in 100`,
  left: "if left",
  stake: (pillar: string, by: string): string => `Stake: ${pillar} ${by}`,
  /** Which way a pillar would go. */
  down: "down",
  up: "up",
  badly: "Going badly.",
  answered: (answer: string, bad: string, before: string, after: string): string =>
    `Answered: ${answer}. ${bad} ${before}, now ${after} in 100.`,
  arguedBy: (who: string): string => `argued by ${who}`,
  locked: (why: string): string => `Not now: ${why}`,
  fixedAhead: "Fixed ahead",
  /** Pledges leave too little: what they take a quarter, and how many situations of how many money keeps unmet. */
  pinch: (money: string, out: string, all: string): string =>
    `Pledges take ${money} a quarter. For ${out} of ${all} situations nothing is left.`,
  pinchReview: "Review the pledges",
  repeatLead: "As last quarter",
  due: (titles: string): string => `Due and unanswered: ${titles}`,
  /** A bad end's chance without and with the order, at both ends of the belief. */
  odds: (bad: string, left: string, low: string, high: string): string =>
    `${bad} ${left} → ${low}–${high} in 100`,
  oddsOne: (bad: string, left: string, one: string): string => `${bad} ${left} → ${one} in 100`,
  /** Where later years have a share of the score. */
  goalWithCoda: (quarters: string, share: string): string =>
    `${share} of your score is what later years make of these. The rest is the mean of ${quarters} quarters: four pillars weighted by your doctrine, less a penalty for the weakest.`,

  /** One situation, opened. */
  what: "What is happening",
  ends: "How it may end",
  turnsOn: (question: string): string => `It turns on “${question}”:`,
  believe: (range: string, mean: string): string => `we believe ${range}, middle ${mean}`,
  studied: "A study is on the tray",
  /** An end of a question over its odds. */
  ifEnd: (end: string): string => `If “${end}”`,
  either: "Whatever the answer",
  worth: "What it adds to a quarter’s score",
  put: "Put on the tray",
  take: "Take off the tray",
  leave: "Leave it",
  leaveText: "It stays on the desk until it falls due.",
  leaveDue: "It ends this quarter, at the odds shown.",
  leaveChosen: "No answer yet",
  noCost: "no cost",
  noSlot: "no slot",
  oneSlot: "1 slot",
  previous: "Previous situation",
  next: "Next situation",
  close: "Back to the agenda",
  moves: "no effect on the score",
  crisis: "may open a crisis",
  nobody: "Nobody argues for this.",
  sea: (sea: string): string => `${sea}: what each side can bring`,
  ours: (n: string): string => `Ours ${n}`,
  theirs: (n: string): string => `Beijing ${n}`,
  parts: {
    forces: "Japan’s forces",
    america: "American forces",
    partners: "Partners",
    groups: "Groups at sea",
    reach: "Beijing’s reach",
    fleet: "Ships at sea",
    tension: "Tension above the usual",
  },
  due3: (when: string): string => `due by the end of ${when}`,

  officials: {
    internationalist: "Foreign Ministry",
    recalibrator: "National Security Council",
    engagement: "Trade and Asia",
    selfreliance: "Joint Staff",
  },
  /** What an adviser says of an answer: the belief that makes it right. */
  saysIf: (when: string): string => `Right ${when}.`,
  saysPlain: "It does not depend on an open question.",
  /** What came of the same advice the last time it was taken, or not. */
  nothingAsked: "Nothing we argued for came to its end last quarter.",
  saysTaken: (quarter: string, outcome: string): string => `We did so in ${quarter}. Result: ${outcome}.`,
  saysRefused: (quarter: string, outcome: string): string =>
    `You decided otherwise in ${quarter}. Result: ${outcome}.`,
  saysLeft: (quarter: string, outcome: string): string =>
    `Nothing was done in ${quarter}. Result: ${outcome}.`,
};

/** Answers in two or three words, for the chips of the agenda; own scenarios' show their full name. */
export const chips: Record<string, Record<string, string>> = {
  tender: { bid: "Bid for scrap", papers: "Read the papers", warn: "Name the buyer" },
  shell: { publish: "Say it in public", assurance: "Ask assurance", whisper: "File with Kyiv" },
  narrows: { match: "Match the offer", assure: "Settle directly", law: "Argue the law" },
  shipyard: { pay: "Pay for posts", inspect: "Count and guard", ships: "Order ships" },
  drawings: { seal: "Seal the archive", wages: "Pay the archive", moscow: "Ask Moscow" },
  airframe: { buy: "Buy it", licence: "License sales", owner: "Ask Moscow" },
  overflight: { show: "Show a group", beijing: "Ask Beijing", fuel: "Pay into KEDO" },
  survey: { follow: "Follow them", notice: "Propose notice", seoul: "Watch with Seoul" },
  sortie: { meet: "Send a group", hotline: "Hotline", joint: "Joint exercise" },
  pressed: { escort: "Send a group", pact: "Step up the pact", aid: "Help, unsigned" },
  bid: { outbid: "A better offer", tied: "Lend, tied", rules: "Lending rules" },
  window: { sign: "Sign now", slow: "Help first" },
  favour: { full: "Help in full", swap: "For contracts" },
  review: { pay: "Pay more", integrate: "Plan together", hedge: "Own forces" },
  text: { fly: "Fly there", line: "Talk to Beijing", rally: "Gather a forum" },
  arsenal: { press: "Press for it", abroad: "With a partner", home: "Build at home" },
  instalment: { open: "Pay, open", audited: "Pay, audited", tied: "Pay, tied" },
  reading: { surge: "Arm Kyiv", rearm: "Own forces", speech: "Speak together" },
  bureau: { pay: "Pay for work", inspect: "Inspectors", hire: "Hire them" },
  round: { tighten: "Tighten", ease: "Ease", jointly: "Decide jointly" },
  minerals: { stock: "Buy and store", counter: "Answer in kind", talk: "Talk to Beijing" },
  talks: { accept: "Accept", strings: "Binding rules", refuse: "Decline" },
  missiles: { shield: "Build a shield", sanction: "Warn or sanction", together: "With Washington" },
  okinawa: { pay: "Shelters first", reduce: "Train elsewhere", push: "Go ahead" },
  cable: { board: "Find the ship", ask: "Ask, no blame", repair: "A second line" },
  yard: { control: "Tech controls", hire: "Hire engineers", match: "Own ships" },
  memory: { together: "Speak together", quietly: "Law, quietly", works: "Common work" },
  strait: { stock: "Fill the reserve", firm: "Hold the price", russian: "Buy Russian" },
  purse: { trim: "Cut a pledge", explain: "Show results", relief: "Food relief" },
  guests: { settle: "School and work", skilled: "Keep the skilled" },
};
