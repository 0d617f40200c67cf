import type { StatId } from "../../engine/index.ts";

/** What a change means for Tokyo; the arrow beside it says only which way it went. */
export type Tone = "good" | "bad" | "same";

/** Whether Tokyo is better off with more of it (1), with less (−1), or nobody could say without taking sides (0). */
const WORTH: Record<StatId, 1 | 0 | -1> = {
  budget: 1,
  capital: 1,
  economy: 1,
  debt: -1,
  standing: 1,
  credibility: 1,
  maritime: 1,
  airdefence: 1,
  counterstrike: 1,
  intelligence: 1,
  hardening: 1,
  technology: 1,
  consent: 1,
  energy: -1,
  minerals: -1,
  chips: -1,
  food: -1,
  forum: 1,
  asia: 1,
  europe: 0,
  integration: 0,
  power: -1,
  drive: -1,
  provocation: -1,
  opportunity: -1,
  warmth: 0,
  firmness: 0,
  front: 1,
  coalition: 1,
  cohesion: 1,
  example: 1,
  exposure: -1,
  poverty: -1,
  custody: 1,
  contracts: 1,
  missiles: -1,
  dead: -1,
  displaced: -1,
  evacuated: 0,
  cold: -1,
  alignment: 1,
  trust: 1,
  threat: 0,
  trade: 0,
  tension: -1,
  deterrence: 1,
  resilience: 1,
  autonomy: 1,
  order: 1,
  support: 1,
};

export function toneOf(stat: StatId, change: number): Tone {
  const worth = WORTH[stat] * Math.sign(change);
  return worth > 0 ? "good" : worth < 0 ? "bad" : "same";
}
