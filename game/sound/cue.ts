import type { Pending } from "../engine/index.ts";
import type { LiveGame } from "../session/live-game.ts";
import { gameIn, stageIn } from "../session/scene.ts";
import type { Snapshot } from "../session/types.ts";
import { leaning } from "./mood.ts";

export const CUES = [
  "seal",
  "alarm",
  "opens",
  "good",
  "middling",
  "bad",
  "crisis",
  "rung",
  "offramp",
  "ended",
  "dispatch",
  "turn",
  "sails",
  "evidence",
  "over",
  "refused",
  "saved",
] as const;
export type Cue = (typeof CUES)[number];

/** So many are heard one after the other; what is left out is read anyway. */
const MOST = 2;

/** The cues that a change of what is shown calls for, in their order. */
export function cuesAt(before: Snapshot, now: Snapshot): Cue[] {
  return [...onDesk(before, now), ...ofNotice(before, now)].slice(0, MOST);
}

function onDesk(before: Snapshot, now: Snapshot): Cue[] {
  const [earlier, game] = [gameIn(before.scene), gameIn(now.scene)];
  // A run that was just opened has told all of it before.
  if (!earlier || !game || earlier.slot !== game.slot || earlier.seed !== game.seed) return [];
  if (now.scene.kind === "debrief") return before.scene.kind === "play" ? ["over"] : [];
  const [was, is] = [stageIn(before.scene), stageIn(now.scene)];
  if (was === null || is === null) return [];
  const cues: Cue[] = was === "plan" && is !== "plan" ? ["seal"] : [];
  const asked = was === "respond" ? (earlier.board.pending[0] ?? null) : null;
  if (is === "respond") cues.push(...askedAt(asked, game.board.pending[0] ?? null));
  if (is === "report" && was !== "report") cues.push(...closedBy(game, asked?.kind === "crisis"));
  if (is === "plan" && was !== "plan") cues.push(...openedBy(game));
  return cues;
}

/** In the room: something new is asked, or the crisis has gone on. */
function askedAt(before: Pending | null, now: Pending | null): Cue[] {
  if (!now) return [];
  if (now.kind === "dilemma") {
    const ended: Cue[] = before?.kind === "crisis" ? ["ended"] : [];
    return before?.kind === "dilemma" && before.subject === now.subject ? ended : [...ended, "dispatch"];
  }
  if (before?.kind !== "crisis" || before.crisis !== now.crisis) return ["crisis"];
  if (Math.max(now.tokyo, now.rivalRung) > Math.max(before.tokyo, before.rivalRung)) return ["rung"];
  return now.exchange > before.exchange && now.trail.at(-1)?.choice === "offramp" ? ["offramp"] : [];
}

function closedBy({ quarters }: LiveGame, crisis: boolean): Cue[] {
  const closed = quarters.at(-1);
  if (!closed) return [];
  const { dispatches, findings } = closed;
  const outcomes = dispatches.some(({ kind }) => kind === "situation");
  const sum = leaning(dispatches);
  return [
    ...(crisis ? (["ended"] as const) : []),
    outcomes ? (sum > 0 ? "good" : sum < 0 ? "bad" : "middling") : "turn",
    ...(dispatches.some(({ kind }) => kind === "sortie") ? (["sails"] as const) : []),
    ...(findings.some(({ value }) => value !== null) ? (["evidence"] as const) : []),
  ];
}

/** A quarter opens. An end that is near is heard each time, since each time it may be the last. */
function openedBy({ board }: LiveGame): Cue[] {
  if (board.ends.some(({ near }) => near)) return ["alarm"];
  return board.situations.some(({ fresh }) => fresh) ? ["opens"] : [];
}

function ofNotice(before: Snapshot, { notice }: Snapshot): Cue[] {
  if (!notice || notice.id === before.notice?.id) return [];
  if (notice.tone === "warning") return ["refused"];
  return notice.key === "saved" || notice.key === "exported" ? ["saved"] : [];
}
