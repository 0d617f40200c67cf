import { describe, expect, it } from "vitest";
import type { Order } from "../../game/engine/index.ts";
import { arrange } from "../../game/map/layout/arrange.ts";
import { rivalMarks } from "../../game/map/model/rivals.ts";
import { shownOf } from "../../game/map/model/shown.ts";
import { meets, toScreen } from "../../game/map/model/view.ts";
import { presentIn } from "../../game/session/scene.ts";
import type { RivalLine, RivalOrder, Snapshot } from "../../game/session/types.ts";
import { chartWords } from "../../game/text/chart.ts";
import "../../game/text/index.ts";
import { fixtureScene, fixtureSnapshot } from "../harness/fixture.ts";
import { chart, sceneOf } from "./mapscene.ts";

const CODE = "2820-0000-0000-005Z";
const base = shownOf(fixtureScene());
const turn = base.board.turn;

const aid = (to: string): Order => ({
  type: "aid",
  to,
  purpose: "security",
  amount: 20,
  terms: "audited",
  standing: true,
});
const deploy: Order = { type: "deploy", group: "kaga", zone: "BAS", mission: "presence" };
const study: Order = { type: "study", question: "bite" };

/** A rival that gave these orders in the fixture's quarter. */
function rival(name: string, orders: readonly (Order | RivalOrder)[], code: string | null = CODE): RivalLine {
  const given = orders.map((each) => ("order" in each ? each : { order: each, pledge: null }));
  const before = Array.from({ length: turn }, () => []);
  return { name, code, scores: [], score: 0, ending: null, orders: [...before, given], parted: null };
}

function snapshot(rivals: readonly RivalLine[]): Snapshot {
  const now = fixtureSnapshot();
  const { scene } = now;
  if (scene.kind !== "play") throw new Error("the fixture is in play");
  const game = { ...scene.game, terms: { ...scene.game.terms, code: CODE } };
  return { ...now, rivals, scene: { ...scene, game } };
}

const marksOf = (rivals: readonly RivalLine[]) => rivalMarks(snapshot(rivals), base.board);

describe("rivals' pieces", () => {
  it("stand where an order is aimed: a sea, an actor, a pledge's recipient, or at home", () => {
    const pledge = { id: 3, to: "VNM" } as NonNullable<RivalOrder["pledge"]>;
    const review: RivalOrder = { order: { type: "review", pledge: 3 }, pledge };
    const marks = marksOf([
      rival("A", [deploy]),
      rival("B", [aid("PHL")]),
      rival("C", [review]),
      rival("D", [study]),
      rival("E", []),
    ]);
    expect(marks.map(({ number, at }) => [number, at])).toEqual([
      [1, "BAS"],
      [2, "PHL"],
      [3, "VNM"],
      [4, "JPN"],
    ]);
  });

  it("pass over what one's own quarter has, and keep their numbers", () => {
    const own = presentIn(snapshot([]).scene)?.tray[0]?.order;
    if (!own) throw new Error("nothing lies on the fixture's tray");
    expect(marksOf([rival("A", [own]), rival("B", [own, deploy])])).toMatchObject([{ number: 2, at: "BAS" }]);
  });

  it("are of this world alone, and of none that no code can name", () => {
    expect(marksOf([rival("A", [deploy], "other"), rival("B", [deploy], null)])).toEqual([]);
  });

  it.each([850, 390])(
    "up to eight find room on a map of %i px, near their place, on no piece, banner, tag or beam",
    (width) => {
      const marks = marksOf(["A", "B", "C", "D", "E", "F", "G", "H"].map((name) => rival(name, [deploy])));
      const plain = sceneOf(base, width);
      const placed = arrange({ ...plain, rivals: marks });
      const { rivals, piles, tags, banners, beams } = placed;
      expect(rivals.length).toBe(8);
      const spot = toScreen(plain.view, chart.zones.find(({ id }) => id === "BAS")?.ships ?? { x: 0, y: 0 });
      for (const { box } of rivals)
        expect(Math.hypot(box.x + box.w / 2 - spot.x, box.y + box.h / 2 - spot.y)).toBeLessThan(130);
      const others = [...piles, ...tags, ...beams].map(({ box }) => box);
      for (const [i, { box }] of rivals.entries()) {
        const rest = rivals.filter((_, n) => n !== i).map((each) => each.box);
        expect([...others, ...rest].filter((other) => meets(other, box))).toEqual([]);
      }
      // What one has oneself stands where it stood.
      const without = arrange(plain);
      expect(piles).toEqual(without.piles);
      expect(banners).toEqual(without.banners);
      expect(rivals.every(({ box }) => placed.boxes.some((hit) => hit.id === "BAS" && hit.box === box))).toBe(
        true,
      );
    },
  );

  it("are said in words beside the picture", () => {
    const [mark] = marksOf([rival("Mika", [aid("PHL")])]);
    if (!mark) throw new Error("no mark");
    const [en, ja] = [chartWords("en"), chartWords("ja")];
    expect(en.rivalOrder(mark)).toBe("rival 1, Mika: Aid to the Philippines");
    const entry = (words: typeof en) =>
      words.treeEntry(base.board, { kind: "actor", id: "PHL" }, false, [mark]);
    expect(entry(en)).toMatch(/^Philippines, .*, rival 1, Mika: Aid to the Philippines$/);
    expect(entry(ja)).toContain("競争相手1・Mika：");
  });
});
