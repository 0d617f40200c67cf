import { describe, expect, it } from "vitest";
import { inTurn, Run } from "../../game/runs/index.ts";
import { chainsOf } from "../../game/session/chains.ts";
import { messages, situationOutcome, situationText } from "../../game/text/index.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { played } from "../harness/played.ts";

const kinds = CROSSROADS.situations ?? [];
const runs = Array.from({ length: 12 }, (_, i) => {
  const setup = {
    scenario: "crossroads",
    seed: `alea:chains${i}`,
    difficulty: "standard" as const,
    truths: {},
  };
  const { challenge, commands } = played(
    setup,
    ["recalibrator", "selfreliance", "triage"][i % 3] ?? "triage",
  );
  const run = Run.begin(challenge);
  run?.playOn(inTurn(commands));
  return run?.quarters ?? [];
});
const told = runs.map((quarters) => ({ quarters, chains: chainsOf(quarters, kinds) }));

describe("what led to what in a run", () => {
  it("is told in most runs, of two chains at most, each of another kind and in order", () => {
    expect(told.filter(({ chains }) => chains.length > 0).length).toBeGreaterThan(8);
    for (const { chains } of told) {
      expect(chains.length).toBeLessThanOrEqual(2);
      const [one, two] = chains;
      if (!one || !two) continue;
      expect(one.then.situation).not.toBe(two.then.situation);
      const at = ({ quarter: { year, part } }: { quarter: { year: number; part: number } }) =>
        year * 10 + part;
      expect(at(one.first)).toBeLessThanOrEqual(at(two.first));
    }
  });

  it("is true: the rules know what it follows from, it opened right after, and both ended so", () => {
    for (const { quarters, chains } of told)
      for (const { first, then } of chains) {
        const { lies } = kinds.find(({ id }) => id === then.situation) ?? {};
        const after = lies && "after" in lies ? lies.after : [];
        expect(after.map(({ kind, as }) => `${kind} ${as}`)).toContain(`${first.situation} ${first.outcome}`);
        const ended = (link: typeof first) =>
          quarters.findIndex(({ dispatches }) =>
            dispatches.some(
              (d) =>
                d.kind === "situation" &&
                d.situation === link.situation &&
                d.nth === link.nth &&
                d.place === link.place &&
                d.answer === link.answer &&
                d.outcome === link.outcome,
            ),
          );
        const began = ended(first);
        expect(began).toBeGreaterThanOrEqual(0);
        expect(ended(then)).toBeGreaterThan(began);
        const opened = quarters[began + 1]?.before.situations ?? [];
        expect(
          opened.some(
            ({ kind, nth, at, fresh }) =>
              kind === then.situation && nth === then.nth && at === then.place && fresh,
          ),
        ).toBe(true);
      }
  });

  it("has words in both languages", () => {
    for (const m of [messages("en"), messages("ja")])
      for (const { chains } of told)
        for (const link of chains.flatMap(({ first, then }) => [first, then])) {
          expect(situationText(m, link).title).not.toBe(link.situation);
          expect(situationOutcome(m, link, link.answer, link.outcome).text).not.toBe("");
        }
  });

  it("is nothing where nothing followed, or where no rule says so", () => {
    const [quarters = []] = runs;
    expect(chainsOf(quarters.slice(0, 1), kinds)).toEqual([]);
    expect(chainsOf(quarters, [])).toEqual([]);
  });
});
