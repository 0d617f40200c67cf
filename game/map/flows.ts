import type { Board } from "../engine/board.ts";
import type { LiveGame, Selection } from "../session/types.ts";

/** A tie drawn from Tokyo: what kind, to whom, how wide, and whether it is at full strength. */
export interface Flow {
  kind: "aid" | "pact" | "sanction" | "plan";
  /** An actor, or for `plan` (a deployment on the tray) a zone. */
  to: string;
  /** For `plan`: the ship. */
  ship: string | null;
  width: number;
  strong: boolean;
  /** On the tray, not yet an act. */
  proposed: boolean;
}

const WIDTHS = [1.4, 2, 2.8] as const;

export function flowsOf(game: LiveGame, selection: Selection | null): Flow[] {
  const { board, before } = game;
  const flows: Flow[] = [...aid(board, before), ...pacts(board, before), ...sanctions(board, before)];
  for (const { order, assessment } of game.tray) {
    if (!assessment.ok) continue;
    const base = { ship: null, strong: true, proposed: true };
    if (order.type === "aid")
      flows.push({ ...base, kind: "aid", to: order.to, width: aidWidth(order.amount) });
    if (order.type === "pact") flows.push({ ...base, kind: "pact", to: order.with, width: 4.6 });
    if (order.type === "sanction" && order.level > 0) {
      flows.push({ ...base, kind: "sanction", to: order.on, width: levelWidth(order.level) });
    }
    if (order.type === "deploy")
      flows.push({ ...base, kind: "plan", to: order.zone, ship: order.group, width: 2 });
  }
  const tokyo = board.actors.find(({ role }) => role === "tokyo")?.id ?? "JPN";
  return merge(flows).map((flow) => ({ ...flow, strong: flow.strong || touches(flow, selection, tokyo) }));
}

function aid(board: Board, before: Board | null): Flow[] {
  return board.pledges
    .filter((pledge) => !pledge.suspended)
    .map((pledge) => {
      const was = before?.pledges.find(({ id }) => id === pledge.id);
      const changed = before !== null && (was === undefined || was.amount !== pledge.amount || was.suspended);
      return flow("aid", pledge.to, aidWidth(pledge.amount), changed);
    });
}

/** A pact shows once forces may come (access) or leaders meet (summit). */
function pacts(board: Board, before: Board | null): Flow[] {
  const stageOf = (from: Board | null, id: string): number =>
    Math.max(
      0,
      ...(from?.actors.find((actor) => actor.id === id)?.pacts ?? [])
        .filter(({ track }) => track === "access" || track === "summit")
        .map(({ stage }) => stage),
    );
  return board.actors
    .filter(({ id }) => stageOf(board, id) >= 1)
    .map(({ id }) => flow("pact", id, 4.6, before !== null && stageOf(before, id) !== stageOf(board, id)));
}

function sanctions(board: Board, before: Board | null): Flow[] {
  return board.sanctions
    .filter(({ level }) => level > 0)
    .map(({ on, sector, level }) => {
      const was = before?.sanctions.find((other) => other.on === on && other.sector === sector);
      return flow("sanction", on, levelWidth(level), before !== null && (was?.level ?? 0) !== level);
    });
}

function flow(kind: Flow["kind"], to: string, width: number, strong: boolean): Flow {
  return { kind, to, ship: null, width, strong, proposed: false };
}

/** One line a kind and target: the widest, strong if any is. */
function merge(flows: readonly Flow[]): Flow[] {
  const out = new Map<string, Flow>();
  for (const flow of flows) {
    const key = `${flow.kind} ${flow.to} ${flow.ship ?? ""}`;
    const other = out.get(key);
    out.set(key, other ? widest(other, flow) : flow);
  }
  return [...out.values()];
}

function widest(a: Flow, b: Flow): Flow {
  return {
    ...a,
    width: Math.max(a.width, b.width),
    strong: a.strong || b.strong,
    proposed: a.proposed && b.proposed,
  };
}

function touches(flow: Flow, selection: Selection | null, tokyo: string): boolean {
  if (!selection) return false;
  if (flow.kind === "plan") return true;
  if (selection.kind === "track") return selection.of === flow.to;
  return selection.kind === "actor" && (selection.id === flow.to || selection.id === tokyo);
}

function aidWidth(amount: number): number {
  if (amount < 20) return WIDTHS[0];
  return amount < 60 ? WIDTHS[1] : WIDTHS[2];
}

function levelWidth(level: number): number {
  return WIDTHS[Math.min(2, Math.max(0, level - 1))] ?? WIDTHS[0];
}
