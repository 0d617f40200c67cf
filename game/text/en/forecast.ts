/** Wording of forecasts: the ranges, the two readings, and what an order changes by itself. */
export const forecast = {
  title: "Forecast",
  /** What a forecast is, said wherever one is shown. */
  meaning:
    "The orders on the tray are played out in 80 worlds drawn from your beliefs. No further orders follow, and every decision takes its default. Each range holds the middle eight in ten of the results.",
  empty: "The tray is empty: this is what may come if you order nothing.",
  orders: (n: string): string => `With ${n} on the tray:`,
  order: "1 order",
  ordersMany: (n: string): string => `${n} orders`,
  pending: "Working out the forecast…",
  pillar: "Pillar",
  now: "Now",
  ranges: "Eight in ten fall between",
  readings: (quarter: string): string => `By the end of ${quarter}`,
  right: "If your belief is right",
  wrong: "If it is wrong",
  readingsNote:
    "Right: every open question is where your belief puts it. Wrong: each lies at the far end of your range.",
  crisis: "A crisis opens within four quarters",
  over: "The run is over within four quarters",
  chance: (percent: string): string => `${percent} of the worlds`,
  next: (range: string): string => `next ${range}`,
  nextLong: (range: string): string => `Next quarter, eight in ten: ${range}`,
  axis: "0 to 100",
  alone: "By itself, four quarters on",
  aloneSoon: "By itself, next quarter",
  wouldRise: "would rise",
  wouldFall: "would fall",
  aloneNote: "The mean difference with and without the order, in the same worlds.",
  little: "no clear effect on a pillar",
  working: "working it out…",
  open: "Open the forecast",
};
