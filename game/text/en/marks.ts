/** What happened, by the flag it leaves: it opens a project or closes it. */
export const marks: Record<string, string> = {
  hullsold: "the hull has been sold",
  scrapped: "the hull has been broken up",
  sailed: "the hull has left the yard",
  passed: "the hull has passed the Straits",
  drawings: "the drawings have gone",
  airframe: "the prototype has been sold",
  airframekept: "the prototype will not be sold abroad",
  handover: "Macau has been handed over",
  taepodong: "a missile has flown over Japan",
  kedoended: "work on the reactors has stopped",
};
