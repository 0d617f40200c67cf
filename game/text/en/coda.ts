/** What a coda tells: things that changed hands, what it measures, and how sure anyone can be. */
export const coda = {
  title: "What the 2010s got",
  lead: "Half your score is what the 2010s made of these six years. Both answers to the question of the hull are shown, since no one knows which is true.",
  transfers: {
    hull: "The hull",
    drawings: "Drawings and engineers",
    airframe: "The airframe",
  },
  measures: {
    carriers: "Carrier-years put off",
    missiles: "Fewer North Korean missiles",
    kyiv: "Wages in Kyiv, and its good will",
    encirclement: "How little Beijing feels encircled",
    money: "Money left",
  },
  /** The desk's line and the report's: the first carrier's year as things stand, and what the coda would be. */
  asItStandsFirst: "First carrier in service, as things stand:",
  moved: (from: string, to: string): string => `${from} → ${to}`,
  ofScore: (share: string, range: string): string =>
    `The 2010s are ${share} of the score, and would give ${range} now. Each range spans both answers to what the hull decides.`,
  asItStands: "as things stand",
  weighs: (share: string): string =>
    `${share} of the score is what the 2010s make of these. A range spans both answers to what the hull decides.`,
  changedHands: "What changed hands",
  received: "Received",
  share: "Share",
  measure: "Measure",
  first: "First carrier in service",
  delay: "Put off by",
  years: (n: string): string => `${n} years`,
  score: "Coda",
  scoreNote: (share: string): string =>
    `${share} of it is what the 2010s made of the run. A run that ended early scores nothing here.`,
  under: {
    low: "If carriers come anyway (hull 0)",
    high: "If the hull decides (hull 100)",
    drawn: (n: string): string => `As it was drawn (hull ${n})`,
  },
  contested:
    "Sources conflict. The hull’s engines are reported as absent, and as intact in their grease. China’s carrier studies began in 1970. The shares and the years are the game’s own. That the yard was unpaid, and that Kyiv was offered few other buyers, is on record.",
};
