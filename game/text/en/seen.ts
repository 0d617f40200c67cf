interface Voice {
  /** Trust in Tokyo (in Naha: consent) rose, fell, or stood. */
  warmer: string;
  cooler: string;
  steady: string;
  /** The nearest danger grew, shrank, or stood. */
  tenser: string;
  calmer: string;
  still: string;
}

const voices: Record<"kyiv" | "yards" | "naha" | "taipei" | "manila" | "beijing" | "washington", Voice> = {
  kyiv: {
    warmer: "Tokyo is counted here among those who came back.",
    cooler: "Here they reread what Tokyo signed, and note the dates.",
    steady: "Tokyo is spoken of as last quarter: far away, and on the list.",
    tenser: "The front moved the wrong way. Every promise is measured against that first.",
    calmer: "The front held better than feared. Nobody here calls it relief.",
    still: "The front is where it was. The repairs and the invoices go on.",
  },
  yards: {
    warmer: "The people from Tokyo kept an appointment. In this town that is news.",
    cooler: "The people from Tokyo are spoken of less often, and more briefly.",
    steady: "Tokyo is one of several visitors, and so far the politest.",
    tenser: "The yards are poorer than before. People who drew ships now sell from market stalls.",
    calmer: "Some wages were paid. It is spoken of with care.",
    still: "The cranes have not moved, and neither have the wages.",
  },
  naha: {
    warmer: "Somebody asked before deciding. It was noticed in the prefectural office.",
    cooler: "The decision was made in Tokyo and explained here afterwards. It was notice, not consultation.",
    steady: "The assembly put its questions again, and has the answers it had.",
    tenser: "Ferry timetables are read more closely than newspapers. The runway is loud at night.",
    calmer: "The fishing boats went further out this quarter. People here remember that as peace.",
    still: "The sea is as it was, and so are the fences.",
  },
  taipei: {
    warmer: "Tokyo answers more quickly. None of it is announced, and none needs to be.",
    cooler: "What Tokyo left unsaid was listened to more closely than what it said.",
    steady: "Tokyo’s words are the same words. They are kept here with their dates.",
    tenser: "More tracks on the screens, more calls to insurers. Schools practise, and shops stay open.",
    calmer: "Fewer tracks on the screens. The ports call it a good quarter and say no more.",
    still: "The morning’s count of aircraft is read after the weather. It has not changed much.",
  },
  manila: {
    warmer: "What Japan brings comes with manuals and without a speech. That is liked here.",
    cooler: "A promise that runs late is counted here as a policy.",
    steady: "Japan’s place is unchanged: the partner people argue about least.",
    tenser: "The shoals were less open this quarter. Fishermen ask who pays for lost days.",
    calmer: "The boats reached the shoals and came back. For most people that is the whole of policy.",
    still: "The shoals are watched as before, from the same distance, by everybody.",
  },
  beijing: {
    warmer: "Tokyo is held to be a neighbour one can talk to. There are arguments here for answering.",
    cooler: "What Tokyo calls insurance reads here as encirclement, one agreement at a time.",
    steady: "Tokyo’s course is judged unchanged, and the file is not reopened.",
    tenser: "More foreign hulls near the coast. Officers here say that they answer, and did not begin.",
    calmer: "The seas were quieter. Those who had argued for patience were heard.",
    still: "The patrols went as planned. Each was meant to be seen, and was.",
  },
  washington: {
    warmer: "Tokyo carries more, and says so. That is remembered here until the next vote.",
    cooler: "The question here is what the alliance brings home, and Tokyo had less to show.",
    steady: "Japan was not in the headlines. Its friends here count that as a good sign.",
    tenser: "The Pacific command asks for ships that other commands hold. Allies’ reports are read twice.",
    calmer: "Quieter waters make it easier to look elsewhere, and there is always an elsewhere.",
    still: "The Pacific file is where it was: important, and not urgent.",
  },
};

/** The same quarter as it looks from other places. */
export const seen = {
  title: "Seen from",
  tokyo: "Tokyo",
  viewpoints: {
    kyiv: "Kyiv",
    naha: "Naha",
    taipei: "Taipei",
    manila: "Manila",
    beijing: "Beijing",
    washington: "Washington",
  },
  from: (place: string): string => `Seen from ${place}`,
  back: "Back to Tokyo",
  none: "No quarter has closed yet. What it looked like from elsewhere appears when one has.",
  moved: "What moved here",
  movedNot: "No figure of this place moved.",
  seas: "The seas nearby",
  tokyoDid: "What Tokyo did that reaches here",
  tokyoDidNot: "Nothing Tokyo ordered this quarter reaches here.",
  inForce: (what: string): string => `In force: ${what}`,
  othersDid: "What Washington and Beijing did",
  othersDidNot: "Neither capital did anything that is felt here.",
  human: "People",
  note: "Written from the quarter’s figures as everybody can see them. These are nobody’s actual words.",
  voices,
};
