import { describe, expect, it } from "vitest";
import { arrange } from "../../game/map/layout/arrange.ts";
import { bannersOf } from "../../game/map/model/banners.ts";
import { shownOf } from "../../game/map/model/shown.ts";
import { lengthOf, shownAt, storyOf } from "../../game/map/playback/story.ts";
import type { QuarterRecord, Scene } from "../../game/session/types.ts";
import { fixtureScene } from "../harness/fixture.ts";
import { playedQuarters } from "./mapplay.ts";
import { sceneOf } from "./mapscene.ts";

const quarters = [1, 2, 3].flatMap((seed) => playedQuarters(seed));

/** The desk after a quarter, in a stage. */
function deskAfter(record: QuarterRecord, stage: Extract<Scene, { kind: "play" }>["stage"]) {
  const scene = fixtureScene();
  if (scene.kind !== "play") throw new Error("the fixture is in play");
  const game = { ...scene.game, board: record.after, before: record.before, quarters: [record], open: null };
  return shownOf({ kind: "play", stage, game: { ...game, tray: [] } });
}

describe("what ended in a quarter", () => {
  it("keeps its mark until the report is closed, as the story left it", () => {
    let marked = 0;
    for (const record of quarters) {
      const ends = (shown: ReturnType<typeof deskAfter>) =>
        bannersOf(shown).flatMap(({ id, outcome }) => (outcome ? [`${id} ${outcome}`] : []));
      const steps = storyOf(record);
      const told = ends(shownAt(record, steps, lengthOf(steps)));
      expect(ends(deskAfter(record, "report"))).toEqual(told);
      expect(ends(deskAfter(record, "respond"))).toEqual(told);
      expect(ends(deskAfter(record, "plan"))).toEqual([]);
      marked += told.length;
      // All that lies on the desk is there as well, with no mark.
      const open = bannersOf(deskAfter(record, "report")).filter(({ outcome }) => outcome === null);
      expect(open.map(({ id }) => id).sort()).toEqual(record.after.situations.map(({ id }) => id).sort());
    }
    expect(marked).toBeGreaterThan(100);
  });

  it("opens nothing when it is pressed", () => {
    const record = quarters.find((each) => deskAfter(each, "report").ended?.size);
    if (!record) throw new Error("nothing ended");
    const { boxes } = arrange(sceneOf(deskAfter(record, "report")));
    const lying = record.after.situations.map(({ id }) => id);
    const hits = boxes.flatMap(({ kind, id }) => (kind === "situation" ? [id] : []));
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter((id) => !lying.includes(id))).toEqual([]);
  });

  it("leaves others’ plans on the chart, which a story does not show", () => {
    const record = quarters.find((each) => {
      const shown = deskAfter(each, "report");
      return shown.ended?.size && arrange(sceneOf(shown)).intents.length > 0;
    });
    expect(record).toBeDefined();
    if (!record) return;
    const steps = storyOf(record);
    expect(arrange(sceneOf(shownAt(record, steps, lengthOf(steps)))).intents).toEqual([]);
  });
});
