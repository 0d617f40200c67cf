import type { ActorData, ShipData, ZoneData } from "../../engine/index.ts";
import { ZONES } from "../zones.ts";

/**
 * February 1998. Alignments and trust are design values: Kyiv a little nearer to Beijing than to Tokyo, Seoul with
 * a long memory (CONTENT §5), Ankara a stranger. Exposure is general knowledge, rounded. No pact can be signed here;
 * a weight marks whose company counts.
 */
const base = { weight: 0, aid: false, neighbours: [], pacts: {} };

export const ACTORS_1998: ActorData[] = [
  {
    ...base,
    id: "JPN",
    role: "tokyo",
    alignment: 1000,
    trust: 1000,
    exposure: 50,
    zones: ["EJP", "SOJ", "ECS"],
    source: "GK",
  },
  {
    ...base,
    id: "USA",
    role: "washington",
    alignment: 760,
    trust: 640,
    exposure: 20,
    weight: 100,
    zones: ["PHS", "EJP", "SIC"],
    pacts: { host: 2 },
    source: "GK",
  },
  {
    ...base,
    id: "CHN",
    role: "beijing",
    alignment: -1000,
    trust: 350,
    exposure: 0,
    zones: ["SCN", "ECS", "TWS"],
    source: "C8; the figures are DES",
  },
  {
    ...base,
    id: "RUS",
    role: "moscow",
    alignment: -150,
    trust: 330,
    exposure: 60,
    zones: ["OKH", "SOJ", "TSU"],
    source: "GK",
  },
  {
    ...base,
    id: "PRK",
    role: "pyongyang",
    alignment: -850,
    trust: 40,
    exposure: 300,
    zones: ["SOJ"],
    source: "N12; the figures are DES",
  },
  {
    ...base,
    id: "UKR",
    role: "kyiv",
    alignment: -60,
    trust: 450,
    exposure: 50,
    aid: true,
    weight: 40,
    zones: [],
    source: "C2, C3, N3; the figures are DES",
  },
  {
    ...base,
    id: "TUR",
    role: "partner",
    alignment: 120,
    trust: 420,
    exposure: 20,
    weight: 40,
    zones: [],
    source: "N2c; the figures are DES",
  },
  {
    ...base,
    id: "TWN",
    role: "taipei",
    alignment: 480,
    trust: 560,
    exposure: 240,
    zones: ["TWS", "YON"],
    source: "GK",
  },
  {
    ...base,
    id: "KOR",
    role: "seoul",
    alignment: 260,
    trust: 400,
    exposure: 90,
    weight: 40,
    zones: ["TSH", "SOJ"],
    source: "N12b; the figures are DES",
  },
];

const ship = { clock: 0, readiness: 900, due: 0, phase: "port", source: "GK" } as const;

export const SHIPS_1998: ShipData[] = [
  { ...ship, id: "kongo", owner: "JPN", type: "escort", home: "TSH", deployable: true },
  { ...ship, id: "cutters", owner: "JPN", type: "cutter", home: "SEN", deployable: true },
  { ...ship, id: "washington", owner: "USA", type: "catapult", home: "EJP", deployable: false },
  { ...ship, id: "pacificfleet", owner: "RUS", type: "escort", home: "SOJ", deployable: false },
];

/** Quieter seas than a quarter of a century later, but for the strait of March 1996 and the sea under the missiles. */
const TENSION: Readonly<Record<string, number>> = { TWS: 380, SOJ: 250, SEN: 260 };

export const ZONES_1998: ZoneData[] = ZONES.map((z) => ({
  ...z,
  tension: TENSION[z.id] ?? Math.round(z.tension / 20) * 10,
  source: "GK; tension DES",
}));
