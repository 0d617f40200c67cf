import type { QuestionId } from "../engine/index.ts";
import type { SchoolId } from "./names.ts";
import type { Programme } from "./programme.ts";

/** What the four schools do: data. Both sides of the debate arm at home, as since 2022; they differ on a few kinds. */

export const NONE: Programme = {
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

/** What a school answers to each kind of situation, its line besides, and how it holds the open questions to stand. */
export interface SchoolData {
  id: SchoolId;
  /** By kind, the answers it would give, the first that is possible, in the order in which kinds matter to it. */
  answers: Readonly<Record<string, readonly string[]>>;
  line: Partial<Programme>;
  convictions: Readonly<Record<QuestionId, number>>;
}

export const SCHOOL_DATA: readonly SchoolData[] = [
  {
    // The line of 2022–24: pay Kyiv, keep company, keep sanctions, invest in Washington.
    id: "internationalist",
    answers: {
      instalment: ["open"],
      favour: ["full"],
      round: ["jointly"],
      bid: ["outbid"],
      text: ["line"],
      reading: ["rearm"],
      review: ["pay"],
      talks: ["accept"],
      sortie: ["joint", "meet"],
      missiles: ["sanction"],
      pressed: ["pact", "aid"],
      bureau: ["pay"],
      window: ["sign"],
      arsenal: ["home"],
      minerals: ["stock"],
      okinawa: ["pay"],
    },
    line: { kyiv: 2, terms: 0, russia: 2, maritime: 4, secure: 4, pacts: 1, nerve: 3 },
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
    answers: {
      window: ["sign"],
      pressed: ["pact", "escort"],
      bureau: ["inspect"],
      instalment: ["tied"],
      sortie: ["joint", "meet"],
      bid: ["tied", "outbid"],
      review: ["hedge"],
      arsenal: ["home"],
      favour: ["swap"],
      text: ["line"],
      minerals: ["stock"],
      missiles: ["shield"],
      reading: ["rearm"],
      okinawa: ["pay"],
      round: ["ease"],
      talks: ["accept"],
    },
    line: { kyiv: 1, terms: 2, trigger: 1, pacts: 2, maritime: 3, secure: 2, nerve: 3 },
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
    answers: {
      talks: ["accept"],
      sortie: ["hotline"],
      text: ["line"],
      minerals: ["stock"],
      bid: ["outbid"],
      pressed: ["aid"],
      round: ["ease"],
      window: ["slow"],
      bureau: ["pay"],
      okinawa: ["reduce"],
      missiles: ["shield"],
      favour: ["swap"],
      instalment: ["audited"],
      review: ["hedge"],
      reading: ["speech"],
      arsenal: ["home"],
    },
    line: {
      kyiv: 2,
      terms: 1,
      russia: 1,
      china: 0,
      warm: 1,
      partnerAid: 1,
      maritime: 1,
      secure: 2,
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
    answers: {
      sortie: ["meet"],
      arsenal: ["home"],
      review: ["hedge"],
      missiles: ["shield"],
      okinawa: ["push"],
      pressed: ["escort"],
      reading: ["rearm"],
      minerals: ["stock"],
      bureau: ["inspect"],
      text: ["fly"],
      talks: ["refuse"],
      round: ["tighten"],
      window: ["sign"],
      instalment: ["tied"],
      bid: ["tied", "outbid"],
      favour: ["swap"],
    },
    line: {
      kyiv: 1,
      terms: 2,
      trigger: 1,
      maritime: 3,
      airdefence: 1,
      secure: 4,
      intelligence: 0,
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
