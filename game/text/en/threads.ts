/** The epilogue's own part: what came back again and again in these years, and what is said of them elsewhere. */
export const threads = {
  title: "Threads of these years",
  note: "what came back, and how it was met",
  chains: "What led to what",
  chainsNote: "what began, how it was met, and what came of it",
  /** What it was, how it was met and what was told of its end: first of what began, then of what came of it. */
  began: (quarter: string, title: string, way: string, end: string): string =>
    `It began with “${title}” (${quarter}). Tokyo’s answer: ${way}. ${end}`,
  followed: (quarter: string, title: string, way: string, end: string): string =>
    `From that came “${title}” (${quarter}). Tokyo’s answer: ${way}. ${end}`,
  ownWay: "Its own way",
  ownWayNote: "what became of Washington’s yearly asks",
  /** Of so many asks, how many were not given as they stood, per cent. */
  ownWaySum: (asks: string, own: string): string =>
    `Washington asked ${asks} times. ${own} in 100 were not given as they stood.`,
  ownWayAnswers: (list: string): string => `Its answers: ${list}.`,
  askAnswers: {
    given: "given",
    traded: "traded for a common command",
    refused: "refused openly",
    open: "left unanswered",
  },
  times: (n: string): string => `${n} times`,
  mostly: (way: string, n: string): string => `Mostly: ${way} (${n}).`,
  ended: (list: string): string => `It ended: ${list}.`,
  /** By how far it trusts Tokyo at the end. */
  manila: {
    warm: "When the water cannon came, somebody in Tokyo answered the telephone.",
    steady: "Tokyo was helpful, and careful to be seen to be.",
    cool: "The visits stopped before the promises did.",
  },
  seoul: {
    warm: "The shuttle went on after the government had changed, which few had expected of it.",
    steady: "They met when they had to, and the minutes were short.",
    cool: "An anniversary was kept on one side of the strait only.",
  },
  /** By its posture at the end. */
  beijing: {
    conciliatory: "Officials here say that it was they who were reassured.",
    probing: "Each side took the other’s measure, and kept the notes.",
    coercive: "Here it is taught that Tokyo began it, and that firmness was the answer.",
    crisis: "The captains were told to wait, and were not told for what.",
  },
  /** By its stance at the end. */
  washington: {
    guarantor: "The treaty is quoted in full at every handover.",
    bargainer: "A ledger was kept of who had paid for what. It balanced in most years.",
    offshore: "The maps in the briefing room now end at the second island chain.",
    absent: "Those who had served there were asked about it less and less.",
  },
  seoulName: "Seoul",
};
