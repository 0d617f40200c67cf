import type { SourceGroup } from "../sources.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** How sources are named in play and on the page of sources. */
export const provenance = {
  listNote:
    "Every report that the game’s data and its map name. Where a page’s own title is not on record, its subject stands for it; what was read in another’s copy is named with both.",
  /** Headings of the list, by what the reports are about. */
  groups: {
    "0": "The opening essay and the debate about it",
    "1": "Japan",
    "2": "China: carriers, pressure, trade",
    "3": "The United States",
    "4": "North Korea, and where its engines came from",
    "5": "Russia",
    "6": "Ukraine and Europe",
    "7": "Partners in the region",
    "8": "Research",
    "98": "1998 to 2003",
    "10": "The map",
  } satisfies Record<SourceGroup, string>,
  /** Publishers known by another name in this language. */
  publishers: {} as Record<string, string>,
  date: (day: number, month: number, year: number): string =>
    [day === 0 ? "" : String(day), MONTHS[month - 1] ?? "", String(year)]
      .filter((part) => part !== "")
      .join(" "),
  published: (who: string, date: string): string => `${who}, ${date}`,
  line: (works: string[]): string => `Source: ${works.join("; ")}.`,
  /** Before the reports where each is a link, between two of them, and after the last. */
  source: "Source: ",
  between: "; ",
  stop: ".",
  space: " ",
  partlyGeneral: "Some is general knowledge, not checked.",
  partlyInvented: "The rest is invented.",
  general: "Source: general knowledge, not checked.",
  invented: "Invented for the game.",
  /** Every thing of the game with what it rests on. */
  resting: "What each thing in the game rests on",
  restingNote:
    "Events and situations tell of things like those reported; that they happen here, and how they end, is invented.",
  kinds: {
    events: "Events",
    situations: "Situations",
    crises: "Crises",
    projects: "Orders of 1998",
    actors: "Actors",
    ships: "Ships and groups",
    sights: "Followed on the chart",
    zones: "Seas",
    dates: "Dates",
  },
  /** What is told of a ship whose past matters to the argument, and what it rests on. */
  ships: {
    liaoning: {
      text: "Laid down at Mykolaiv in 1985 as the Varyag and sold unfinished in 1998, to a firm in Macau that spoke of a casino. Refitted at Dalian, it entered service in 2012 as China’s first carrier.",
      source: "C1, C2, C4",
    },
    shandong: {
      text: "Built at Dalian on an adapted plan of the Liaoning; in service since 2019.",
      source: "C9",
    },
    fujian: {
      text: "The first of China’s own design, with electromagnetic catapults; in service since 5 November 2025.",
      source: "C11, C12",
    },
    type004: {
      text: "A larger hull is under way at Dalian. Its nuclear power is inferred from photographs, and its date is an estimate.",
      source: "C24, C25",
    },
  } as Record<string, { text: string; source: string }>,
};
