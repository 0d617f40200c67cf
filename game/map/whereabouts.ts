import type { Dispatch } from "../engine/index.ts";
import type { QuarterRecord } from "../session/types.ts";

type Told = Pick<QuarterRecord, "after" | "entries" | "dispatches">;

/** Where a dispatch is pinned: an actor, a zone, or a port of `world/geography/places.ts`. */
export function whereabouts(dispatch: Dispatch, told: Told): string {
  switch (dispatch.kind) {
    case "carrierGone":
    case "carrierBack":
      return "yokosuka";
    case "regime":
    case "election":
    case "shock":
    case "ask":
    case "lapse":
      return "USA";
    case "posture":
      return "CHN";
    case "sortie":
    case "incident":
    case "crisisOpens":
      return dispatch.zone;
    case "shipReady":
    case "groupHome":
      return told.after.ships.find(({ id }) => id === dispatch.ship)?.zone ?? "CHN";
    case "pact":
      return dispatch.with;
    case "pledgeEnded":
    case "pledgeSuspended":
    case "pledgeResumed":
    case "leak":
    case "review":
      return dispatch.to;
    case "evasion":
      return dispatch.on;
    case "test":
      return "PRK";
    case "armistice":
      return "UKR";
    case "event":
      return placeOfEvent(dispatch.event, told);
    case "crisisMove":
    case "crisisAccident":
    case "crisisEnds":
      return placeOfCrisis(dispatch.crisis, told);
    default:
      return "JPN";
  }
}

/** Where a dilemma says it is; an event without a choice is pinned at what it moved, and at home if that is Tokyo's own. */
function placeOfEvent(event: string, { after, entries }: Told): string {
  const pending = after.pending.find(({ subject }) => subject === event);
  if (pending?.kind === "dilemma") return pending.at;
  const moved = entries
    .filter(({ ref }) => ref?.kind === "event" && ref.id === event)
    .flatMap(({ of }) => (of === null ? [] : [of]));
  const zone = moved.find((id) => after.zones.some((each) => each.id === id));
  return zone ?? moved.find((id) => after.actors.some((each) => each.id === id)) ?? "JPN";
}

function placeOfCrisis(crisis: string, { after, dispatches }: Told): string {
  const opened = dispatches.find((each) => each.kind === "crisisOpens" && each.crisis === crisis);
  if (opened?.kind === "crisisOpens") return opened.zone;
  const pending = after.pending.find((item) => item.kind === "crisis" && item.crisis === crisis);
  return pending?.kind === "crisis" ? pending.zone : "JPN";
}
