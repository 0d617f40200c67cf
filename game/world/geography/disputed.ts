import type { LonLat } from "./land.ts";

/**
 * Features more than one actor claims: drawn hatched, in no owner's colour, under both names (CONTENT §2).
 * `text` words the names under these ids. The Northern Territories are polygons of land.json (`NTR`).
 */
export interface Disputed {
  id: string;
  at: LonLat;
  /** Radius of the hatched disc on screen, px; 0 where land.json has the polygons. */
  radius: number;
}

// Positions: general knowledge, ±0.3°.
export const DISPUTED: readonly Disputed[] = [
  { id: "northern", at: [147.2, 44.4], radius: 0 },
  { id: "takeshima", at: [131.87, 37.24], radius: 3 },
  { id: "senkaku", at: [123.5, 25.8], radius: 3 },
  { id: "paracels", at: [112.0, 16.5], radius: 6 },
  { id: "spratlys", at: [114.2, 10.2], radius: 8 },
  { id: "scarborough", at: [117.8, 15.15], radius: 3 },
];

/** Islands too small for the coast file that the chart must never lose. */
export const ISLANDS: readonly { id: string; at: LonLat }[] = [
  { id: "senkaku", at: [123.5, 25.75] },
  { id: "miyako", at: [125.3, 24.8] },
  { id: "ishigaki", at: [124.2, 24.4] },
  { id: "yonaguni", at: [123.0, 24.45] },
  { id: "okinotorishima", at: [136.1, 20.4] },
  { id: "minamitorishima", at: [154.0, 24.3] },
  { id: "iwoto", at: [141.3, 24.8] },
  { id: "chichijima", at: [142.2, 27.1] },
  { id: "guam", at: [144.7, 13.4] },
  { id: "saipan", at: [145.75, 15.2] },
  { id: "yap", at: [138.1, 9.5] },
  { id: "palau", at: [134.5, 7.4] },
  { id: "chuuk", at: [151.8, 7.4] },
  { id: "pohnpei", at: [158.2, 6.9] },
  { id: "wake", at: [166.6, 19.3] },
  { id: "daito", at: [131.2, 25.8] },
  { id: "torishima", at: [140.3, 30.5] },
  { id: "kinmen", at: [118.35, 24.45] },
  { id: "pratas", at: [116.7, 20.7] },
];
