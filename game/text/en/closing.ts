import type { CrisisEnd } from "../../engine/index.ts";

type Seat = "tokyo" | "rival" | "washington" | "naha" | "taipei" | "manila";

/** Where and how a crisis ended: the other side's capital, and what the crisis says of its fading. */
interface Ended {
  rival: string;
  fade: string;
}

/** The scene with which a crisis closes. */
export const closing = {
  scene: "How the crisis ended",
  when: (crisis: string, n: string, quarter: string): string =>
    `${crisis}. Ended in exchange ${n}, ${quarter}.`,
  /** How it ended, as the name of an outcome. */
  ended: {
    won: "The other side backed down",
    faded: "It faded",
    yielded: "Tokyo backed down",
    asksmore: "Tokyo backed down, and was asked for more",
    ramp: "Both took the off-ramp",
    broken: "The threat was carried out",
    blamed: "The wrong one was blamed",
    war: "War",
  } satisfies Record<CrisisEnd, string>,
  title: {
    won: "The other side backs down",
    faded: "It ends without a word",
    yielded: "Tokyo backs down, and it ends there",
    asksmore: "Tokyo backs down, and more is asked",
    ramp: "A way out, and both take it",
    broken: "The threat is carried out",
    blamed: "The wrong name",
    war: "War",
  } satisfies Record<CrisisEnd, string>,
  /** Three sentences on how it ended. */
  told: {
    won: ({ rival }) =>
      `${rival} withdrew what it had announced and called that routine. Nobody signed anything. In Tokyo the night staff slept, and the files stayed on the desks.`,
    faded: ({ fade }) =>
      `Neither side had the last word. The story moved from the front page to the fifth, and then was gone. ${fade}`,
    yielded: ({ rival }) =>
      `Tokyo took the lower step and reserved its position. ${rival} let it rest there. In the Diet the word “reserved” was read aloud twice.`,
    asksmore: ({ rival }) =>
      `Tokyo took the lower step. ${rival} thanked nobody and sent a second list. Desks that had been cleared were full again by the evening.`,
    ramp: () =>
      "Both staffs agreed on one page and put no flag on it. Nobody called it an agreement. Work began the next morning, on both sides, at the same hour.",
    broken: () =>
      "There was no further rung. What had been threatened was carried out, by order and with a date. Those concerned learnt of it from the official gazette.",
    blamed: ({ rival }) =>
      `${rival} stepped back. Some weeks later it came out that it had not done it. The correction was shorter than the charge.`,
    war: () =>
      "It lasted days, and was fought with what could reach the place. Neither capital says that it began it. The names of the dead are being read.",
  } as Record<CrisisEnd, (ended: Ended) => string>,

  shipsOurs: (names: string): string => `${names}, on station`,
  shipsTheirs: (names: string): string => `${names}, leaving`,
  shipsTheirsStay: (names: string): string => `${names}, still there`,
  noShips: "No warship was in this sea.",
  waysAlt: (tokyo: string, rival: string): string =>
    `Both ways on the ladder. ${tokyo} reached its rung on the left, ${rival} on the right.`,

  won: "Won",
  lost: "Lost",
  owed: "Owed",
  nothingWon: "Nothing was won.",
  nothingLost: "No counted loss.",
  nothingOwed: "Nobody is owed anything.",
  remembered: "remembered",
  places: "Names and places",
  shipsNamed: (names: string): string => `Ships that were there: ${names}.`,
  noShipsNamed: "No ship of Japan’s was named in the first lists.",
  placeNamed: (place: string): string => `The place: ${place}.`,
  human: "Human account",
  afterwards: "Said afterwards",
  learnt: "What we learnt",
  toReport: "To the quarter’s report",
  readAll: "Read all exchanges",

  /** Whose office speaks; the other side's by its capital. */
  office: {
    tokyo: () => "Tokyo, the Cabinet Office",
    rival: (capital: string) => `${capital}, the spokesperson’s office`,
    washington: () => "Washington, the Pentagon",
    naha: () => "Naha, the prefectural office",
    taipei: () => "Taipei, the Presidential Office",
    manila: () => "Manila, the Department of Foreign Affairs",
  } as Record<Seat, (capital: string) => string>,
  said: {
    won: {
      tokyo: "What is open today must be open tomorrow as well.",
      rival: "The measures met their aims and ended as planned.",
      washington: "We noted who asked us, and when.",
      naha: "We are glad of it. No one asked us before it began.",
      taipei: "We read the first page twice. It does not mention us.",
      manila: "They did it by staying. We took notes.",
    },
    faded: {
      tokyo: "Nothing was given, and nothing was settled.",
      rival: "There was never anything to discuss.",
      washington: "The best outcome is one that nobody has to announce.",
      naha: "It has gone quiet. Nobody came to say why.",
      taipei: "It ended quietly. We have learnt to wait for the second time.",
      manila: "The papers forgot it first. Those who live by it will be the last.",
    },
    yielded: {
      tokyo: "Japan’s position is unchanged, and is on record.",
      rival: "Good sense has prevailed.",
      washington: "Tokyo must judge for itself what is worth holding.",
      naha: "It has calmed down. We would have liked to hear the reasons first.",
      taipei: "We are counting which sentences were not said.",
      manila: "We understand it. We have had to do it ourselves.",
    },
    asksmore: {
      tokyo: "The second list will be studied.",
      rival: "What was agreed is a beginning.",
      washington: "More than one reader has read that step back.",
      naha: "They asked for one thing. Now we wait to hear the next.",
      taipei: "We noted that a step was followed by a list.",
      manila: "Here too, the second demand came by the same boat.",
    },
    ramp: {
      tokyo: "One page, and no victory.",
      rival: "A technical arrangement between services.",
      washington: "We were told in time, which we appreciate.",
      naha: "Give us the page, too. We live beside it.",
      taipei: "Pages like this are kept here, with their dates.",
      manila: "We should like the same page for our own waters.",
    },
    broken: {
      tokyo: "The damage will be borne, and shared out fairly.",
      rival: "Consequences had been announced in good time.",
      washington: "We shall look at what can be replaced, and by whom.",
      naha: "It is the small firms that ring us first.",
      taipei: "We know this sequence. Only the goods are different.",
      manila: "Supply is a front, as we now see.",
    },
    blamed: {
      tokyo: "The finding was made by the rules, and is withdrawn.",
      rival: "We await the same publicity for the correction.",
      washington: "Analysts will be asked how sure they were.",
      naha: "We had wondered who would be blamed next.",
      taipei: "An error on our side is used against us for years.",
      manila: "We shall ask for the evidence before the next film.",
    },
    war: {
      tokyo: "The names will be read in full, and nothing else today.",
      rival: "Our sailors, too, were somebody’s children.",
      washington: "There will be an inquiry, and then a second one.",
      naha: "Not all berths were filled on the way back.",
      taipei: "Our harbours take in whoever is brought.",
      manila: "Both crews are in our hospitals, on the same floor.",
    },
  } satisfies Record<CrisisEnd, Record<Seat, string>>,
};
