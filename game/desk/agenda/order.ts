import type { BoardSituation } from "../../engine/index.ts";

/** Due first, then the likeliest bad end first; it does not jump while one acts, since answers change neither. */
export function inOrder(situations: readonly BoardSituation[]): BoardSituation[] {
  const due = ({ clock }: BoardSituation): number => (clock <= 1 ? 0 : 1);
  return [...situations].sort((a, b) => due(a) - due(b) || b.left.believed[2] - a.left.believed[2]);
}
