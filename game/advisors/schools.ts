import { QUESTIONS, type QuestionId } from "../engine/index.ts";
import { affordable } from "./affordable.ts";
import { answer } from "./answers.ts";
import { wishesOf } from "./line.ts";
import type { SchoolId } from "./names.ts";
import { type PolicyMaker, steady } from "./policy.ts";
import type { Programme } from "./programme.ts";
import { projectsOf } from "./projects.ts";
import { repairs } from "./repairs.ts";

/** A school: its line, and how it holds the open questions to stand when it answers a dilemma. */
export interface School {
  id: SchoolId;
  line: Programme;
  convictions: Readonly<Record<QuestionId, number>>;
}

const NONE: Programme = {
  kyiv: 0,
  terms: 0,
  trigger: 0,
  abrupt: 0,
  russia: 2,
  china: 1,
  warm: 0,
  firm: 0,
  washington: 0,
  forum: 0,
  pacts: 0,
  partnerAid: 0,
  partnerTerms: 1,
  maritime: 0,
  airdefence: 0,
  counterstrike: 0,
  intelligence: 0,
  hardening: 0,
  secure: 0,
  deploy: 0,
  study: 0,
  nerve: 2,
};

export const SCHOOLS: readonly School[] = [
  {
    // The line of 2022–24: pay Kyiv, keep company, keep sanctions, invest in Washington.
    id: "internationalist",
    line: {
      ...NONE,
      kyiv: 4,
      terms: 0,
      russia: 3,
      washington: 2,
      forum: 4,
      pacts: 3,
      airdefence: 3,
      partnerAid: 1,
      secure: 2,
      nerve: 3,
    },
    convictions: {
      withdrawal: 250,
      linkage: 800,
      leakage: 200,
      bite: 500,
      neighbours: 600,
      appetite: 600,
      credit: 800,
      hull: 500,
    },
  },
  {
    // The op-ed's line: audit and taper Kyiv's aid, bilateral pacts and resilience in the region.
    id: "recalibrator",
    line: {
      ...NONE,
      kyiv: 1,
      terms: 1,
      trigger: 1,
      russia: 2,
      pacts: 4,
      partnerAid: 3,
      maritime: 3,
      counterstrike: 2,
      secure: 4,
      deploy: 2,
      nerve: 3,
    },
    convictions: {
      withdrawal: 800,
      linkage: 200,
      leakage: 800,
      bite: 300,
      neighbours: 600,
      appetite: 550,
      credit: 200,
      hull: 700,
    },
  },
  {
    // Engage and trade: lower the temperature with Beijing, ease what costs trade, keep forces modest.
    id: "accommodator",
    line: {
      ...NONE,
      kyiv: 2,
      terms: 1,
      russia: 1,
      china: 0,
      warm: 4,
      pacts: 1,
      partnerAid: 3,
      airdefence: 2,
      secure: 4,
      forum: 2,
      nerve: 1,
    },
    convictions: {
      withdrawal: 600,
      linkage: 350,
      leakage: 350,
      bite: 150,
      neighbours: 350,
      appetite: 200,
      credit: 500,
      hull: 300,
    },
  },
  {
    // Arm first: what Japan holds itself counts, the rest is welcome.
    id: "fortress",
    line: {
      ...NONE,
      kyiv: 1,
      terms: 2,
      trigger: 1,
      russia: 2,
      china: 1,
      firm: 2,
      washington: 1,
      pacts: 2,
      maritime: 3,
      airdefence: 3,
      counterstrike: 4,
      intelligence: 1,
      hardening: 1,
      secure: 3,
      deploy: 2,
      nerve: 4,
    },
    convictions: {
      withdrawal: 700,
      linkage: 450,
      leakage: 500,
      bite: 500,
      neighbours: 550,
      appetite: 850,
      credit: 400,
      hull: 600,
    },
  },
];

export function schoolPolicy(school: School): PolicyMaker {
  const truths = QUESTIONS.map((q) => school.convictions[q]);
  return steady({
    id: school.id,
    orders: (game, view) =>
      affordable(game, view, [
        ...repairs(view),
        ...projectsOf(game, view, school.id),
        ...wishesOf(game, view, school.line),
      ]),
    respond: (game, view) => answer(game, view, truths, school.line.nerve, school.id),
  });
}
