/** What is said of one constant or rule: its name in both languages, where it stands, how it reads, whence it is. */
export interface Row {
  en: string;
  ja: string;
  file: string;
  find: string;
  show: string;
  /** Codes joined by spaces: P1, P2 a prototype; T tuned; D design; anything else a row of the fact sheet. */
  from: string;
}

export type Entry = readonly [en: string, ja: string, find: string, show: string, from: string];

/** Rows of one file of the engine. */
export function rowsOf(file: string, entries: readonly Entry[]): Row[] {
  return entries.map(([en, ja, find, show, from]) => ({ en, ja, file: `engine/${file}`, find, show, from }));
}
