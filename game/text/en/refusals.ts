import type { RefusalCode } from "../../engine/index.ts";
import { format } from "../format.ts";
import { marks } from "./marks.ts";

export interface RefusalFigures {
  need?: number;
  have?: number;
  /** Display name of the thing concerned, already in this language. */
  what?: string;
}

const f = format("en");
const money = (n: number | undefined): string => f.money(n ?? 0);
const score = (n: number | undefined): string => f.score(n ?? 0);
const whole = (n: number | undefined): string => f.integer(n ?? 0);

/** Need, have and remedy, in one or two sentences. */
export const refusals: Record<RefusalCode, (figures: RefusalFigures) => string> = {
  shape: () => "This order is not complete. Fill in every field.",
  over: () => "The run is over. Start a new one, or fork from an earlier quarter.",
  wrongTurn: () => "This order was written for another quarter. Write it again.",
  wrongPhase: () => "Orders can be given only while the quarter is being planned.",
  tooMany: ({ have }) =>
    `A quarter holds ${whole(have)} orders of every kind. Remove one, or give this one next quarter.`,
  slots: ({ need, have }) =>
    `All ${whole(have ?? need)} order slots are taken. Remove an order or wait for next quarter.`,
  budget: ({ need, have }) =>
    `Needs ${money(need)}; ${money(have)} is left. Another order on the tray must give way, or this one be smaller.`,
  capital: ({ need, have }) =>
    `Needs ${whole(need)} capital; ${whole(have)} is left. Remove an order or wait.`,
  target: ({ what }) => `${what ?? "This actor"} cannot be the target of this order. Choose another.`,
  track: ({ what }) => `This track does not exist with ${what ?? "this partner"}. Choose another track.`,
  trust: ({ need, have, what }) =>
    `Needs trust ${score(need)}; ${what ?? "it"} stands at ${score(have)}, counting alignment. Aid and summits raise it.`,
  stageMax: ({ what }) => `${what ?? "This track"} is already at its last stage. Choose another track.`,
  negotiating: ({ what }) =>
    `Talks with ${what ?? "this partner"} on this track are under way. Wait for their result.`,
  unchanged: () => "This is already in force. Choose something else.",
  noPledge: () => "This pledge no longer runs. Choose another.",
  tapered: () => "This pledge is already tapering. It ends by itself.",
  groupBusy: ({ what }) => `${what ?? "This group"} cannot sail this quarter. Choose another group.`,
  zoneFar: ({ need, have }) =>
    `That sea is ${whole(need)} zones from the home port; the group reaches ${whole(have)}. Choose a nearer one.`,
  doctrineSum: ({ have }) => `The weights add up to ${whole(have)}; they must make 100, each 10 to 40.`,
  doctrineFirst: () => "A doctrine must come before the other orders. Move it to the front.",
  doctrineSeason: () => "A doctrine is a promise: it may be changed only in the first quarter of a year.",
  doctrineStep: ({ need }) =>
    `A doctrine may be changed by at most ${whole(need)} points a pillar in a year.`,
  repeated: () => "Only one order of this kind is allowed a quarter, and the tray holds one.",
  consent: ({ need, have }) =>
    `Needs Okinawa’s consent at ${score(need)}; it is ${score(have)}. Harden less, or let it recover.`,
  offerDone: () => "This offer has already been made and answered. Choose another.",
  offerTo: ({ what }) => `This offer cannot be made to ${what ?? "this actor"}. Choose another.`,
  known: () => "This question is already as narrow as a study can make it. Choose another.",
  nothingQueued: () => "Nothing is waiting for an answer.",
  noChoice: () => "This answer is not on offer here.",
  mandate: ({ what }) =>
    `The Diet has not given a mandate for this rung${what ? ` (${what})` : ""}. It costs capital you do not have.`,
  lineDrawn: () => "A red line can be drawn once in a crisis, and only in its first three exchanges.",
  rungLow: ({ need, have }) =>
    `The off-ramp opens once either side stands on rung ${whole(need)}; so far the higher stands on ${whole(have)}.`,
  forbidden: () => "This instrument is not available in this scenario.",
  notRunning: () => "No run is open.",
  notAsked: () => "This question is not in play in this scenario.",
  projectDone: ({ need }) =>
    need
      ? `This was ordered not long ago. It may be ordered again in ${whole(need)} ${need === 1 ? "quarter" : "quarters"}.`
      : "This can be done only once.",
  projectNotYet: ({ need, what }) =>
    need
      ? `Not before ${need}.`
      : what && marks[what]
        ? `Not yet: only once ${marks[what]}.`
        : "Not yet: what it depends on has not happened.",
  projectPast: ({ need, what }) =>
    need
      ? `No longer possible after ${need}.`
      : what && marks[what]
        ? `No longer possible, now that ${marks[what]}.`
        : "No longer possible: what it depends on is gone.",
  answersUnknown: () => "The situation this order names is not on the desk. Let it answer another, or none.",
  answersNot: () =>
    "It does not answer the situation it names, or another order does already. Let it answer another, or none.",
  noWaters: () =>
    "No partner beside this sea opens its ports. First sign an access pact with one that leans to Japan.",
};
