import { describe, expect, it } from "vitest";
import { deedOf, exchangesOf, ownDeed, type Told } from "../../game/desk/crisis/exchanges.ts";
import { presentIn } from "../../game/desk/crisis/present.ts";
import { type Beginner, type Board, ENGINE } from "../../game/engine/index.ts";
import { crisisToldOf, messages } from "../../game/text/index.ts";
import { crossroads } from "./helpers.ts";
import { quartersOf } from "./quarters.ts";

/** Every exchange of natural play: the rungs before and after, and the dispatches of the crisis so far. */
const quarters = quartersOf(24);

/** The rung on which both sides begin. */
const FIRST = 2;

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

  it("tells in both languages what each side did and said, and no side’s words twice running", () => {
    const untold: string[] = [];
    for (const language of ["en", "ja"] as const) {
      const m = messages(language);
      for (const { moves, kind } of playedOut()) {
        for (const [i, told] of moves.entries()) {
          const { did, said } = deedOf(m, kind, "Beijing", told);
          if (did === "" || said === "") untold.push(`${language} ${kind} ${JSON.stringify(told)}`);
          const before = moves[i - 1];
          if (before) expect(deedOf(m, kind, "Beijing", before).did).not.toBe(did);
          // Going on with it needs no new words.
          if (told.choice !== "hold" || told.stayed.tokyo === 0)
            expect(ownDeed(m, kind, told), JSON.stringify(told)).not.toBe("");
        }
      }
    }
    expect(untold).toEqual([]);
  });
});

/** The exchanges of crises that ended otherwise than by Tokyo’s stepping back, with their kinds. */
function playedOut(): { kind: string; moves: Told[] }[] {
  let dispatches: (typeof quarters)[number]["report"]["dispatches"] = [];
  return quarters.flatMap(({ before, command, report }) => {
    if (command.type === "commit") dispatches = [];
    dispatches = [...dispatches, ...report.dispatches];
    const kind = before.crisis && crossroads.scenario.crises[before.crisis.kind]?.id;
    const ends = report.dispatches.some((d) => d.kind === "crisisEnds" || d.kind === "war");
    return kind && ends ? [{ kind, moves: exchangesOf(dispatches, kind) }] : [];
  });
}

describe("what is told of each kind of crisis", () => {
  const kinds = crossroads.scenario.crises;
  /** Who may begin it, by the situations that open it. */
  const beginners = (id: string): Beginner[] => {
    const found = (crossroads.scenario.situations ?? []).flatMap(({ opens, answers, left }) =>
      opens.includes(id) ? [left, ...answers].map(({ begins }) => begins ?? "rival") : [],
    );
    return [...new Set(found)].sort();
  };

  it.each(["en", "ja"] as const)(
    "has words for every rung, beginner and end that it can have (%s)",
    (language) => {
      const m = messages(language);
      for (const { id, top, sure } of kinds) {
        const words = crisisToldOf(m, id);
        if (!words) throw new Error(`nothing is told of ${id}`);
        const rungs = top - FIRST;
        expect([words.pressed.length, words.climbed.length], id).toEqual([rungs, rungs]);
        expect([words.kept.length, words.stayed.length], id).toEqual([rungs, rungs]);
        expect(words.still.length, id).toBeGreaterThan(1);
        expect(Object.keys(words.began).sort(), id).toEqual(beginners(id));
        const ends = ["won", "faded", "yielded", "asksmore", "ramp", top === 6 ? "war" : "broken"];
        expect(Object.keys(words.ended).sort(), id).toEqual(
          [...ends, ...(sure < 1000 ? ["blamed"] : [])].sort(),
        );
        for (const text of Object.values(words.ended))
          expect(text.match(language === "en" ? /[.?](?=\s|$)/g : /。/g)?.length, text).toBe(3);
      }
    },
  );

  it.each(["en", "ja"] as const)("says nothing of two kinds in one sentence (%s)", (language) => {
    const texts = kinds.flatMap(({ id }) => leaves(crisisToldOf(messages(language), id)));
    expect(texts.filter((each, i) => texts.indexOf(each) !== i)).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });

  it("reaches every rung in play, and most of what is told of the commonest kind", () => {
    const m = messages("en");
    const heard = new Set<string>();
    for (const { kind, moves } of playedOut())
      for (const told of moves) {
        heard.add(deedOf(m, kind, "Beijing", told).did);
        heard.add(ownDeed(m, kind, told));
      }
    for (const id of ["senkaku", "taiwan"]) {
      const words = crisisToldOf(m, id);
      const deeds = [...(words?.climbed ?? []), ...(words?.stayed ?? [])].map(({ did }) => did);
      const told = [...deeds, ...(words?.kept ?? []), ...(words?.pressed ?? [])];
      expect(told.filter((each) => heard.has(each)).length, id).toBeGreaterThan(told.length / 2);
    }
  });
});

function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

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
