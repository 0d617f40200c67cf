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
    lowAdvice: "Invest in Washington: what is spent there lasts.",
    highAdvice: "Spend on Japan and its neighbours: what is spent on Washington is lost.",
  },
  linkage: {
    name: "Linkage",
    asks: "Does Ukraine’s fate change what Beijing dares?",
    low: "separate theatres",
    high: "today Kyiv, tomorrow East Asia",
    ifLow: "if Ukraine and Asia are separate theatres",
    ifHigh: "if Beijing judges by Ukraine",
    lowAdvice: "Help Kyiv on its merits, and keep weapons stocks for Japan.",
    highAdvice: "A line that holds in Ukraine holds in Asia too: aid Kyiv as if it were near.",
  },
  leakage: {
    name: "Leakage",
    asks: "Why does arms technology leak: too little help, or too little control?",
    low: "poverty leaks",
    high: "lax control leaks",
    ifLow: "if poverty is what leaks",
    ifHigh: "if lax control is what leaks",
    lowAdvice: "Pay the yards and the engineers; cutting them off arms others.",
    highAdvice: "Audit first: what nobody guards is copied.",
  },
  bite: {
    name: "Effect of sanctions",
    asks: "Do sanctions change behaviour?",
    low: "a gesture",
    high: "a lever",
    ifLow: "if sanctions are a gesture",
    ifHigh: "if sanctions move decisions",
    lowAdvice: "Keep them light: they cost more than they move.",
    highAdvice: "Impose them hard and together: they move decisions.",
  },
  neighbours: {
    name: "Neighbours",
    asks: "When pressed, do the neighbours hedge or stiffen?",
    low: "hedge",
    high: "stiffen",
    ifLow: "if pressed neighbours hedge",
    ifHigh: "if pressed neighbours stiffen",
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
    lowAdvice: "Reassure: offers calm the fear that arming feeds.",
    highAdvice: "Arm and stand firm: any opening will be used.",
  },
  credit: {
    name: "Keeping faith",
    asks: "Does keeping rules and promises pay back?",
    low: "no one remembers",
    high: "it returns when called",
    ifLow: "if kept promises are forgotten",
    ifHigh: "if kept promises are repaid",
    lowAdvice: "Judge each promise by what it brings.",
    highAdvice: "Keep every promise and attend every forum: others are watching.",
  },
  hull: {
    name: "Hull",
    asks: "How much would one hull decide?",
    low: "the carriers come anyway",
    high: "the hull decides when",
    ifLow: "if the carriers come anyway",
    ifHigh: "if the hull decides when",
    lowAdvice: "Look after drawings, engineers and Kyiv’s unpaid yards: a hull is only steel.",
    highAdvice: "Watch the hull: if it sails, it saves a navy years.",
  },
};
