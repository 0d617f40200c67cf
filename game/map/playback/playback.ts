import type { Dispatch } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import type { Pin } from "../layout/picture.ts";
import { pinnedAt } from "../model/fleet.ts";
import type { MapModel } from "../scene/map-model.ts";
import type { Stage } from "../scene/stage.ts";
import { coursesOf, moversAt, type Playback, paintMotion } from "./motion.ts";
import { cutsOf, lengthOf, running, type Step, shownAt, staged, stopsOf, storyOf } from "./story.ts";
import { mountStrip } from "./strip.ts";

export interface PlaybackHandle {
  update(): void;
  readonly running: boolean;
  /** Ends a running playback, or step by step goes on to the next step; false if there is none. */
  skip(): boolean;
  /** The next step: from here on the story is told step by step. False if none is told. */
  next(): boolean;
}

/** So much longer than it should take a story may take before the session ends it, ms. */
const GRACE = 4000;

/**
 * Tells the quarter on the chart, then tells the session that it is told. Under reduced motion that is at once. Left
 * alone it runs; step by step it halts after each stage and each dispatch until the player has read.
 */
export function mountPlayback(
  host: HTMLElement,
  stage: Stage,
  model: MapModel,
  resized: () => void,
): PlaybackHandle {
  const strip = mountStrip(host, { next, toggle: () => setStepwise(!stepwise) });
  let narrated = false;
  let playback: Playback | null = null;
  let record: QuarterRecord | null = null;
  let time = 0;
  let cut = -1;
  let ground = "";
  /** Kept from one quarter to the next. */
  let stepwise = false;
  let halted = false;

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
    const steps =
      quarter && !model.reducedMotion ? storyOf(quarter, (dispatch) => headOf(dispatch).length) : [];
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
    halted = false;
    host.classList.add("map-telling");
    strip.show(true);
    mark();
    // After this round of watchers too.
    queueMicrotask(claim);
    stage.begin(frame);
  }

  /** The session need not end what is being told. */
  function claim(): void {
    if (!playback) return;
    const left = (lengthOf(playback.steps) - time) / model.snapshot.settings.speed;
    void model.session.do({ do: "playbackTakes", ms: stepwise ? null : Math.max(0, left) + GRACE });
  }

  function frame(passed: number): void {
    if (!playback || !record || halted) return;
    const { steps } = playback;
    const stop = stepwise ? stopAfter(time) : undefined;
    // Read each frame: the player may change the speed while the story runs.
    time += passed * model.snapshot.settings.speed;
    if (stop !== undefined && time >= stop - 1) {
      time = stop - 1;
      halted = true;
    }
    if (time >= lengthOf(steps)) {
      finish();
      return;
    }
    const reached = cutsOf(steps).filter((at) => at <= time).length;
    if (reached !== cut) {
      cut = reached;
      turnTo(playback, record);
    }
    const movers = moversAt(playback, time);
    const now = playback;
    stage.move(movers, (brush) => paintMotion(brush, now, model, movers, time));
  }

  /** The end of the step that runs at a moment. */
  function stopAfter(moment: number): number | undefined {
    return playback ? stopsOf(playback.steps).find((at) => at - 1 > moment) : undefined;
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
    mark();
    const words = captionOf(steps, quarter);
    if (words.length === 0) return;
    strip.say(words);
    resized();
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

  /**
   * The story in words, for the strip and the live region that it is. Left to run, dispatches are told by their heads
   * and stay until the end; step by step each has the strip to itself, in full.
   */
  function captionOf(steps: readonly Step[], { after }: QuarterRecord): string[] {
    const { story } = model.labels;
    const orders = staged(steps, "order", time);
    if (orders.length > 0) return [story.orders(orders.map(({ order }) => order))];
    const [washington] = running(steps, "washington", time);
    if (washington) return [story.washington(after, washington)];
    const sails = staged(steps, "sail", time);
    if (sails.length > 0)
      return [story.sails(sails.map(({ ship, path }) => ({ ship, zone: path.at(-1) ?? "" })))];
    const [tension] = running(steps, "tension", time);
    if (tension) return [story.tension(tension.zones.slice(0, 3))];
    const told = steps.flatMap((step) =>
      step.kind === "dispatch" && step.start <= time ? [step.dispatch] : [],
    );
    const last = told.at(-1);
    if (!stepwise || !last) return told.map(headOf);
    const { place, text, headline } = story.dispatch(last);
    const head = headline === undefined || headline === place ? [] : [headline];
    return [...head, story.narrated(place, text)];
  }

  /** The head of a dispatch, or its first sentence where it has none: short enough to be read in passing. */
  function headOf(dispatch: Dispatch): string {
    const { story } = model.labels;
    const { place, text, headline } = story.dispatch(dispatch);
    if (headline !== undefined && headline !== place) return headline;
    const [first = text] = /^.*?[.?!。？！](?=\s|$|[^\d\s])/u.exec(text) ?? [];
    return story.narrated(place, first);
  }

  function mark(): void {
    const { story } = model.labels;
    const stops = playback ? stopsOf(playback.steps) : [];
    const at = stops.filter((stop) => stop - 1 < time).length + 1;
    strip.mark(stepwise, story.stepOf(Math.min(at, stops.length), stops.length), story);
  }

  function setStepwise(on: boolean): void {
    stepwise = on;
    halted = false;
    claim();
    if (playback && record) turnTo(playback, record);
  }

  function next(): boolean {
    if (!playback || !record) return false;
    if (!stepwise) {
      setStepwise(true);
      return true;
    }
    const { steps } = playback;
    // What still moves arrives at once; what has been read makes way for the next.
    time = halted ? time + 1 : (stopAfter(time) ?? lengthOf(steps)) - 1;
    halted = false;
    if (time >= lengthOf(steps)) finish();
    return true;
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
    strip.show(false);
    model.tell(null, true);
  }

  return {
    update,
    get running() {
      return playback !== null;
    },
    skip() {
      if (!playback) return false;
      if (stepwise) next();
      else finish();
      return true;
    },
    next,
  };
}
