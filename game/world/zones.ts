import type { ZoneData } from "../engine/index.ts";

/**
 * Sixteen seas and straits as a graph (fact sheet §10, its optional zones folded into their neighbours).
 * Stake (0–10) and tension (0–1000) are design values; the record behind them is §2.2.
 */
export const ZONES: ZoneData[] = [
  {
    id: "OKH",
    adjacent: ["SOJ", "EJP"],
    stake: 3,
    tension: 180,
    source: "E4; GK; stake and tension are DES",
  },
  {
    id: "SOJ",
    adjacent: ["OKH", "TSU", "TSH"],
    stake: 5,
    tension: 260,
    source: "D12; GK; stake and tension are DES",
  },
  { id: "TSU", adjacent: ["SOJ", "EJP"], stake: 4, tension: 130, source: "GK; stake and tension are DES" },
  {
    id: "TSH",
    adjacent: ["SOJ", "YEL", "ECS"],
    stake: 5,
    tension: 150,
    source: "GK; stake and tension are DES",
  },
  { id: "YEL", adjacent: ["TSH", "ECS"], stake: 1, tension: 180, source: "GK; stake and tension are DES" },
  {
    id: "ECS",
    adjacent: ["TSH", "YEL", "SEN", "MIY", "TWS", "EJP"],
    stake: 7,
    tension: 340,
    source: "C26; GK; stake and tension are DES",
  },
  {
    id: "SEN",
    adjacent: ["ECS", "MIY", "YON", "TWS"],
    stake: 10,
    tension: 460,
    source: "C23b; GK; stake and tension are DES",
  },
  {
    id: "MIY",
    adjacent: ["ECS", "SEN", "PHS"],
    stake: 9,
    tension: 380,
    source: "C13, C21; GK; stake and tension are DES",
  },
  {
    id: "YON",
    adjacent: ["SEN", "TWS", "PHS"],
    stake: 7,
    tension: 330,
    source: "C16; GK; stake and tension are DES",
  },
  {
    id: "TWS",
    adjacent: ["ECS", "SEN", "YON", "SCN", "BAS"],
    stake: 9,
    tension: 470,
    source: "GK; stake and tension are DES",
  },
  {
    id: "BAS",
    adjacent: ["TWS", "SCN", "PHS"],
    stake: 8,
    tension: 360,
    source: "GK; stake and tension are DES",
  },
  {
    id: "SCN",
    adjacent: ["TWS", "BAS", "SCS"],
    stake: 6,
    tension: 380,
    source: "GK; stake and tension are DES",
  },
  { id: "SCS", adjacent: ["SCN", "PHS"], stake: 6, tension: 400, source: "GK; stake and tension are DES" },
  {
    id: "PHS",
    adjacent: ["MIY", "YON", "BAS", "SCS", "EJP", "SIC"],
    stake: 7,
    tension: 270,
    source: "C13, C14; GK; stake and tension are DES",
  },
  {
    id: "EJP",
    adjacent: ["OKH", "TSU", "ECS", "PHS", "SIC"],
    stake: 7,
    tension: 120,
    source: "GK; stake and tension are DES",
  },
  {
    id: "SIC",
    adjacent: ["PHS", "EJP"],
    stake: 5,
    tension: 150,
    source: "C13, C14; GK; stake and tension are DES",
  },
];
