import type { DateData } from "../engine/index.ts";

/** A vote in Brussels each June on what is paid to Kyiv; the month is a design value. */
const votes: DateData[] = [2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year) => ({
  id: "brusselsvote",
  year,
  part: 2,
  opens: "instalment",
  source: "U12; the month is DES",
}));

/**
 * What is fixed by law or treaty before the first turn: elections in their ordinary terms, and an agreement that expires.
 * What each brings to the desk is a design value.
 */
export const CALENDAR: DateData[] = [
  ...votes,
  // The upper house is renewed by half every third July.
  { id: "upperhouse", year: 2025, part: 3, opens: "purse", source: "J28; GK" },
  { id: "upperhouse", year: 2028, part: 3, opens: "purse", source: "J28; GK" },
  { id: "okinawavote", year: 2026, part: 3, opens: "okinawa", source: "N7; GK" },
  { id: "okinawavote", year: 2030, part: 3, opens: "okinawa", source: "N7; GK" },
  { id: "midterms", year: 2026, part: 4, opens: "text", source: "GK" },
  { id: "midterms", year: 2030, part: 4, opens: "text", source: "GK" },
  { id: "hostnation", year: 2027, part: 1, opens: "review", source: "S24" },
  { id: "partycongress", year: 2027, part: 4, opens: "reading", source: "GK" },
  { id: "taiwanvote", year: 2028, part: 1, opens: "pressed", at: "TWN", source: "GK" },
  { id: "manilavote", year: 2028, part: 2, opens: "window", at: "PHL", source: "GK" },
  { id: "presidency", year: 2028, part: 4, opens: "review", source: "GK" },
];
