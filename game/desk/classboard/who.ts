import type { ClassBoard } from "../../session/types.ts";
import type { Format, Messages } from "../../text/words.ts";

/** What every view of the board is given: the class, and whether it is seen by name. */
export interface Seen {
  board: ClassBoard;
  /** False for blind review: students are numbered as their files came. */
  named: boolean;
}

/** What a student is called on the board. */
export function nameOf(m: Messages, f: Format, { board, named }: Seen, alias: string): string {
  if (named) return alias;
  const place = board.accounts.findIndex((account) => account.alias === alias);
  return m.classboard.someone(f.integer(place + 1));
}

/** Par of a student's world where it has been worked out. An alias may be called as what every object has. */
export function parFor({ par }: ClassBoard, alias: string): number | undefined {
  return Object.hasOwn(par.value, alias) ? par.value[alias] : undefined;
}

/** The views of the board, in the order of its tabs. */
export const VIEWS = [
  "roll",
  "scores",
  "course",
  "parting",
  "situations",
  "forecasts",
  "answers",
  "blind",
  "truths",
  "paid",
  "whatif",
] as const;
export type View = (typeof VIEWS)[number];

/** What each step of the debrief script looks at; null for one that is only talked about. */
export const STEP_VIEWS: readonly (View | null)[] = [
  null,
  "forecasts",
  "blind",
  "blind",
  "truths",
  "parting",
  "paid",
  "situations",
  null,
];
