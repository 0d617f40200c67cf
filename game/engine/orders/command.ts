import type { CrisisChoice } from "../vocabulary.ts";
import type { Order } from "./index.ts";

/** Everything a player can do. */
export type Command = CommitCommand | RespondCommand;

export interface CommitCommand {
  type: "commit";
  turn: number;
  orders: Order[];
}

/** `subject` is an event id, or "crisis". */
export interface RespondCommand {
  type: "respond";
  turn: number;
  subject: string;
  choice: CrisisChoice | "a" | "b" | "c";
}
