import { describe, expect, it } from "vitest";
import { intentsOf } from "../../game/engine/board/intents.ts";
import { type Game, type Intent, type Report, type State, viewOf } from "../../game/engine/index.ts";
import { gameOf } from "../../game/runs/index.ts";
import { changed, crossroads, policy, walk } from "./helpers.ts";

const way = (by: number) => (by >= 10 ? "up" : by <= -10 ? "down" : "same");

/** Whether what was meant came about in the quarter that followed. */
function came(game: Game, intent: Intent, before: State, { dispatches }: Report, after: State): boolean {
  const phase = (s: State, ship: string) => s.ships[game.ships.get(ship) ?? -1]?.phase;
  const told = (kind: string, ship: string) =>
    dispatches.some((each) => each.kind === kind && "ship" in each && each.ship === ship);
  switch (intent.move) {
    case "posture":
      return after.beijing.posture === intent.to;
    case "regime":
      return after.washington.regime === intent.to;
    case "front":
      return way(after.ukraine.front - before.ukraine.front) === intent.way;
    case "coalition":
      return way(after.ukraine.coalition - before.ukraine.coalition) === intent.way;
    case "armistice":
      return after.ukraine.armistice === intent.terms;
    case "tests":
      return after.pyongyang.tests > 0 === intent.goes;
    case "crisis":
      return dispatches.some((each) => each.kind === "crisisOpens" && each.crisis === intent.crisis);
    case "leaves":
      return told("carrierGone", intent.ship);
    case "returns":
      return told("carrierBack", intent.ship);
    case "sails":
      return told("sortie", intent.ship);
    case "ready":
      return told("shipReady", intent.ship);
    case "launch":
      return phase(before, intent.ship) === "building" && phase(after, intent.ship) === "workup";
  }
}

interface Told {
  intent: Intent;
  happened: boolean;
}

/** What was meant, and what came of it, over quarters in which nobody ordered anything. */
function quarters(scenario: string, runs: number): Told[] {
  const game = gameOf(scenario) as Game;
  const found: Told[] = [];
  for (let n = 0; n < runs; n++)
    walk(
      `intents${n}`,
      policy("idle"),
      (before, command, report, after) => {
        if (command.type !== "commit") return;
        for (const intent of intentsOf(game, viewOf(before)))
          found.push({ intent, happened: came(game, intent, before, report, after) });
      },
      game,
    );
  return found;
}

const nameOf = (intent: Intent) => ("way" in intent ? `${intent.move} ${intent.way}` : intent.move);

function grouped(list: readonly Told[], by: (told: Told) => string): [string, Told[]][] {
  const groups = new Map<string, Told[]>();
  for (const told of list) groups.set(by(told), [...(groups.get(by(told)) ?? []), told]);
  return [...groups];
}

/**
 * How far what came about lies from what was printed, beside what luck alone explains: three deviations, and three in a
 * hundred for what nobody saw open and for what events move after the powers have.
 */
function expectCalibrated(name: string, list: readonly Told[]): void {
  const meant = list.reduce((sum, { intent }) => sum + intent.chance / 1000, 0);
  const spread = list.reduce(
    (sum, { intent: { chance } }) => sum + (chance * (1000 - chance)) / 1_000_000,
    0,
  );
  const count = list.filter(({ happened }) => happened).length;
  expect(Math.abs(count - meant), `${name}: ${count} of ${meant.toFixed(1)}`).toBeLessThanOrEqual(
    3 * Math.sqrt(spread) + 0.03 * list.length,
  );
}

describe("intents", () => {
  const standard = quarters("crossroads", 200);

  it("come about as often as is printed, move by move", () => {
    const moves = grouped(standard, ({ intent }) => nameOf(intent));
    expect(moves.length).toBeGreaterThanOrEqual(19);
    for (const [name, list] of moves) expectCalibrated(name, list);
  });

  it("come about as often as is printed, whether it is little or much", () => {
    const tenths = grouped(standard, ({ intent }) => String(Math.trunc(intent.chance / 100)));
    expect(tenths).toHaveLength(11);
    for (const [tenth, list] of tenths) expectCalibrated(`${tenth} in 10`, list);
  });

  it.each(["pledge", "carriers", "varyag", "tutorial"])("come about as often as is printed in %s", (id) => {
    for (const [name, list] of grouped(quarters(id, 25), ({ intent }) => nameOf(intent)))
      expectCalibrated(name, list);
  });

  it("are certain only where the clock alone decides", () => {
    const certain = standard.filter(({ intent }) => intent.chance === 1000);
    expect(new Set(certain.map(({ intent }) => intent.move))).toEqual(new Set(["ready", "launch"]));
    expect(certain.every(({ happened }) => happened)).toBe(true);
  });

  it("leave no power out while the war lasts, and the ways of one course sum to all", () => {
    walk("sums", policy("recalibrator"), (before, command) => {
      if (command.type !== "commit") return;
      const intents = intentsOf(crossroads, viewOf(before));
      const powers = [...new Set(intents.map(({ power }) => power))];
      if (before.ukraine.armistice === "none") expect(powers).toEqual(["CHN", "USA", "RUS", "PRK", "EUR"]);
      else expect(powers).not.toContain("EUR");
      for (const move of ["posture", "regime"] as const) {
        const sum = intents.filter((each) => each.move === move).reduce((all, { chance }) => all + chance, 0);
        expect(sum).toBeGreaterThan(985);
        expect(sum).toBeLessThanOrEqual(1002);
      }
    });
  });

  it("change nothing on the board, and know nothing hidden", () => {
    walk("blind", policy("adaptive"), (before, command) => {
      if (command.type !== "commit") return;
      const other = changed(before, (s) => {
        s.hidden.seed = "alea:another";
        s.hidden.truths = s.hidden.truths.map((truth) => 1000 - truth);
        s.hidden.schedule = s.hidden.schedule.map((n) => 2 - n);
        s.hidden.unseen = [];
      });
      const view = viewOf(before);
      const kept = structuredClone(view);
      expect(intentsOf(crossroads, viewOf(other))).toEqual(intentsOf(crossroads, view));
      expect(view).toEqual(kept);
    });
  });
});
