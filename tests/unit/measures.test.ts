import { describe, expect, it } from "vitest";
import { LADDER_RULES, type LadderRule } from "../../game/advisors/index.ts";
import { bestLessWorst, bestWay } from "../../game/cli/balance/best-worst.ts";
import { calmLines } from "../../game/cli/balance/calm.ts";
import { decksOf } from "../../game/cli/balance/cards-told.ts";
import { chanceLines, noUses, use } from "../../game/cli/balance/chances.ts";
import { banLines, exploitLines } from "../../game/cli/balance/exploits.ts";
import { worthLines } from "../../game/cli/balance/fork-lines.ts";
import { forkRun, luckOfOutcome } from "../../game/cli/balance/forks.ts";
import { type Outbreak, outbreakLines } from "../../game/cli/balance/outbreaks.ts";
import { placeLines } from "../../game/cli/balance/place.ts";
import { mean } from "../../game/cli/balance/stats.ts";
import { swapLines } from "../../game/cli/balance/swaps.ts";
import type { Line } from "../../game/cli/balance/table.ts";
import { isOf, toldIn, trueChances } from "../../game/cli/balance/told.ts";
import { varied } from "../../game/cli/balance/varied.ts";
import { checkOrders, newGame, type Order, stream } from "../../game/engine/index.ts";
import { challenge, crossroads, policy, walk } from "./helpers.ts";

/** Each measure can find that the game is wrong: on figures that are, it says so. */

const random = stream("measures");
/** About normal, mean 0 and deviation 1. */
const noise = (): number => {
  let sum = 0;
  for (let n = 0; n < 12; n++) sum += random.below(1000) / 1000 - 0.5;
  return sum;
};
const table = (ways: readonly number[], lucks: number, spread: number) =>
  ways.map((value) => Array.from({ length: lucks }, () => value + spread * noise()));
const held = (lines: readonly Line[], measure: string): boolean => {
  const found = lines.find((l) => l.measure.includes(measure));
  if (!found) throw new Error(`no line ${measure} in ${lines.map((l) => l.measure).join("; ")}`);
  return found.holds;
};

describe("best − worst on halves of the lucks", () => {
  it("is nought where all ways are alike, however large the noise", () => {
    const found = Array.from({ length: 3000 }, () => bestLessWorst(table([0, 0, 0, 0], 8, 20)));
    expect(Math.abs(mean(found))).toBeLessThan(1);
    // The raw gap of the means is not.
    const raw = Array.from({ length: 300 }, () => {
      const means = table([0, 0, 0, 0], 8, 20).map((list) => mean(list));
      return Math.max(...means) - Math.min(...means);
    });
    expect(mean(raw)).toBeGreaterThan(10);
  });

  it("finds a gap that is there", () => {
    const found = Array.from({ length: 400 }, () => bestLessWorst(table([0, 10, 30], 8, 10)));
    expect(mean(found)).toBeGreaterThan(27);
    expect(mean(found)).toBeLessThan(32);
    expect(
      bestWay([
        [1, 2],
        [5, 6],
        [0, 0],
      ]),
    ).toBe(1);
  });

  it("says nothing of one way or one luck", () => {
    expect(bestLessWorst([[1, 2]])).toBe(0);
    expect(bestLessWorst([[1], [9]])).toBe(0);
  });
});

