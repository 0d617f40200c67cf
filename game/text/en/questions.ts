import type { QuestionId } from "../../engine/index.ts";

export interface QuestionText {
  name: string;
  /** The question as a whole sentence. */
  asks: string;
  low: string;
  high: string;
  /** Each end as a condition inside a sentence. */
  ifLow: string;
  ifHigh: string;
  /** What those who hold each end advise. */
  lowAdvice: string;
  highAdvice: string;
}

export const questions: Record<QuestionId, QuestionText> = {
  withdrawal: {
    name: "Withdrawal",
    asks: "How far will America withdraw from Asia?",
    low: "retrenches, then stays",
    high: "leaves",
    ifLow: "if America retrenches and stays",
    ifHigh: "if America leaves Asia",
    lowAdvice: "Invest in Washington: what is spent there holds.",
    highAdvice: "Spend on Japan and its neighbours; money sunk in Washington is lost.",
  },
  linkage: {
    name: "Linkage",
    asks: "Does Ukraine’s fate change what Beijing dares?",
    low: "separate theatres",
    high: "today Kyiv, tomorrow East Asia",
    ifLow: "if Ukraine and Asia are separate theatres",
    ifHigh: "if Beijing takes its measure from Ukraine",
    lowAdvice: "Help Kyiv for its own sake, and keep the stocks for home.",
    highAdvice: "What holds in Ukraine holds here: aid Kyiv as if it were near.",
  },
  leakage: {
    name: "Leakage",
    asks: "What arms others: too little help, or too little control?",
    low: "poverty leaks",
    high: "exposure leaks",
    ifLow: "if it is want that leaks",
    ifHigh: "if it is lax control that leaks",
    lowAdvice: "Pay the yards and the engineers; cutting them off arms others.",
    highAdvice: "Audit first: what is open is copied.",
  },
  bite: {
    name: "Bite",
    asks: "Do sanctions change behaviour?",
    low: "a gesture",
    high: "a lever",
    ifLow: "if sanctions are a gesture",
    ifHigh: "if sanctions move decisions",
    lowAdvice: "Keep them light: they cost more than they move.",
    highAdvice: "Press them hard and together: they move decisions.",
  },
  neighbours: {
    name: "Neighbours",
    asks: "When pressed, do the neighbours hedge or stiffen?",
    low: "hedge",
    high: "stiffen",
    ifLow: "if the pressed hedge",
    ifHigh: "if the pressed stiffen",
    lowAdvice: "Help without asking for signatures: deep pacts frighten them off.",
    highAdvice: "Sign early and deep: pressure will bring them closer.",
  },
  appetite: {
    name: "Motive",
    asks: "Is Beijing driven by fear or by ambition?",
    low: "fear: strength provokes",
    high: "ambition: weakness invites",
    ifLow: "if Beijing acts from fear",
    ifHigh: "if Beijing acts from ambition",
    lowAdvice: "Reassure: offers calm what arming inflames.",
    highAdvice: "Arm and stand firm: openings are used.",
  },
  credit: {
    name: "Credit",
    asks: "Does keeping rules and company pay back?",
    low: "no one remembers",
    high: "it returns when called",
    ifLow: "if kept promises are forgotten",
    ifHigh: "if kept promises are repaid",
    lowAdvice: "Count what each promise brings by itself.",
    highAdvice: "Keep every word and sit at every table: others are watching.",
  },
  hull: {
    name: "Hull",
    asks: "How much would one hull decide?",
    low: "the carriers come anyway",
    high: "the hull decides when",
    ifLow: "if the carriers come anyway",
    ifHigh: "if the hull decides when",
    lowAdvice: "Look to drawings, engineers and Kyiv’s unpaid yards: a hull is steel.",
    highAdvice: "Watch the hull: what sails saves a navy years.",
  },
};
