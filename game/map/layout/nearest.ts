import type { Selection } from "../../session/types.ts";
import { NAMES, SEATS } from "../../world/geography/places.ts";
import type { Chart } from "../model/chart.ts";
import type { Hit } from "../model/hit.ts";
import { project, type XY } from "../model/projection.ts";
import { toScreen, type View } from "../model/view.ts";
import type { Arrangement } from "./arrange.ts";

export type Direction = "left" | "right" | "up" | "down";

export interface Subject {
  hit: Hit;
  at: XY;
}

const AXIS: Record<Direction, XY> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Everything arrow keys can reach, with its place on screen. */
export function subjects(
  chart: Chart,
  view: View,
  actors: readonly string[],
  arrangement: Arrangement,
): Subject[] {
  const tags = new Map(
    arrangement.tags.map(({ id, box }) => [id, { x: box.x + box.w / 2, y: box.y + box.h / 2 }]),
  );
  const out: Subject[] = [];
  for (const id of actors) {
    const land = NAMES[id]?.at ?? SEATS[id];
    const at = tags.get(id) ?? (land && toScreen(view, project(land)));
    if (at) out.push({ hit: { kind: "actor", id }, at });
  }
  for (const zone of chart.zones)
    out.push({ hit: { kind: "zone", id: zone.id }, at: toScreen(view, zone.ships) });
  // A foot stands on its sea or capital: its cloth is where it is looked for.
  for (const { banner, box } of arrangement.banners)
    out.push({
      hit: { kind: "situation", id: banner.id },
      at: { x: box.x + box.w / 2, y: box.y + box.h / 2 },
    });
  for (const { fleet, spots } of arrangement.piles) {
    if (fleet.planned) continue;
    spots.forEach((at, i) => {
      const ship = fleet.ships[i];
      // A hair off its zone, or a ship at the very anchor could not be told from it.
      if (ship) out.push({ hit: { kind: "ship", id: ship.id }, at: { x: at.x + 0.5, y: at.y + 1 } });
    });
  }
  return out;
}

/** The nearest subject within 60° of the direction; distance sideways counts double. */
export function nearest(
  all: readonly Subject[],
  from: XY,
  direction: Direction,
  except: Selection | null,
): Subject | null {
  const axis = AXIS[direction];
  let best: Subject | null = null;
  let least = Infinity;
  for (const subject of all) {
    if (except && subject.hit.kind === except.kind && subject.hit.id === except.id) continue;
    const dx = subject.at.x - from.x;
    const dy = subject.at.y - from.y;
    const ahead = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y + dy * axis.x);
    if (ahead <= 1 || aside > ahead * 1.75) continue;
    const cost = ahead + aside * 2;
    if (cost < least) {
      least = cost;
      best = subject;
    }
  }
  return best;
}
