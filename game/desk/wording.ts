import {
  type Board,
  type BoardEnd,
  type BoardPledge,
  type LedgerEntry,
  type Order,
  STAT,
  type StatId,
} from "../engine/index.ts";
import type { LiveGame, QuarterRecord, Selection } from "../session/types.ts";
import {
  actorName,
  causeText,
  type Format,
  type Messages,
  type PledgeName,
  situationText,
  vesselName,
  zoneName,
} from "../text/words.ts";

export function pledgeOf(board: Board, order: Order): PledgeName | null {
  if (order.type !== "amend" && order.type !== "review") return null;
  return board.pledges.find((p) => p.id === order.pledge) ?? null;
}

export function titleOf(m: Messages, board: Board, order: Order): string {
  return m.orderTitle(order, pledgeOf(board, order));
}

/** Until when a pledge is not paid; nothing for one that is. */
export function pauseOf(
  m: Messages,
  f: Format,
  board: Pick<Board, "quarter" | "turn">,
  pledge: Pick<BoardPledge, "resumes">,
): string {
  if (pledge.resumes === null) return "";
  return m.desk.suspendedUntil(f.quarter(quarterAfter(board.quarter, pledge.resumes - board.turn)));
}

/** What an order costs now; of a pledge, what is owed every quarter, even where this one is paid already. */
export function costOf(
  m: Messages,
  f: Format,
  order: Order,
  cost: { budget: number; capital: number },
): string {
  const standing = order.type === "aid" && order.standing;
  const money = standing
    ? m.desk.aQuarter(f.money(order.amount))
    : cost.budget === 0
      ? ""
      : f.money(cost.budget);
  return f.pair(money, m.desk.capitalCost(f.integer(cost.capital)));
}

/** What the tray costs: pledges fall due every quarter and are paid from revenue, so they are told apart. */
export function totalsOf(m: Messages, f: Format, game: Pick<LiveGame, "tray" | "trayTotals">): string {
  const { budget, capital } = game.trayTotals;
  const pledged = game.tray
    .filter(({ assessment }) => assessment.ok)
    .reduce((sum, { order }) => sum + (order.type === "aid" && order.standing ? order.amount : 0), 0);
  const [money, points] = [f.money(budget), f.integer(capital)];
  if (pledged === 0) return m.desk.totals(money, points);
  const later = f.money(pledged);
  return budget === 0
    ? m.desk.totals(m.desk.aQuarter(later), points)
    : m.desk.totalsStanding(money, later, points);
}

/** A cause in words; a project by its own name, which only the quarter's orders know. */
export function causeName(m: Messages, record: QuarterRecord, entry: LedgerEntry): string {
  const order =
    entry.cause === "projectDone" && entry.ref?.kind === "order" ? orderOf(record, entry.ref.id) : null;
  return order ? m.desk.projectCause(titleOf(m, record.before, order)) : causeText(m, entry);
}

export function summaryOf(m: Messages, f: Format, board: Board, order: Order): string {
  const summary = m.orderSummary(order, pledgeOf(board, order));
  if (order.type !== "sanction") return summary;
  // Level two is a step up from one and down from three: without where it starts nobody can tell which.
  const level = board.sanctions.find((s) => s.on === order.on && s.sector === order.sector)?.level ?? 0;
  return level === order.level ? summary : f.pair(summary, m.desk.fromLevel(f.integer(level)));
}

/** An end of the run that is near, in one line. */
export function nearestEnd(m: Messages, f: Format, { id, line }: BoardEnd): string {
  return id === "war" ? m.standing.nearest.war : m.standing.nearest[id](f.score(line));
}

/** "Trust in Tokyo, Philippines" */
export function statName(m: Messages, stat: StatId, of: string | null): string {
  const { owner } = STAT[stat];
  if (of === null) return m.stats[stat];
  const whose = owner === "zones" ? zoneName(m, of) : actorName(m, of).name;
  return m.desk.statOf(m.stats[stat], whose);
}

export function selectionName(m: Messages, board: Board, selection: Selection): string {
  if (selection.kind === "actor") return actorName(m, selection.id).name;
  if (selection.kind === "zone") return zoneName(m, selection.id);
  if (selection.kind === "ship") return vesselName(m, selection.id);
  if (selection.kind === "situation") return situationName(m, board, selection.id);
  return statName(m, selection.id, selection.of);
}

/** The title of what lies on the desk by this id; "" once it lies there no more. */
function situationName(m: Messages, { situations }: Board, id: string): string {
  const found = situations.find((each) => each.id === id);
  return found ? situationText(m, { ...found, situation: found.kind, place: found.at }).title : "";
}

export function orderOf(record: QuarterRecord, ref: string | number): Order | null {
  return record.orders[Number(ref)] ?? null;
}

/** The quarter `n` quarters after another. */
export function quarterAfter(
  quarter: { year: number; part: number },
  n: number,
): { year: number; part: number } {
  // Parts 5 and 6 are the halves of a year.
  if (quarter.part > 4) {
    const half = quarter.year * 2 + quarter.part - 5 + n;
    return { year: Math.floor(half / 2), part: (half % 2) + 5 };
  }
  const at = quarter.year * 4 + quarter.part - 1 + n;
  return { year: Math.floor(at / 4), part: (at % 4) + 1 };
}
