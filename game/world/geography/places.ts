import type { LonLat } from "./land.ts";

/** Places on the chart. Positions: FACTS §10 and general knowledge (GK), ±0.3°. */

export const PORTS: Readonly<Record<string, LonLat>> = {
  yokosuka: [139.7, 35.3],
  kure: [132.6, 34.2],
  sasebo: [129.7, 33.2],
  maizuru: [135.4, 35.5],
  ominato: [141.1, 41.3],
  naha: [127.7, 26.2],
  dalian: [121.7, 38.9],
  qingdao: [120.2, 35.9],
  shanghai: [121.8, 31.3],
  sanya: [109.6, 18.2],
  vladivostok: [131.9, 43.1],
  busan: [129.1, 35.1],
  kaohsiung: [120.3, 22.7],
  guam: [144.7, 13.4],
};

/** Where an actor's flows begin and end: its capital, or the heart of its islands. */
export const SEATS: Readonly<Record<string, LonLat>> = {
  JPN: [139.75, 35.68],
  USA: [-77.0, 38.9],
  CHN: [116.4, 39.9],
  RUS: [131.9, 43.3],
  PRK: [125.75, 39.0],
  UKR: [30.5, 50.45],
  EUR: [4.35, 50.85],
  GBR: [-0.1, 51.5],
  TWN: [121.5, 25.05],
  KOR: [127.0, 37.55],
  PHL: [121.0, 14.6],
  VNM: [105.85, 21.0],
  IDN: [106.85, -6.2],
  MYS: [101.7, 3.15],
  SGP: [103.85, 1.3],
  THA: [100.5, 13.75],
  IND: [77.2, 28.6],
  AUS: [149.1, -35.3],
  // Suva, after which it is called when it acts, lies off the chart: the nearest of its islands stands for it.
  PIC: [134.5, 7.4],
  TUR: [32.85, 39.93],
};

/** Where an actor's name is centred, and the zoom (1 is home) from which it is worth showing. */
export const NAMES: Readonly<Record<string, { at: LonLat; size: number; from: number }>> = {
  CHN: { at: [108, 31.5], size: 18, from: 0 },
  JPN: { at: [138.2, 36.6], size: 15, from: 1.6 },
  RUS: { at: [134.5, 49.6], size: 15, from: 0 },
  PRK: { at: [127.2, 40.4], size: 13, from: 1.3 },
  KOR: { at: [127.9, 36.5], size: 13, from: 1.3 },
  TWN: { at: [120.95, 23.7], size: 13, from: 1.6 },
  PHL: { at: [121.6, 16.4], size: 14, from: 0 },
  VNM: { at: [107.4, 13.6], size: 14, from: 0 },
  THA: { at: [101.6, 15.6], size: 14, from: 0 },
  MYS: { at: [114.2, 3.4], size: 14, from: 0 },
  SGP: { at: [103.85, 1.3], size: 13, from: 1.8 },
  IDN: { at: [113.6, -0.8], size: 15, from: 0 },
  IND: { at: [79, 22.5], size: 17, from: 0 },
  AUS: { at: [134, -24.5], size: 18, from: 0 },
  PIC: { at: [143.6, -6.3], size: 14, from: 0 },
};

/** Actors whose seat is off the home view: a paper tag on the edge nearest to them. */
export const EDGE_TAGS: readonly { id: string; edge: "left" | "right" | "bottom"; order: number }[] = [
  { id: "UKR", edge: "left", order: 0 },
  { id: "EUR", edge: "left", order: 1 },
  { id: "GBR", edge: "left", order: 2 },
  { id: "IND", edge: "left", order: 3 },
  { id: "TUR", edge: "left", order: 4 },
  { id: "USA", edge: "right", order: 0 },
  { id: "AUS", edge: "bottom", order: 0 },
];
