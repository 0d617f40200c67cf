/** What ends a run, and where one ends that ran its time. */

export const ENDINGS_AT = {
  /** Support below which a government is in danger, for so many quarters; the debt at which lenders stop. */
  fallen: { support: 150, quarters: 2 },
  insolvent: 900,
  aloneAndReady: { autonomy: 650, deterrence: 520, order: 520 },
  tableHolds: { order: 650, coalition: 550 },
  quietRecalibration: { aid: 20, bound: 60, stages: 4, least: 450, most: 650 },
  oldAlly: { asia: 600, autonomy: 500 },
  calmWaters: { tension: 300, deterrence: 400 },
};
