import { actorId, zoneId } from "../state/setting.ts";
import type { Dispatch, News } from "./report.ts";
import type { Turn } from "./turn.ts";

/** Tells something that was put together for this call. Its place follows from what it says; what has none of its own happens in Tokyo. */
export function tell(t: Turn, news: News): void {
  // Nobody reads the news of a rollout.
  if (t.ledger === null) return;
  const dispatch = news as Dispatch;
  dispatch.at = placeOf(t, news);
  t.dispatches.push(dispatch);
}

function placeOf(t: Turn, news: News): string {
  const { scenario, roles } = t.game;
  switch (news.kind) {
    case "carrierGone":
    case "carrierBack":
      return scenario.ships[t.game.ships.get(news.ship) ?? -1]?.home ?? actorId(t.game, roles.washington);
    case "regime":
    case "ask":
    case "lapse":
      return actorId(t.game, roles.washington);
    case "posture":
      return actorId(t.game, roles.beijing);
    case "sortie":
    case "incident":
    case "crisisOpens":
      return news.zone;
    case "shipReady":
    case "groupHome":
      return zoneId(t.game, t.state.ships[t.game.ships.get(news.ship) ?? -1]?.zone ?? -1);
    case "pact":
      return news.with;
    case "pledgeEnded":
    case "pledgeSuspended":
    case "pledgeResumed":
    case "leak":
    case "review":
      return news.to;
    case "armistice":
      return actorId(t.game, roles.kyiv);
    case "event":
      return scenario.events[t.game.eventIndex.get(news.event) ?? -1]?.at ?? actorId(t.game, roles.tokyo);
    case "situation":
      return news.place;
    case "crisisMove":
    case "crisisAccident":
    case "crisisEnds":
      return scenario.crises.find((c) => c.id === news.crisis)?.zone ?? actorId(t.game, roles.tokyo);
    default:
      return actorId(t.game, roles.tokyo);
  }
}
