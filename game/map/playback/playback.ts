import type { QuarterRecord } from "../../session/types.ts";
import type { Pin } from "../layout/picture.ts";
import { pinnedAt } from "../model/fleet.ts";
import { make } from "../scene/dom.ts";
import type { MapModel } from "../scene/map-model.ts";
import type { Stage } from "../scene/stage.ts";
import { coursesOf, moversAt, type Playback, paintMotion } from "./motion.ts";
import { cutsOf, lengthOf, running, type Step, shownAt, staged, storyOf } from "./story.ts";

export interface PlaybackHandle {
  update(): void;
  readonly running: boolean;
  /** Ends a running playback; false if there is none. */
  skip(): boolean;
}

/** Tells the quarter on the chart, then tells the session that it is told. Under reduced motion that is at once. */
export function mountPlayback(host: HTMLElement, stage: Stage, model: MapModel): PlaybackHandle {
  const strip = make("p", "map-caption", host);
  strip.setAttribute("role", "status");
  strip.hidden = true;
  let narrated = false;
  let playback: Playback | null = null;
  let record: QuarterRecord | null = null;
  let time = 0;
  let cut = -1;
  let ground = "";

  function update(): void {
    const { scene } = model;
    if (scene.kind !== "play" || scene.stage !== "playback") {
      narrated = false;
      if (playback) clear();
      return;
    }
    if (narrated) return;
    narrated = true;
    const quarter = scene.game.open ?? scene.game.quarters.at(-1);
    const steps = quarter && !model.reducedMotion ? storyOf(quarter) : [];
    if (!quarter || steps.length === 0) {
      // After this round of watchers, so that nobody sees two snapshots in the wrong order.
      queueMicrotask(() => model.session.do({ do: "playbackDone" }));
      return;
    }
    const { before, after } = quarter;
    record = quarter;
    playback = { steps, before, after, courses: coursesOf(steps, before, after, model.chart) };
    time = 0;
    cut = -1;
    ground = "";
    host.classList.add("map-telling");
    strip.hidden = false;
    stage.begin(frame);
  }

  function frame(passed: number): void {
    if (!playback || !record) return;
    // Read each frame: the player may change the speed while the story runs.
    time += passed * model.snapshot.settings.speed;
    const { steps } = playback;
    if (time >= lengthOf(steps)) {
      finish();
      return;
    }
    const next = cutsOf(steps).filter((at) => at <= time).length;
    if (next !== cut) {
      cut = next;
      turnTo(playback, record);
    }
    const movers = moversAt(playback, time);
    const now = playback;
    stage.move(movers, (brush) => paintMotion(brush, now, model, movers, time));
  }

  /** A new stretch of the story: what stands still is arranged anew. */
  function turnTo({ steps, before }: Playback, quarter: QuarterRecord): void {
    const shown = shownAt(quarter, steps, time);
    const washington = running(steps, "washington", time)[0];
    const hidden = new Set(staged(steps, "sail", time).map(({ ship }) => ship));
    // A carrier that comes back is not at its berth before it has arrived; one that leaves shows its empty berth.
    for (const id of washington?.back ?? []) hidden.add(id);
    const focus = steps.flatMap((step) =>
      step.kind === "tension" && step.start <= time
        ? step.zones.filter(({ from, to }) => Math.abs(to - from) >= 20).map(({ id }) => id)
        : [],
    );
    const owner = before.actors.find(({ role }) => role === "washington")?.id ?? null;
    const picture = JSON.stringify([
      shown.board.zones.map(({ tension }) => Math.floor(tension / 200)),
      shown.board.actors.map(({ alignment }) => alignment),
    ]);
    model.tell(
      { shown, hidden, focus: new Set(focus), pins: pinsAt(steps, quarter), lit: washington ? owner : null },
      picture !== ground,
    );
    ground = picture;
    const words = captionOf(steps, quarter);
    if (words && strip.textContent !== words) strip.textContent = words;
  }

  function pinsAt(steps: readonly Step[], quarter: QuarterRecord): Pin[] {
    return steps.flatMap((step, i) => {
      if (step.kind !== "dispatch" || step.start > time) return [];
      const { place, text, headline } = model.labels.story.dispatch(step.dispatch);
      // An event is headed by its own title: then the sentence says more.
      const words = headline === undefined || headline === place ? text : headline;
      return [{ id: `pin ${i}`, at: pinnedAt(step.dispatch, quarter.after), place, text: words }];
    });
  }

  /** The story in words, for the strip and the live region that it is. */
  function captionOf(steps: readonly Step[], { after }: QuarterRecord): string {
    const { story } = model.labels;
    const orders = staged(steps, "order", time);
    if (orders.length > 0) return story.orders(orders.map(({ order }) => order));
    const [washington] = running(steps, "washington", time);
    if (washington) return story.washington(after, washington);
    const sails = staged(steps, "sail", time);
    if (sails.length > 0)
      return story.sails(sails.map(({ ship, path }) => ({ ship, zone: path.at(-1) ?? "" })));
    const [tension] = running(steps, "tension", time);
    if (tension) return story.tension(tension.zones.slice(0, 3));
    const [dispatch] = running(steps, "dispatch", time);
    if (!dispatch) return "";
    const { place, text } = story.dispatch(dispatch.dispatch);
    return story.narrated(place, text);
  }

  function finish(): void {
    clear();
    model.session.do({ do: "playbackDone" });
  }

  function clear(): void {
    playback = null;
    record = null;
    stage.stop();
    host.classList.remove("map-telling");
    strip.hidden = true;
    strip.textContent = "";
    model.tell(null, true);
  }

  return {
    update,
    get running() {
      return playback !== null;
    },
    skip() {
      if (!playback) return false;
      finish();
      return true;
    },
  };
}
