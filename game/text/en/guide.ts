/** Slips of the guided scenarios, one a turn: one idea, and one thing to do. */
export const guide = {
  tutorial: [
    "The agenda lists what will happen without you. Give its top row an answer: one press puts the order on the tray.",
    "A bar shows how a situation may end. Open one by its title, and compare the odds of its answers.",
    "Odds rest on what you believe about two open questions. Put a study on the tray: it narrows one, and takes no slot.",
    "Money, capital and three slots do not reach for everything. Fill two slots with what the score would miss most, and leave the rest.",
    "Strength counts only where it stands. Choose a sea on the map, and see what each side can bring there.",
    "This is the last quarter you decide; two more follow without orders and still count. Open your score: it shows the field, and what ends a run.",
  ],
};
