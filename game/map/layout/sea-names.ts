import { landAt, zoneAt } from "../model/hit.ts";
import type { XY } from "../model/projection.ts";
import { toChart } from "../model/view.ts";
import type { Scene } from "./picture.ts";

/** English sea names of three words and more take two lines. */
export function wrap(name: string, language: "en" | "ja"): string[] {
  const words = name.split(" ");
  if (language === "ja" || words.length < 3) return [name];
  const cut = words.length - Math.floor(words.length / 2);
  return [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
}

/** A sea's name lies on water, its middle in its own zone and its ends at least at sea. */
export function afloat(
  { chart, view }: Pick<Scene, "chart" | "view">,
  zone: string,
  { x, y }: XY,
  w: number,
  h: number,
): boolean {
  const middle = toChart(view, { x: x + w / 2, y: y + h / 2 });
  if (zoneAt(chart, middle) !== zone) return false;
  for (let n = 0; n <= 6; n++) {
    for (const row of [0.25, 0.75]) {
      if (landAt(chart, toChart(view, { x: x + (w * n) / 6, y: y + h * row })) !== null) return false;
    }
  }
  return true;
}
