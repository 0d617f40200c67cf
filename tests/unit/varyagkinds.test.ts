import { describe, expect, it } from "vitest";
import { keyOf } from "../../game/engine/arith.ts";
import {
  chancesAt,
  type Game,
  kindAt,
  marked,
  newGame,
  ordersFor,
  type SituationData,
  type State,
  step,
} from "../../game/engine/index.ts";
import { fitting } from "../../game/engine/orders/answers.ts";
import { gameOf, readScenario } from "../../game/runs/index.ts";
import { messages } from "../../game/text/index.ts";
import { VARYAG } from "../../game/world/varyag/index.ts";
import { unexplained } from "./helpers.ts";
import { commits, nameOf, only, openIn, quartersOf, settledIn } from "./quarters.ts";

const game = gameOf("varyag") as Game;
const KINDS = VARYAG.situations as SituationData[];
const QUARTERS = quartersOf(12, game);
const flag = (s: State, name: string): boolean => marked(s.history.flags, keyOf(name)) > s.turn;
const ways = ({ answers, left }: SituationData): SituationData["left"][] => [...answers, left];

/** Two answers of each kind that turn on one question, and their ends. */
const PAIRS: [kind: string, high: string, low: string][] = [
  ["tender", "papers", "bid"],
  ["shell", "publish", "assurance"],
  ["narrows", "match", "assure"],
  ["shipyard", "inspect", "pay"],
  ["drawings", "seal", "wages"],
  ["airframe", "licence", "buy"],
  ["overflight", "show", "beijing"],
  ["survey", "follow", "notice"],
];

describe("the kinds of situation of 1998", () => {
  it("pass the door for own scenarios, words and all", () => {
    const worded = (language: "en" | "ja") => {
      const words = messages(language).situations as Record<string, unknown>;
      return { situations: Object.fromEntries(KINDS.map(({ id }) => [id, words[id]])) };
    };
    const texts = { en: worded("en"), ja: worded("ja") };
    const read = readScenario(JSON.stringify({ ...VARYAG, id: "own-varyag", texts }));
    expect(read.ok ? "read" : `${read.place}: ${read.reason}`).toBe("read");
  });

  it("turn on questions of the scenario, never on the hull, which counts in the coda alone", () => {
    const asked = VARYAG.questions ?? [];
    for (const kind of KINDS)
      for (const { question } of ways(kind)) {
        expect(asked, kind.id).toContain(question);
        expect(question).not.toBe("hull");
      }
  });

  it("leave every chance within 40 and 930 without help from the limits of truths", () => {
    for (const kind of KINDS)
      for (const way of ways(kind))
        for (const truth of [150, 850])
          for (const chance of chancesAt(way, 0, truth)) {
            expect(chance, `${kind.id} ${truth}`).toBeGreaterThanOrEqual(30);
            expect(chance, `${kind.id} ${truth}`).toBeLessThanOrEqual(930);
          }
  });

  it("have each two opposed answers at about the same price", () => {
    expect(PAIRS.map(([kind]) => kind)).toEqual(KINDS.map(({ id }) => id));
    for (const [id, high, low] of PAIRS) {
      const { answers } = KINDS.find((kind) => kind.id === id) as SituationData;
      const [a, b] = [high, low].map((each) => answers.find((answer) => answer.id === each));
      if (!a || !b) throw new Error(`no ${high} or ${low} of ${id}`);
      expect(a.question).toBe(b.question);
      expect(Math.abs(a.budget - b.budget)).toBeLessThanOrEqual(4);
      expect(a.capital).toBe(b.capital);
      expect(chancesAt(a, 0, 850)[0]).toBeGreaterThan(chancesAt(b, 0, 850)[0]);
      expect(chancesAt(a, 0, 150)[0]).toBeLessThan(chancesAt(b, 0, 150)[0]);
    }
  });
});

describe("the desk of 1998", () => {
  it("holds one to three situations nearly always, none of them twice", () => {
    const counts = new Map<number, number>();
    for (const { before } of commits(QUARTERS)) {
      const n = before.situations.length;
      counts.set(n, (counts.get(n) ?? 0) + 1);
      expect(new Set(before.situations.map((each) => each.slot)).size).toBe(n);
      expect(n).toBeLessThanOrEqual(4);
    }
    const all = [...counts.values()].reduce((a, b) => a + b, 0);
    const usual = [1, 2, 3].reduce((sum, n) => sum + (counts.get(n) ?? 0), 0);
    expect(usual / all).toBeGreaterThan(0.97);
  });

  it("sees each kind come to pass in each way, by each answer", () => {
    const seen = new Set<string>();
    for (const quarter of commits(QUARTERS)) {
      expect(unexplained(quarter.before, quarter.report.rows, quarter.after)).toEqual([]);
      for (const { told } of settledIn(quarter, game)) {
        seen.add(`${told.situation} ${told.outcome}`);
        seen.add(`${told.situation} ${told.answer ?? "left"}`);
      }
    }
    const wanted = KINDS.flatMap(({ id, answers }) => [
      ...["good", "middling", "bad"].map((outcome) => `${id} ${outcome}`),
      ...["left", ...answers.map((answer) => answer.id)].map((answer) => `${id} ${answer}`),
    ]);
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });

  it("offers for each answer an order that gives it", () => {
    const given = new Set<string>();
    for (const { state, situation } of openIn(QUARTERS, 6, game)) {
      const alone = only(state, situation);
      kindAt(game, situation).data.answers.forEach((answer, place) => {
        for (const each of ordersFor(game, alone, situation, place)) {
          expect(fitting(game, alone, situation, each), answer.id).toBe(place);
          given.add(`${nameOf(situation, game)} ${answer.id}`);
        }
      });
    }
    const all = KINDS.flatMap(({ id, answers }) => answers.map((answer) => `${id} ${answer.id}`));
    expect(all.filter((each) => !given.has(each))).toEqual([]);
  });
});

describe("an outcome's flags", () => {
  it("are set whatever share of its numbers is felt: a sale is a sale", () => {
    const first = newGame(game, { seed: "alea:sale", difficulty: "standard" });
    expect(first.situations.map((each) => nameOf(each, game))).toContain("tender");
    const left = step(game, first, { type: "commit", turn: 0, orders: [] });
    if (!left.ok) throw new Error("refused");
    expect(flag(left.state, "hullsold")).toBe(true);
  });

  it("end the hull's story where they say: sold, cut up, shut out or through", () => {
    const ends = new Map<string, Set<string>>();
    for (const quarter of commits(QUARTERS))
      for (const { told } of settledIn(quarter, game)) {
        const after = ["hullsold", "scrapped", "shut", "passed"].filter((name) => flag(quarter.after, name));
        const key = `${told.situation} ${told.answer ?? "left"} ${told.outcome}`;
        const known = ends.get(key) ?? new Set<string>();
        ends.set(key, known.add(after.join(" ")));
      }
    expect([...(ends.get("tender left middling") ?? [])]).toEqual(["hullsold"]);
    expect([...(ends.get("tender bid good") ?? [])]).toEqual(["scrapped"]);
    expect([...(ends.get("narrows left bad") ?? [])]).toEqual(["hullsold passed"]);
    expect([...(ends.get("narrows match good") ?? [])]).toEqual(["hullsold shut"]);
    expect([...(ends.get("narrows law good") ?? [])]).toEqual(["hullsold scrapped"]);
  });
});
