/** Slips of the guided scenarios, one a turn: what to look at, and one thing to try. */
export const guide = {
  tutorial: [
    "Kyiv’s money is already on the tray. Open another instrument: the arrows say what an order would move within four quarters. Put one or two more on the tray, and commit.",
    "Choose a figure at the top and read why it moved: every cause opens the next. Then open Beliefs. Two questions are open; a study narrows one of them, and takes no order slot.",
    "Look at the Senkaku Islands and the Miyako Strait. A task group at sea is seen by both sides. Deploy one, or open a channel to Beijing, and watch tension and Beijing’s assertiveness next quarter.",
    "What is built arrives three quarters late: from now on it counts only after your term. Open Advisers for four other trays, and Forecast for yours. Look at the weakest pillar: it costs the score most.",
    "Technology leaks in two ways: when people go unpaid, and when no one checks. Compare the terms with what you now believe. Amending a pledge costs less than ending it.",
    "This is the last quarter. Two more follow without orders and still count, so leave policies that run by themselves. The debrief then shows what was true.",
  ],
};
