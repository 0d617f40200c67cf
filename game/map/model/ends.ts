import type { Board, BoardSituation, Dispatch, Outcome } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";

type End = Extract<Dispatch, { kind: "situation" }>;

/** The situation on the desk that a dispatch says the end of; none if it lay unseen. */
export function endedBy(
  { situation, place, ship, seen }: End,
  { situations }: Pick<Board, "situations">,
): BoardSituation | undefined {
  if (!seen) return undefined;
  return situations.find((each) => each.kind === situation && each.at === place && each.ship === ship);
}

/** What became of the situations of a quarter, by the board's ids, as far as these dispatches say it. */
export function endsIn(
  dispatches: readonly Dispatch[],
  before: Pick<Board, "situations">,
): ReadonlyMap<string, Outcome> {
  return new Map(
    dispatches.flatMap((dispatch): [string, Outcome][] => {
      const situation = dispatch.kind === "situation" ? endedBy(dispatch, before) : undefined;
      return situation && dispatch.kind === "situation" ? [[situation.id, dispatch.outcome]] : [];
    }),
  );
}

/** What lies on the desk after a quarter, and with it what ended in the quarter: it is not gone before that is read. */
export function withEnds(
  now: readonly BoardSituation[],
  { before, dispatches }: Pick<QuarterRecord, "before" | "dispatches">,
): { situations: readonly BoardSituation[]; ended: ReadonlyMap<string, Outcome> } {
  const ended = endsIn(dispatches, before);
  const gone = before.situations.filter(({ id }) => ended.has(id) && !now.some((each) => each.id === id));
  return {
    situations: [...now, ...gone],
    ended: new Map(gone.map(({ id }) => [id, ended.get(id) ?? "middling"])),
  };
}