describe("forks", () => {
  it("weigh the outcome drawn by its odds without moving the mean", () => {
    const [worth, chances] = [
      [30, 2, -40],
      [450, 300, 250],
    ];
    const sum = chances.reduce((all, p, outcome) => all + p * luckOfOutcome(worth, outcome, chances), 0);
    expect(sum / 1000).toBeCloseTo(0);
    expect(luckOfOutcome(worth, 0, chances)).toBeGreaterThan(0);
  });

  const fork = (gap: number, dilemma = false) => ({
    kind: "sortie",
    dilemma,
    policy: "triage",
    ways: ["meet", "left"],
    values: table([gap, 0], 8, 1),
  });
  const lines = (gap: number) =>
    worthLines(
      "triage",
      Array.from({ length: 40 }, (_, i) => fork(gap, i % 2 === 0)),
      new Map([["sortie", 600]]),
      10,
    );

  it("find a desk on which it does not matter what is answered", () => {
    expect(lines(0).map((l) => l.holds)).toEqual([false, false, false]);
    expect(lines(9).map((l) => l.holds)).toEqual([true, true, true]);
  });

  it("play every way that can be gone, and the same twice", () => {
    const job = { seed: "alea:forks", policy: "triage", difficulty: "standard", lucks: 2 } as const;
    const { places } = forkRun(crossroads, { ...job, places: null });
    expect(places.length).toBeGreaterThan(30);
    const few = [places.find((p) => p.at >= 0 && p.turn > 18), places.find((p) => p.at < 0 && p.turn > 15)];
    const some = few.flatMap((place) => place ?? []);
    const once = forkRun(crossroads, { ...job, places: some });
    expect(forkRun(crossroads, { ...job, places: some })).toEqual(once);
    expect(once.forked.length).toBeGreaterThan(0);
    for (const { ways, values } of once.forked) {
      expect(values.map((list) => list.length)).toEqual(ways.map(() => 2));
      expect(values.flat().every(Number.isFinite)).toBe(true);
    }
  });
});

describe("printed chances", () => {
  const said = (off: number, uses: number) => {
    const all = noUses();
    for (let n = 0; n < uses; n++) {
      const chance = random.below(1000);
      use(all, chance, random.below(1000) < chance + off);
    }
    return chanceLines([all])[0]?.holds;
  };

  it("hold where what is said comes about as often", () => {
    expect(said(0, 60_000)).toBe(true);
  });

  it("do not where it comes about more or less often, or was hardly ever said", () => {
    expect(said(80, 60_000)).toBe(false);
    expect(said(-80, 60_000)).toBe(false);
    expect(said(0, 500)).toBe(false);
  });
});

describe("crises", () => {
  const outbreaks = (by: (truth: number, rule: LadderRule) => number): Outbreak[] =>
    Array.from({ length: 300 }, (_, i) => {
      const truth = [100, 500, 900][i % 3] ?? 500;
      const scores = Object.fromEntries(
        LADDER_RULES.map((rule) => [rule, 600 + by(truth, rule) + noise()]),
      ) as Record<LadderRule, number>;
      return { question: "appetite", truth, scores, pressed: "won" };
    });
  const wise = (truth: number, rule: LadderRule): number => {
    if (rule === "reading") return 40;
    if (rule === "press") return truth > 500 ? 45 : -20;
    if (rule === "hold") return truth > 500 ? 0 : 20;
    return 0;
  };

  it("are met as asked where the best answer turns on what is believed", () => {
    const lines = outbreakLines(outbreaks(wise), 300);
    for (const name of ["outbreaks", "reading −", "fear", "at fear", "at ambition"])
      expect(held(lines, name), name).toBe(true);
  });

  it("are not where a blind rule does as well, or yielding is best", () => {
    const blind = outbreakLines(
      outbreaks((truth, rule) => (rule === "hold" ? 40 : wise(truth, rule))),
      300,
    );
    expect(held(blind, "reading −")).toBe(false);
    expect(held(blind, "at ambition")).toBe(false);
    const meek = outbreakLines(
      outbreaks((_, rule) => (rule === "yield" ? 30 : 0)),
      400,
    );
    expect(held(meek, "fear (")).toBe(false);
    expect(held(meek, "outbreaks")).toBe(false);
    expect(held(meek, "won rather")).toBe(false);
  });
});

