import { useEffect } from "preact/hooks";
import { type Playing, useGame } from "../context.ts";
import { isDone, type Step, stepOf } from "./steps.ts";

/** The first slip of any run: followed or put away once, it never lies there again. */
export const BEGIN = "begin";

/** A note of a run by its quarter; those of another run are other notes. */
const named = (slot: string, what: number | string): string => `${slot} ${what}`;

interface Notes {
  step: Step | null;
  /** What the note asks for has been done, be it undone since. */
  done: boolean;
  /** The note, or all of the run's, have been put away. */
  away: boolean;
  putAway(): void;
  skipAll(): void;
}

/** The note of this quarter and what has become of it, kept on this device and so the same after a reload. */
export function useNotes(playing: Playing): Notes {
  const { game, now, session } = playing;
  const { slot, board } = game;
  const { notes } = now.settings;
  const keep = (name: string): void => {
    const { notes } = session.now.settings;
    if (!notes.includes(name)) void session.do({ do: "setSettings", change: { notes: [...notes, name] } });
  };
  const has = (what: number | string): boolean => notes.includes(named(slot, what));
  return {
    step: stepOf(board.scenario, board.turn),
    done: has(`${board.turn} done`),
    away: has(board.turn) || has("all"),
    putAway: () => keep(named(slot, board.turn)),
    skipAll: () => keep(named(slot, "all")),
  };
}

/** Marks a note as done when what it asks for has been done, wherever on the desk; and says so. */
export function useFollowed(): void {
  const playing = useGame();
  const { m, f, game, now, stage, session, say } = playing;
  const { step, done, away } = useNotes(playing);
  const follows = step !== null && stage === "plan" && !done && !away && isDone(step, playing);
  useEffect(() => {
    if (!follows || step === null) return;
    const name = named(game.slot, `${game.board.turn} done`);
    void session.do({ do: "setSettings", change: { notes: [...session.now.settings.notes, name] } });
    say(f.stops(m.newcomer.done(m.newcomer.ideas[step]), m.newcomer.next));
  }, [follows]);
  // Whoever has closed a quarter once needs no word on how to begin.
  const begun = game.board.turn > 0 && !now.settings.notes.includes(BEGIN);
  useEffect(() => {
    if (begun)
      void session.do({ do: "setSettings", change: { notes: [...session.now.settings.notes, BEGIN] } });
  }, [begun]);
}
