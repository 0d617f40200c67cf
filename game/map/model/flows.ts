import { aboutOf, type Board, type PactTrack } from "../../engine/index.ts";
import type { Selection, Viewpoint } from "../../session/types.ts";
import { WATCHED_FROM } from "../../world/geography/viewpoints.ts";
import type { Shown } from "./shown.ts";

/** A tie drawn from Tokyo: what kind, to whom, how wide, and how strongly it is drawn. */
export interface Flow {
  kind: "aid" | "pact" | "sanction" | "plan";
  /** An actor, or for `plan` (a deployment on the tray) a zone. */
  to: string;
  /** For `plan`: the ship. */
  ship: string | null;
  width: number;
  /** Changed this quarter, planned, or touching what is selected. */
  strong: boolean;
  /** Not of the viewpoint that is looked from. */
  dim: boolean;
  /** On the tray, not yet an act. */
  proposed: boolean;
}

const WIDTHS = [1.4, 2, 2.8] as const;
const PACT_WIDTH = 4.6;

export function flowsOf(
  shown: Shown,
  selection: Selection | null,
  viewpoint: Viewpoint | null = null,
): Flow[] {
  const { board, before } = shown;
  const flows: Flow[] = [...aid(board, before), ...pacts(board, before), ...sanctions(board, before)];
  for (const { order, assessment } of shown.tray) {
    if (!assessment.ok) continue;
    const base = { ship: null, strong: true, dim: false, proposed: true };
    const { actor, zone, group, flow, amount = 0, level = 0 } = aboutOf(order);
    if (actor !== undefined && flow !== undefined) {
      const width = { aid: aidWidth(amount), pact: PACT_WIDTH, sanction: levelWidth(level) }[flow];
      flows.push({ ...base, kind: flow, to: actor, width });
    }
    if (zone !== undefined && group !== undefined)
      flows.push({ ...base, kind: "plan", to: zone, ship: group, width: 2 });
  }
  const tokyo = board.actors.find(({ role }) => role === "tokyo")?.id ?? "JPN";
  const own = viewpoint && WATCHED_FROM[viewpoint].ties;
  return merge(flows).map((flow) => {
    if (own) return { ...flow, strong: flow.to === own, dim: flow.to !== own };
    return { ...flow, strong: flow.strong || touches(flow, selection, tokyo) };
  });
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

/** Stage from which a stat shows: forces may come, leaders meet by rule, or Washington keeps its bases here. */
const SHOWN_FROM: Partial<Record<PactTrack, number>> = {
  access: 1,
  summit: 2,
  host: 1,
  command: 1,
  investment: 1,
};

function pacts(board: Board, before: Board | null): Flow[] {
  const stagesOf = (from: Board | null, id: string) =>
    (from?.actors.find((actor) => actor.id === id)?.pacts ?? []).filter(
      ({ track, stage }) => stage >= (SHOWN_FROM[track] ?? Infinity),
    );
  const sumOf = (from: Board | null, id: string): number =>
    stagesOf(from, id).reduce((sum, { stage }) => sum + stage, 0);
  return board.actors
    .filter(({ id }) => stagesOf(board, id).length > 0)
    .map(({ id }) => flow("pact", id, PACT_WIDTH, before !== null && sumOf(before, id) !== sumOf(board, id)));
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
  return { kind, to, ship: null, width, strong, dim: false, proposed: false };
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
  if (selection.kind === "stat") return selection.of === flow.to;
  return selection.kind === "actor" && (selection.id === flow.to || selection.id === tokyo);
}

function aidWidth(amount: number): number {
  if (amount < 20) return WIDTHS[0];
  return amount < 60 ? WIDTHS[1] : WIDTHS[2];
}

function levelWidth(level: number): number {
  return WIDTHS[Math.min(2, Math.max(0, level - 1))] ?? WIDTHS[0];
}
