import type { QuestionId } from "../engine/index.ts";

/** Readings on each side of a question (bibliographic, hence the same in every language). */
export const citations: Record<QuestionId, { low: string[]; high: string[] }> = {
  withdrawal: {
    low: [
      "Brooks, Ikenberry & Wohlforth, “Don’t Come Home, America”, International Security, 2012/13",
      "Beckley, “The Myth of Entangling Alliances”, International Security, 2015",
    ],
    high: [
      "Layne, “From Preponderance to Offshore Balancing”, International Security, 1997",
      "Posen, Restraint, 2014",
      "Mearsheimer & Walt, “The Case for Offshore Balancing”, Foreign Affairs, 2016",
    ],
  },
  linkage: {
    low: ["Mercer, Reputation and International Politics, 1996", "Press, Calculating Credibility, 2005"],
    high: [
      "Schelling, Arms and Influence, 1966",
      "Weisiger & Yarhi-Milo, “Revisiting Reputation”, International Organization, 2015",
    ],
  },
  leakage: {
    low: [
      "Ball & Gerber, “Russian Scientists and Rogue States”, International Security, 2005",
      "Gilli & Gilli, “Why China Has Not Caught Up Yet”, International Security, 2018/19",
    ],
    high: ["Fuhrmann, “Spreading Temptation”, International Security, 2009", "Elleman, IISS, 2017"],
  },
  bite: {
    low: ["Pape, “Why Economic Sanctions Do Not Work”, International Security, 1997"],
    high: ["Hufbauer et al., Economic Sanctions Reconsidered, 2007"],
  },
  neighbours: {
    low: ["Kang, “Getting Asia Wrong”, International Security, 2003", "Kuik, “The Essence of Hedging”, 2008"],
    high: [
      "Walt, The Origins of Alliances, 1987",
      "Friedberg, “Ripe for Rivalry”, International Security, 1993/94",
    ],
  },
  appetite: {
    low: [
      "Jervis, “Cooperation under the Security Dilemma”, World Politics, 1978",
      "Kang, Wong & Chan, “What Does China Want?”, International Security, 2025",
    ],
    high: ["Mearsheimer, The Tragedy of Great Power Politics, 2001", "Doshi, The Long Game, 2021"],
  },
  credit: {
    low: [
      "Carr, The Twenty Years’ Crisis, 1939",
      "Mearsheimer, “The False Promise of International Institutions”, International Security, 1994/95",
    ],
    high: ["Keohane, After Hegemony, 1984", "Ikenberry, After Victory, 2001"],
  },
  hull: {
    low: ["Erickson & Wilson, “China’s Aircraft Carrier Dilemma”, Naval War College Review, 2006"],
    high: [
      "Farley, “China’s First Aircraft Carrier Was Really Going to Be a Casino?”, The National Interest",
    ],
  },
};
