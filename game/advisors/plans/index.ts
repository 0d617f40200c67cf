import type { Programme } from "../programme.ts";
import openLoop from "./open-loop.json" with { type: "json" };
import table from "./table.json" with { type: "json" };

/**
 * What `crossroads train` has found on seeds of its own: the best plan that looks at nothing, by thirds of a run; and by
 * kind of situation and answer how much each is worth to whoever may have one fixed answer a kind.
 */
export const PLAN: readonly Programme[] = openLoop;

/** By `kind.answer`, its priority, 0–1000; a kind whose leaving (`kind.left`) stands above is left. */
export const TABLE: Readonly<Record<string, number>> = table;
