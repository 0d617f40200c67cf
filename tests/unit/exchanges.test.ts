import { describe, expect, it } from "vitest";
import { exchangesOf, sayingOf } from "../../game/desk/crisis/exchanges.ts";
import { presentIn } from "../../game/desk/crisis/present.ts";
import { type Board, ENGINE } from "../../game/engine/index.ts";
import { messages } from "../../game/text/index.ts";
import { crossroads } from "./helpers.ts";
import { quartersOf } from "./quarters.ts";

/** Every exchange of natural play: the rungs before and after, and the dispatches of the crisis so far. */
const quarters = quartersOf(24);

describe("the exchange log", () => {
  it("says whether the other side climbed, as the state has it", () => {
    let seen = 0;
    let dispatches: (typeof quarters)[number]["report"]["dispatches"] = [];
    for (const { before, command, report } of quarters) {
      if (command.type === "commit") dispatches = [];
      dispatches = [...dispatches, ...report.dispatches];
      if (command.type !== "respond" || command.subject !== "crisis" || !before.crisis) continue;
      const id = crossroads.scenario.crises[before.crisis.kind]?.id ?? "";
      const told = exchangesOf(dispatches, id).at(-1);
      if (!report.dispatches.some(({ kind }) => kind === "crisisMove")) continue;
      seen++;
      expect(told?.climbed, JSON.stringify(dispatches)).toBe((told?.rival ?? 0) > before.crisis.rival);
      expect(told?.round).toBe(before.crisis.exchange);
    }
    expect(seen).toBeGreaterThan(20);
  });

  it("has something said for every choice but stepping back, in both languages", () => {
    for (const language of ["en", "ja"] as const)
      for (const choice of ["press", "hold", "redline", "offramp", "yield"] as const)
        for (const climbed of [true, false])
          for (const round of [1, 2, 3]) {
            const told = { choice, climbed, round, tokyo: 2, rival: 3, accident: false };
            expect(sayingOf(messages(language), told) === "").toBe(choice === "yield");
          }
  });
});

describe("an answer's ends", () => {
  it("sum to a whole, and of stepping back leave nothing between", () => {
    let seen = 0;
    for (const { before } of quarters) {
      if (!before.crisis) continue;
      const [pending] = ENGINE.board(crossroads, ENGINE.view(before)).pending;
      if (pending?.kind !== "crisis") continue;
      for (const { id, ends } of pending.choices) {
        seen++;
        for (const chances of [ends.low, ends.high]) {
          expect(chances[0] + chances[1] + chances[2]).toBe(1000);
          if (id === "yield") expect(chances[1]).toBe(0);
        }
      }
    }
    expect(seen).toBeGreaterThan(40);
  });
});

describe("who is there", () => {
  it("is at sea in that sea, on one of the two sides", () => {
    const ship = (id: string, owner: string, zone: string, phase: string) => ({ id, owner, zone, phase });
    const board = {
      actors: [
        { id: "JPN", role: "tokyo" },
        { id: "USA", role: "washington" },
        { id: "CHN", role: "beijing" },
      ],
      ships: [
        ship("kaga", "JPN", "BAS", "sortie"),
        ship("izumo", "JPN", "BAS", "refit"),
        ship("hyuga", "JPN", "MIY", "sortie"),
        ship("washington", "USA", "BAS", "port"),
        ship("shandong", "CHN", "BAS", "sortie"),
      ],
    } as unknown as Board;
    const { ours, friends, theirs } = presentIn(board, "BAS", "CHN");
    expect([ours, friends, theirs].map((list) => list.map(({ id }) => id))).toEqual([
      ["kaga"],
      ["washington"],
      ["shandong"],
    ]);
  });
});
