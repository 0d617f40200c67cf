import { describe, expect, it } from "vitest";
import { intentsOf } from "../../game/engine/board/intents.ts";
import { boardOf, type State, viewOf } from "../../game/engine/index.ts";
import { crossroads, policy, walk } from "./helpers.ts";

describe("what opens", () => {
  it("is never a second of its kind at one actor while the first lies there", () => {
    const twice: string[] = [];
    for (let i = 0; i < 40; i++)
      walk(`two ${i}`, policy("idle"), (_before, _command, _report, after) => {
        const lying = after.situations.filter((each) => each.ship < 0 && each.actor >= 0);
        const places = new Set(lying.map((each) => `${each.slot} ${each.actor}`));
        if (places.size < lying.length) twice.push(`world ${i}, quarter ${after.turn}`);
      });
    expect(twice).toEqual([]);
  });
});

describe("a crisis", () => {
  it("neither breaks out nor is announced in the first quarter, and does both within two years", () => {
    let broke = 0;
    let announced = 0;
    for (let i = 0; i < 30; i++)
      walk(`calm ${i}`, policy("idle"), (before, command, report) => {
        if (command.type !== "commit" || before.turn > 7) return;
        const breaks = report.dispatches.some(({ kind }) => kind === "crisisOpens");
        const printed = intentsOf(crossroads, viewOf(before)).some(({ move }) => move === "crisis");
        if (before.turn === 0) expect([breaks, printed], `world ${i}`).toEqual([false, false]);
        broke += Number(breaks);
        announced += Number(printed);
      });
    expect(broke).toBeGreaterThan(5);
    expect(announced).toBeGreaterThan(5);
  });

  it("is said to be possible only of what can come to pass after the first quarter", () => {
    const said = { due: new Set<boolean>(), later: new Set<boolean>(), second: new Set<boolean>() };
    for (let i = 0; i < 30; i++)
      walk(`calm ${i}`, policy("idle"), (before, command) => {
        if (command.type !== "commit" || before.turn > 1) return;
        for (const { kind, clock, crisis } of situationsOf(before)) {
          if (!crossroads.situations.some(({ data }) => data.id === kind && data.crisis > 0)) continue;
          said[before.turn > 0 ? "second" : clock > 1 ? "later" : "due"].add(crisis);
        }
      });
    expect(said).toEqual({ due: new Set([false]), later: new Set([true]), second: new Set([true]) });
  });
});

const situationsOf = (state: State) => boardOf(crossroads, viewOf(state)).situations;
