import type { Context } from "../context.ts";
import { committed } from "../lesson.ts";
import { firstGame, withReading } from "../open-game.ts";
import type { NewGame } from "../types.ts";

/** Longest the map may take to tell a quarter before the desk goes on without it, ms. */
const PLAYBACK_LIMIT = 12_000;

/** Whether an exercise asks for an answer first, which is said. */
function waitsFor(s: Context, when: "before" | "after"): boolean {
  const { scene } = s.store.now;
  const waits = scene.kind === "play" && scene.game.lesson?.waits === when;
  if (waits) s.say(when === "before" ? "forecastFirst" : "explainFirst", {}, "warning");
  return waits;
}

/** Beginning a run, closing its quarters and giving it up. */
export const play = {
  async start(s: Context, { options }: { options: NewGame }): Promise<void> {
    if (!(await s.press())) return;
    // An own scenario by its id: the one being played, to play it again, or the one chosen on the title.
    const own = [s.game?.run.challenge.own, s.own].find((each) => each?.id === options.scenario);
    // What lies on the desk stands first: nobody is looked at yet.
    s.open(withReading(firstGame(options, own ?? null)), { selection: null });
    await s.save();
  },

  async commit(s: Context): Promise<void> {
    if (!(await s.press())) return;
    const { game } = s;
    if (game?.stage !== "plan" || game.run.board.phase !== "plan") return;
    const orders = s.ordersOf(game);
    if (!orders || waitsFor(s, "before")) return;
    const { turn } = game.run.board;
    const keys = game.tray.items(game.run).flatMap(({ key, assessment }) => (assessment.ok ? [key] : []));
    const [problem] = game.run.play({ type: "commit", turn: game.run.board.turn, orders });
    if (problem) return s.say("refused", { reason: problem.code }, "warning");
    if (game.lesson) game.lesson = committed(game.lesson, turn, keys);
    game.tray.reset();
    Object.assign(game, { stage: "playback", looking: null, draft: null });
    clearTimeout(s.watchdog);
    s.watchdog = setTimeout(() => play.playbackDone(s), PLAYBACK_LIMIT);
    await s.saveAndShow(game);
  },

  async respond(s: Context, { subject, choice }: { subject: string; choice: string }): Promise<void> {
    if (!(await s.press())) return;
    const { game } = s;
    if (game?.stage !== "respond" || !s.seen(game)) return;
    const [problem] = game.run.play({ type: "respond", turn: game.run.board.turn, subject, choice });
    if (problem) return s.say("refused", { reason: problem.code }, "warning");
    if (game.run.board.phase !== "respond") game.stage = "report";
    await s.saveAndShow(game);
  },

  /** The map tells the quarter and needs so many milliseconds, or with null as long as the player takes to read. */
  playbackTakes(s: Context, { ms }: { ms: number | null }): void {
    if (s.game?.stage !== "playback") return;
    clearTimeout(s.watchdog);
    if (ms !== null) s.watchdog = setTimeout(() => play.playbackDone(s), ms);
  },

  /** Ends the playback of the last quarter: the map calls it when the story is told, the desk to skip. */
  playbackDone(s: Context): void {
    const { game } = s;
    if (game?.stage !== "playback") return;
    clearTimeout(s.watchdog);
    game.stage = game.run.board.phase === "respond" ? "respond" : "report";
    s.show();
  },

  reportRead(s: Context): void {
    const { game } = s;
    if (game?.stage !== "report" || waitsFor(s, "after")) return;
    game.stage = game.run.over ? "over" : "plan";
    s.show();
    void s.save();
  },

  async resign(s: Context): Promise<void> {
    const { game } = s;
    if (!game) return;
    Object.assign(game, { resigned: true, stage: "over" });
    await s.saveAndShow(game);
  },
};