describe("place, calm, exploits", () => {
  it("find seas that are all alike, and orders that are one", () => {
    expect(placeLines([{ quarter: [0.1, -0.2], run: [0, 0.3] }]).map((l) => l.holds)).toEqual([false, false]);
    const pair = (apart: number) => [[{ group: "forums", pair: "g7/quad", apart, differs: true }]];
    expect(held(swapLines(crossroads, pair(0)), "forums")).toBe(false);
    expect(held(swapLines(crossroads, pair(2)), "forums")).toBe(true);
  });

  it("find pillars that drift or sway of themselves, and rows that say what is not so", () => {
    const calm = (drift: number, sway: number, wrong: string[] = []) =>
      calmLines([
        {
          drifts: Array.from({ length: 40 }, (_, i) => Array(5).fill(drift + (i % 2 === 0 ? sway : -sway))),
          rows: 9,
          wrong,
        },
      ]).map((l) => l.holds);
    expect(calm(-10, 5)).toEqual([true, true, true, true, true, true]);
    expect(calm(-45, 0)[0]).toBe(false);
    expect(calm(0, 20)[0]).toBe(false);
    expect(calm(0, 0, ["front by warGoesOn"])[5]).toBe(false);
    expect(calmLines([]).some((l) => l.holds)).toBe(false);
  });

  it("find an order type that does harm, and too few that do good", () => {
    const usual = Array.from({ length: 60 }, () => 700 + noise());
    const lines = banLines(usual, { build: usual.map((x) => x - 20), forum: usual.map((x) => x + 20) });
    expect(lines.map((l) => l.holds)).toEqual([true, false, false]);
  });

  it("find exploits", () => {
    const adaptive = Array.from({ length: 60 }, () => 700 + noise());
    const by = (more: number) => adaptive.map((x) => x + more);
    const lines = exploitLines(
      crossroads,
      "standard",
      {
        "adaptive-doctrine-8": by(10),
        "adaptive-withheld-1": by(-100),
        "adaptive-withheld-3": by(-20),
        counting: by(20),
        money: by(40),
        capital: by(0),
        slots: by(0),
      },
      { adaptive, triage: adaptive },
    );
    for (const name of ["turn 8", "withheld", "cards", "money", "capital", "slots"])
      expect(held(lines, name), name).toBe(false);
  });
});

describe("what measures rest on", () => {
  it("reads back every situation that came to pass, with the odds it truly had", () => {
    const decks = decksOf(crossroads, newGame(crossroads, challenge("told")));
    let told = 0;
    walk("told", policy("adaptive"), (before, command, report) => {
      if (command.type !== "commit") return;
      const found = toldIn(crossroads, report);
      expect(found.length).toBe(report.dispatches.filter((d) => d.kind === "situation").length);
      for (const { row } of found) expect(row).not.toBeNull();
      for (const situation of before.situations) {
        const its = found.find((each) => isOf(crossroads, each, situation));
        if (!its?.row) continue;
        told++;
        // The card that was looked up, by its quarter of the luck, must agree with what came of it.
        const [good, middling] = trueChances(before, its.row);
        const of = (card: number) => (card < good ? 0 : card < good + middling ? 1 : 2);
        const quarter = decks.get(situation.slot)?.[situation.ordinal] ?? -1;
        expect(of(250 * quarter)).toBeLessThanOrEqual(its.outcome);
        expect(of(250 * quarter + 249)).toBeGreaterThanOrEqual(its.outcome);
      }
    });
    expect(told).toBeGreaterThan(40);
  });

  it("finds decks of four of which each hand holds every quarter once", () => {
    const decks = decksOf(crossroads, newGame(crossroads, challenge("decks")));
    expect(decks.size).toBe(crossroads.situations.length);
    for (const list of decks.values())
      for (let hand = 0; hand + 4 <= list.length; hand += 4)
        expect(list.slice(hand, hand + 4).sort()).toEqual([0, 1, 2, 3]);
    expect(new Set([...decks.values()].map((list) => list.slice(0, 8).join(""))).size).toBeGreaterThan(8);
  });

  it("makes one thing different in a game", () => {
    const s = newGame(crossroads, challenge("varied"));
    const orders: Order[] = ["energy", "minerals", "chips", "food"].map((chain) => ({
      type: "secure",
      chain: chain as "energy",
      amount: 10,
    }));
    const codes = (kind: Parameters<typeof varied>[1]) =>
      checkOrders(varied(crossroads, kind), s, orders).map((p) => p.code);
    expect(codes(undefined)).toEqual([]);
    expect(codes({ kind: "slots", slots: 3 })).toEqual(["slots"]);
    expect(codes({ kind: "without", type: "secure" })).toEqual(Array(4).fill("forbidden"));
    const rich = varied(crossroads, { kind: "money", more: 9 }).rules.standard.upkeep.revenue.difficulty;
    expect(rich).toBe(crossroads.rules.standard.upkeep.revenue.difficulty + 9);
  });
});
