import type { Room, Voyage } from "./room.ts";
import { along, spline, waypoints } from "./routes.ts";
import type { Stage } from "./stage.ts";

/** Milliseconds: a zone at 1×, the pause between two ships setting out, and the longest a quarter may take. */
const ZONE = 900;
const STAGGER = 180;
const LONGEST = 8000;

export interface Playback {
  update(): void;
  readonly running: boolean;
  /** Ends a running playback; false if there is none. */
  skip(): boolean;
}

/** Tells the quarter: ships sail their zones, then the session is told. Under reduced motion it ends at once. */
export function mountPlayback(stage: Stage, room: Room): Playback {
  let told = false;
  let running = false;

  function update(): void {
    const { game } = room;
    if (game?.stage !== "playback") {
      told = false;
      if (running) clear();
      return;
    }
    if (told) return;
    told = true;
    const voyages = room.voyages;
    if (room.reducedMotion || voyages.length === 0) {
      // After this round of watchers, so that nobody sees two snapshots in the wrong order.
      queueMicrotask(() => room.session.playbackDone());
      return;
    }
    sail(voyages);
  }

  function sail(voyages: readonly Voyage[]): void {
    running = true;
    const { speed } = room.snapshot.settings;
    const plan = voyages.map(({ path }, i) => ({ delay: i * STAGGER, duration: (path.length - 1) * ZONE }));
    const whole = Math.max(...plan.map(({ delay, duration }) => delay + duration));
    const pace = Math.min(1, LONGEST / whole) / speed;
    let left = voyages.length;
    voyages.forEach(({ ship, path }, i) => {
      const course = spline(waypoints(room.chart, path));
      const { delay, duration } = plan[i] ?? { delay: 0, duration: ZONE };
      const state = { share: 0 };
      const start = course[0];
      if (start) room.sailing.set(ship, start);
      stage.tweens.add({
        targets: state,
        share: 1,
        delay: delay * pace,
        duration: duration * pace,
        ease: "Sine.easeInOut",
        onUpdate: () => {
          if (!running) return;
          room.sailing.set(ship, along(course, state.share));
          room.refresh("marks");
        },
        onComplete: () => {
          left -= 1;
          if (left === 0 && running) finish();
        },
      });
    });
    room.refresh("marks");
  }

  function finish(): void {
    clear();
    room.session.playbackDone();
  }

  function clear(): void {
    running = false;
    stage.tweens.killAll();
    room.sailing.clear();
    room.refresh("marks");
  }

  return {
    update,
    get running() {
      return running;
    },
    skip() {
      if (!running) return false;
      finish();
      return true;
    },
  };
}
