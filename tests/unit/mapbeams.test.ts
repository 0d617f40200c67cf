import { describe, expect, it } from "vitest";
import type { Board, BoardSituation } from "../../game/engine/index.ts";
import { arrange } from "../../game/map/layout/arrange.ts";
import { weightsOf } from "../../game/map/layout/beams.ts";
import type { Scene } from "../../game/map/layout/picture.ts";
import { type Shown, shownOf } from "../../game/map/model/shown.ts";
import { chartWords } from "../../game/text/chart.ts";
import "../../game/text/index.ts";
import { fixtureScene, fixtureSnapshot } from "../harness/fixture.ts";
import { playedQuarters } from "./mapplay.ts";
import { sceneOf } from "./mapscene.ts";

const base = shownOf(fixtureScene());
const still: Board = {
  ...base.board,
  ships: base.board.ships.map((ship) => ({ ...ship, phase: "port" as const })),
  zones: base.board.zones.map((zone, i) => ({ ...zone, tension: 900 - i })),
};
const situation = playedQuarters(3, 9).flatMap(({ after }) => after.situations)[0] as BoardSituation;

function weighed(board: Partial<Board>, width = 850, change: Partial<Scene> = {}): string[] {
  const shown: Shown = { ...base, board: { ...still, ...board } };
  return arrange(sceneOf(shown, width, change))
    .beams.map(({ id }) => id)
    .sort();
}

describe("a beam", () => {
  it("has both figures as they are shown, and a double line from 1.6 to 1 against us", () => {
    expect(weightsOf({ balance: { tokyo: 310, rival: 524 } })).toEqual({
      ours: 31,
      theirs: 52,
      outweighed: true,
    });
    expect(weightsOf({ balance: { tokyo: 400, rival: 640 } }).outweighed).toBe(true);
    expect(weightsOf({ balance: { tokyo: 400, rival: 639 } }).outweighed).toBe(false);
    expect(weightsOf({ balance: { tokyo: 0, rival: 0 } }).outweighed).toBe(false);
  });

  it("weighs the three most tense seas, those where something lies or sails, and what is chosen", () => {
    // The first three of the list lie in the north: of them two are in a desk's home view.
    const tense = weighed({});
    expect(tense.length).toBeLessThanOrEqual(3);
    const lies = weighed({ situations: [{ ...situation, at: "SCS", sea: "SCS", ship: null }] });
    expect(lies).toEqual([...tense, "SCS"].sort());
    const elsewhere = weighed({ situations: [{ ...situation, at: "UKR", sea: "BAS", ship: null }] });
    expect(elsewhere).toEqual(tense);
    const ships = still.ships.map((ship) =>
      ship.id === "kaga" ? { ...ship, phase: "sortie" as const, zone: "PHS" } : ship,
    );
    expect(weighed({ ships })).toEqual([...tense, "PHS"].sort());
    expect(weighed({}, 850, { selection: { kind: "zone", id: "BAS" } })).toEqual([...tense, "BAS"].sort());
  });

  it("is on a phone only that of what is chosen, and nowhere with the layer off", () => {
    const lies = { situations: [{ ...situation, at: "SCS", sea: "SCS", ship: null }] };
    expect(weighed(lies, 390)).toEqual([]);
    expect(weighed(lies, 390, { selection: { kind: "situation", id: situation.id } })).toEqual(["SCS"]);
    const layers = { ...fixtureSnapshot().layers, balance: false };
    expect(weighed(lies, 850, { layers })).toEqual([]);
  });

  it("is said of its sea in the list, with its tension", () => {
    const subject = { kind: "zone", id: "BAS" } as const;
    expect(chartWords("en").treeEntry(still, subject)).toMatch(/tension \d+, ours 44, theirs 41, stake/);
    expect(chartWords("ja").treeEntry(still, subject)).toContain("日本側44・相手側41");
  });
});
