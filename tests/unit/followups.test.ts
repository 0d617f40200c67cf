import { describe, expect, it } from "vitest";
import { compile, kindAt } from "../../game/engine/index.ts";
import { endedOf, markEnded } from "../../game/engine/state/ended.ts";
import type { SituationState } from "../../game/engine/state/state.ts";
import { OUTCOMES } from "../../game/engine/vocabulary.ts";
import { readScenario } from "../../game/runs/index.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";
import { changed, crossroads } from "./helpers.ts";
import { commits, nameOf, placeOf, quartersOf, settledIn } from "./quarters.ts";

const QUARTERS = quartersOf(5);
const FOLLOWING = (CROSSROADS.situations ?? []).filter(({ lies }) => "after" in lies);

describe("a situation that follows from another", () => {
  it("opens only where one that it names has just ended so, and lies where that lay", () => {
    const opened = new Map<string, number>();
    for (const quarter of commits(QUARTERS)) {
      const { before, after } = quarter;
      if (after.phase === "over") continue;
      const settled = settledIn(quarter);
      for (const situation of after.situations) {
        const { lies, id } = kindAt(crossroads, situation).data;
        if (!("after" in lies) || before.situations.some((each) => each.slot === situation.slot)) continue;
        opened.set(id, (opened.get(id) ?? 0) + 1);
        const from = settled.filter(({ situation: old, told }) =>
          lies.after.some(({ kind, as }) => kind === nameOf(old) && as === told.outcome),
        );
        expect(
          from.map(({ told }) => told.place),
          id,
        ).toContain(placeOf(situation));
      }
    }
    // Each of them comes up in natural play.
    expect(FOLLOWING.map(({ id }) => id).filter((id) => !opened.has(id))).toEqual([]);
    expect(FOLLOWING.length).toBeGreaterThanOrEqual(8);
  });

  it("takes a place on the desk that chance would have filled, and opens by no other way", () => {
    for (const { weight, unseen } of FOLLOWING) {
      expect(weight).toBe(0);
      // What has just been told of is seen.
      expect(unseen).toBe(false);
    }
    const dated = new Set(CROSSROADS.calendar?.map(({ opens }) => opens));
    expect(FOLLOWING.filter(({ id }) => dated.has(id))).toEqual([]);
  });

  it("names kinds and answers that there are", () => {
    for (const { situations = [] } of Object.values(SCENARIOS))
      for (const { lies } of situations)
        for (const { kind, by = [] } of "after" in lies ? lies.after : []) {
          const answers = situations.find(({ id }) => id === kind)?.answers.map(({ id }) => id);
          expect(answers, kind).toBeDefined();
          for (const id of by) expect([...(answers ?? []), "left"]).toContain(id);
        }
  });

  it("is left out with what it follows from, as an exercise may leave kinds out", () => {
    const alone = compile({ ...CROSSROADS, calendar: [], situations: FOLLOWING });
    expect(alone.situations.every(({ after }) => after.length === 0)).toBe(true);
  });

  it("is refused in a scenario of one's own where it follows from what is not there", () => {
    const file = (lies: object) =>
      readScenario(
        JSON.stringify({
          ...TUTORIAL,
          id: "own-follows",
          situations: TUTORIAL.situations?.map((kind) => (kind.id === "drift" ? { ...kind, lies } : kind)),
        }),
      );
    expect(file({ after: [{ kind: "pressed", as: "bad" }], chance: 500 })).toMatchObject({ ok: true });
    expect(file({ after: [{ kind: "nothing", as: "bad" }], chance: 500 })).toMatchObject({
      ok: false,
      reason: "unknown",
    });
    expect(file({ after: [{ kind: "pressed", as: "bad", by: ["left"] }], chance: 500 })).toMatchObject({
      ok: true,
    });
    expect(file({ after: [{ kind: "pressed", as: "bad", by: ["never"] }], chance: 500 })).toMatchObject({
      ok: false,
      reason: "unknown",
    });
  });
});

describe("how a kind's last situation ended", () => {
  it("is kept in one integer, whatever the place, the answer and the turn", () => {
    const { before } = QUARTERS[0] as (typeof QUARTERS)[number];
    for (const turn of [0, 7, 39])
      for (const [outcome] of OUTCOMES.entries())
        for (const answer of [-1, 0, 3])
          for (const [zone, actor, ship] of [
            [15, 18, -1],
            [0, -1, -1],
            [3, 2, 4],
          ] as const) {
            const lay: SituationState = { slot: 9, ordinal: 0, zone, actor, ship, other: -1, clock: 1 };
            const state = changed(before, (s) => markEnded(s.history, lay, turn, outcome, answer));
            // What lay at sea with a ship follows on at sea.
            const where = { zone, actor: ship < 0 ? actor : -1 };
            expect(endedOf(state, 9)).toEqual({ turn, outcome, answer, ...where });
            expect(endedOf(state, 8)).toEqual(endedOf(before, 8));
          }
  });
});
