/** The four officials who advise Tokyo: invented people in offices. Each has a post, a manner of speaking and a memory. */
export const officials = {
  people: {
    internationalist: { name: "Minase", post: "Vice-Minister for Foreign Affairs" },
    recalibrator: { name: "Makabe", post: "Secretary-General, National Security Secretariat" },
    engagement: { name: "Shiomi", post: "Director-General, Trade and Asia" },
    selfreliance: { name: "Tokiwa", post: "Chief of the Joint Staff" },
  },
  named: (name: string, office: string): string => `${name}, ${office}`,
  /** What became of the advice that came to its end. */
  tally: (all: string, taken: string, well: string): string =>
    `Advice so far: ${all}. Taken: ${taken}. Of those, ended well: ${well}.`,
  /** After advice that was taken or not, by how it ended; in each one's manner. */
  voice: {
    internationalist: {
      takenWell: "Others saw us keep our word. They will remember it.",
      takenBadly: "I advised it, and I answer for it. Our partners know that we tried.",
      otherWell: "It ended well without my advice. I shall tell our partners it was meant.",
      otherBadly: "We asked others to trust us, and then stood apart. That must be mended.",
    },
    recalibrator: {
      takenWell: "The terms held. Ask for as much the next time.",
      takenBadly: "I misjudged it. Show me the evidence, and I will change the advice.",
      otherWell: "I was wrong, or we were lucky. One case does not tell which.",
      otherBadly: "The price was known beforehand. It is higher now.",
    },
    engagement: {
      takenWell: "Nobody lost face. That is why it may last.",
      takenBadly: "A door was shut on us. It is still there to be knocked at.",
      otherWell: "I am glad of it. Let us be gracious while it lasts.",
      otherBadly: "They might have listened. We did not ask in time.",
    },
    selfreliance: {
      takenWell: "It was ready when it was needed.",
      takenBadly: "We had too little there. That can be built.",
      otherWell: "Good. Do not count on it twice.",
      otherBadly: "I reported the risk. I report it again.",
    },
  },
};
