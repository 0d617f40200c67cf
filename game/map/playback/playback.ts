import type { QuarterRecord } from "../../session/types.ts";
import type { Pin } from "../layout/picture.ts";
import { pinnedAt } from "../model/fleet.ts";
import { make } from "../scene/dom.ts";
import type { Room } from "../scene/room.ts";
import type { Stage } from "../scene/stage.ts";
import { coursesOf, type Film, moversAt, paintMotion } from "./motion.ts";
import { type Beat, cutsOf, lengthOf, running, shownAt, staged, storyOf } from "./story.ts";

export interface Playback {
  update(): void;
  readonly running: boolean;
  /** Ends a running playback; false if there is none. */
  skip(): boolean;
}

/** Tells the quarter on the chart, then tells the session that it is told. Under reduced motion that is at once. */
export function mountPlayback(host: HTMLElement, stage: Stage, room: Room): Playback {
  const strip = make("p", "map-caption", host);
  strip.setAttribute("role", "status");
  strip.hidden = true;
  let told = false;
  let film: Film | null = null;
  let record: QuarterRecord | null = null;
  let time = 0;
  let cut = -1;
  let ground = "";

  function update(): void {
    const { game } = room;
    if (game?.stage !== "playback") {
      told = false;
      if (film) clear();
      return;
    }
    if (told) return;
    told = true;
    const quarter = game.open ?? game.quarters.at(-1);
    const beats = quarter && !room.reducedMotion ? storyOf(quarter) : [];
    if (!quarter || beats.length === 0) {
      // After this round of watchers, so that nobody sees two snapshots in the wrong order.
      queueMicrotask(() => room.session.playbackDone());
      return;
    }
    const { before, after } = quarter;
    record = quarter;
    film = { beats, before, after, courses: coursesOf(beats, before, after, room.chart) };
    time = 0;
    cut = -1;
    ground = "";
    host.classList.add("map-telling");
    strip.hidden = false;
    stage.begin(frame);
  }

  function frame(passed: number): void {
    if (!film || !record) return;
    // Read each frame: the player may change the speed while the story runs.
    time += passed * room.snapshot.settings.speed;
    const { beats } = film;
    if (time >= lengthOf(beats)) {
      finish();
      return;
    }
    const next = cutsOf(beats).filter((at) => at <= time).length;
    if (next !== cut) {
      cut = next;
      turnTo(film, record);
    }
    const movers = moversAt(film, time);
    const now = film;
    stage.move(movers, (brush) => paintMotion(brush, now, room, movers, time));
  }

  /** A new stretch of the story: what stands still is arranged anew. */
  function turnTo({ beats, before }: Film, quarter: QuarterRecord): void {
    const shown = shownAt(quarter, beats, time);
    const washington = running(beats, "washington", time)[0];
    const away = new Set(staged(beats, "sail", time).map(({ ship }) => ship));
    // A carrier that comes back is not at its berth before it has arrived; one that leaves shows its empty berth.
    for (const id of washington?.back ?? []) away.add(id);
    const focus = beats.flatMap((beat) =>
      beat.kind === "tension" && beat.start <= time
        ? beat.zones.filter(({ from, to }) => Math.abs(to - from) >= 20).map(({ id }) => id)
        : [],
    );
    const owner = before.actors.find(({ role }) => role === "washington")?.id ?? null;
    const picture = JSON.stringify([
      shown.board.zones.map(({ tension }) => Math.floor(tension / 200)),
      shown.board.actors.map(({ alignment }) => alignment),
    ]);
    room.tell(
      { shown, away, focus: new Set(focus), pins: pinsAt(beats, quarter), lit: washington ? owner : null },
      picture !== ground,
    );
    ground = picture;
    const words = captionOf(beats, quarter);
    if (words && strip.textContent !== words) strip.textContent = words;
  }

  function pinsAt(beats: readonly Beat[], quarter: QuarterRecord): Pin[] {
    return beats.flatMap((beat, i) => {
      if (beat.kind !== "dispatch" || beat.start > time) return [];
      const { place, text, headline } = room.labels.story.dispatch(beat.dispatch);
      // An event is headed by its own title: then the sentence says more.
      const words = headline === undefined || headline === place ? text : headline;
      return [{ id: `pin ${i}`, at: pinnedAt(beat.dispatch, quarter.after), place, text: words }];
    });
  }

  /** The story in words, for the strip and the live region that it is. */
  function captionOf(beats: readonly Beat[], { after }: QuarterRecord): string {
    const { story } = room.labels;
    const orders = staged(beats, "order", time);
    if (orders.length > 0) return story.orders(orders.map(({ order }) => order));
    const [washington] = running(beats, "washington", time);
    if (washington) return story.washington(after, washington);
    const sails = staged(beats, "sail", time);
    if (sails.length > 0)
      return story.sails(sails.map(({ ship, path }) => ({ ship, zone: path.at(-1) ?? "" })));
    const [tension] = running(beats, "tension", time);
    if (tension) return story.tension(tension.zones.slice(0, 3));
    const [dispatch] = running(beats, "dispatch", time);
    if (!dispatch) return "";
    const { place, text } = story.dispatch(dispatch.dispatch);
    return story.told(place, text);
  }

  function finish(): void {
    clear();
    room.session.playbackDone();
  }

  function clear(): void {
    film = null;
    record = null;
    stage.still();
    host.classList.remove("map-telling");
    strip.hidden = true;
    strip.textContent = "";
    room.tell(null, true);
  }

  return {
    update,
    get running() {
      return film !== null;
    },
    skip() {
      if (!film) return false;
      finish();
      return true;
    },
  };
}
