/** Slips of the guided scenarios, one a turn: what to look at, and one thing to try. */
export const guide = {
  tutorial: [
    "Kyiv’s money is already on the tray. Choose Ukraine on the chart and read Why: every figure opens its causes. Then put one more order on the tray, and commit.",
    "The report said whose judgement moved what. Open Beliefs: two questions are open, and what you saw has narrowed them a little. A study narrows one more, and takes no order slot.",
    "Look at the Senkaku Islands and the Miyako Strait. A group at sea is seen by both sides. Deploy one, or open a channel to Beijing, and watch tension and drive next quarter.",
    "What is built arrives three quarters late, so this is the last quarter in which a build still counts here. Look at the weakest pillar: it lowers the score more than any other raises it.",
    "Aid leaks by two roads: too little help, or too little control. Set the terms beside what you now believe. Amending a pledge costs less than ending it.",
    "The last quarter. Two more run on without you and count. Leave behind what keeps working when nobody is at the desk. The debrief then shows what was true.",
  ],
};
