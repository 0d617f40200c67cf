import type { Selection } from "../../session/types.ts";
import type { Hit } from "../model/hit.ts";
import { concerns, intentsOf } from "../model/intents.ts";
import { toScreen } from "../model/view.ts";
import type { Arrangement } from "./arrange.ts";
import { type Beam, barOf } from "./beams.ts";
import { type PlacedIntent, routeIntents } from "./intents.ts";
import type { Scene } from "./picture.ts";
import { around, place, type Wish } from "./placement.ts";

/** What comes up while something is pointed at, and goes with the pointer. */
export interface Aimed {
  intents: PlacedIntent[];
  beams: Beam[];
}

export const NO_AIM: Aimed = { intents: [], beams: [] };

/**
 * The plans of what is pointed at that are not among the likeliest drawn already, each with the balance in the sea it
 * is bound for. They are laid into what room the picture leaves: nothing of it moves for them.
 */
export function aimedAt(scene: Scene, picture: Arrangement, hover: Hit | null): Aimed {
  const { shown, layers, view } = scene;
  if (!shown || shown.told || !hover) return NO_AIM;
  const at: Selection = { kind: hover.kind, id: hover.id };
  const meant = intentsOf(shown.board).filter((intent) => concerns(intent, at));
  if (meant.length === 0) return NO_AIM;
  const frame = { x: 0, y: 0, w: view.width, h: view.height };
  const standing = [
    ...scene.obstacles,
    ...scene.covers,
    ...picture.boxes.map(({ box }) => box),
    ...picture.captions.map(({ box }) => box),
  ];
  const drawn = new Set(picture.intents.map(({ intent }) => intent.id));
  // Routed together, so that two plans of one piece run apart, whichever of them is drawn already.
  const intents = layers.intents
    ? routeIntents(scene, meant, picture.piles, { frame, obstacles: standing }).filter(
        ({ intent }) => !drawn.has(intent.id),
      )
    : [];
  const seas = new Set(meant.flatMap(({ to }) => (typeof to === "object" ? to.sea : [])));
  const weighed = new Set(picture.beams.map(({ id }) => id));
  const bars = layers.balance
    ? shown.board.zones.filter(({ id }) => seas.has(id) && !weighed.has(id)).map((zone) => barOf(scene, zone))
    : [];
  const plates = intents.flatMap(({ plate }) => plate ?? []);
  const boxes = place(
    bars.map((bar): Wish => {
      const { w, h } = bar.box;
      return {
        id: bar.id,
        priority: 0,
        w,
        h,
        margin: 1,
        candidates: besideName(scene, picture, bar.id, w, h),
      };
    }),
    frame,
    [...standing, ...plates],
  );
  const beams = bars.flatMap((bar): Beam[] => {
    const box = boxes.get(bar.id);
    return box ? [{ ...bar, box }] : [];
  });
  return { intents, beams };
}

/** Under the name of its sea first, which is not said twice; or round its anchorage where there was no room for a name. */
function besideName({ chart, view }: Scene, { captions }: Arrangement, id: string, w: number, h: number) {
  const name = captions.find(({ caption: { hit } }) => hit?.kind === "zone" && hit.id === id)?.box;
  const spot = toScreen(view, chart.zones.find((zone) => zone.id === id)?.ships ?? { x: 0, y: 0 });
  const thing = name ?? { x: spot.x - 16, y: spot.y - 16, w: 32, h: 32 };
  const [right, left, below, above, ...slants] = around(thing, w, h);
  return [below, above, right, left, ...slants].flatMap((corner) => corner ?? []);
}
