/** Things followed on the chart that nobody here commands; a place is a short phrase, read after the name. */
export const sights = {
  hull: {
    name: "The hull",
    kind: "Unfinished carrier",
    text: "Laid down at Mykolaiv in 1985; work stopped in 1992, about seven tenths done. Made fast at Dalian it counts as received in full, cut up as not at all.",
    places: {
      unsold: "at its quay, unsold",
      sold: "at its quay, sold",
      towed: "in tow, Black Sea",
      held: "held before the Bosporus",
      passed: "past the Straits, in tow",
      dalian: "made fast at Dalian",
      cutup: "cut up at the quay",
    },
  },
};
