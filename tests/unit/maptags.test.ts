import { describe, expect, it } from "vitest";
import { arrange } from "../../game/map/layout/arrange.ts";
import { outOfSight, tagEnd, tagOf } from "../../game/map/layout/tags.ts";
import { shownOf } from "../../game/map/model/shown.ts";
import { homeView } from "../../game/map/model/view.ts";
import "../../game/text/index.ts";
import { fixtureScene } from "../harness/fixture.ts";
import { playedQuarters } from "./mapplay.ts";
import { sceneOf } from "./mapscene.ts";

const base = shownOf(fixtureScene());
const quiet = { ...base, board: { ...base.board, situations: [] } };
const actors = quiet.board.actors.map(({ id }) => id);
const away = outOfSight(homeView(390, 322), actors);

describe("edge tags", () => {
  it("are one an edge on a phone, with how many more each stands for, and one an actor elsewhere", () => {
    const { tags } = arrange(sceneOf(quiet, 390));
    expect(tags.map(({ edge }) => edge).sort()).toEqual([...new Set(away.map(({ edge }) => edge))].sort());
    expect(tags.flatMap(({ ids }) => ids).sort()).toEqual(away.map(({ id }) => id).sort());
    const left = tags.find(({ edge }) => edge === "left");
    expect(left?.ids.length).toBeGreaterThan(2);
    expect(left?.name).toBe(`Kyiv +${(left?.ids.length ?? 0) - 1}`);
    for (const { id, ids, name } of arrange(sceneOf(quiet)).tags) {
      expect(ids).toEqual([id]);
      expect(name).not.toContain("+");
    }
  });

  it("on a phone are named by what is chosen, or by where the news is from", () => {
    const named = (change: Parameters<typeof sceneOf>[2]): string | undefined =>
      tagOf(arrange(sceneOf(quiet, 390, change)).tags, "GBR")?.name;
    expect(named({ selection: { kind: "actor", id: "GBR" } })).toMatch(/^London \+/);
    expect(named({ pins: [{ id: "1", at: "EUR", place: "Brussels", text: "News." }] })).toMatch(
      /^Brussels \+/,
    );
  });

  it("on a phone are where all flows to them end", () => {
    const { tags, flows } = arrange(sceneOf(quiet, 390));
    const ends = flows.flatMap(({ flow, points }) => {
      const tag = tagOf(tags, flow.to);
      return tag ? [{ end: points.at(-1), tag }] : [];
    });
    expect(ends.length).toBeGreaterThan(0);
    for (const { end, tag } of ends) {
      expect(end?.x).toBeCloseTo(tagEnd(tag).x, 0);
      expect(end?.y).toBeCloseTo(tagEnd(tag).y, 0);
    }
  });

  it("keep to themselves where a situation lies", () => {
    const lies = [1, 2, 3, 4]
      .flatMap((seed) => playedQuarters(seed, 10))
      .find(({ after }) => after.situations.some(({ at }) => at === "UKR"));
    if (!lies) throw new Error("nothing lies with Kyiv");
    const shown = { ...base, board: lies.after, before: lies.before, tray: [], voyages: [] };
    const { tags, banners } = arrange(sceneOf(shown, 390));
    expect(banners.some(({ banner }) => banner.at === "UKR")).toBe(true);
    expect(tagOf(tags, "UKR")).toMatchObject({ id: "UKR", ids: ["UKR"] });
  });
});
