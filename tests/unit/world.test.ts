import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { FAST } from "../../game/advisors/index.ts";
import { CRISIS_ENDS, compile, OUTCOMES } from "../../game/engine/index.ts";
import { dataSchemas } from "../../game/runs/scenario/schema.ts";
import { messages, type SituationText } from "../../game/text/index.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { walk } from "./helpers.ts";

describe("scenarios as data", () => {
  for (const [id, scenario] of Object.entries(SCENARIOS)) {
    it(`${id} fits the published schema and compiles`, () => {
      const parsed = v.safeParse(dataSchemas().scenario, scenario);
      expect(parsed.success ? [] : parsed.issues.map((i) => `${v.getDotPath(i)}: ${i.message}`)).toEqual([]);
      expect(scenario.id).toBe(id);
      expect(() => compile(scenario)).not.toThrow();
    });

    it(`${id} has a sea chart that goes both ways`, () => {
      const zones = new Map(scenario.zones.map((z) => [z.id, z.adjacent]));
      for (const [zone, adjacent] of zones) {
        for (const other of adjacent) expect(zones.get(other), `${other} ↔ ${zone}`).toContain(zone);
      }
    });

    it(`${id} has words in both languages for every event, choice, situation and crisis`, () => {
      for (const language of ["en", "ja"] as const) {
        const m = messages(language);
        for (const event of scenario.events) {
          const text = (m.events as Record<string, Record<string, unknown>>)[event.id];
          expect(text, event.id).toBeDefined();
          for (const [i] of event.choices.entries()) expect(text?.["abc"[i] ?? ""], event.id).toBeTruthy();
          if (event.choices.length > 0) expect(text?.done, event.id).toBeTruthy();
        }
        for (const { id: kind, answers } of scenario.situations ?? []) {
          const text = (m.situations as Record<string, SituationText>)[kind];
          for (const part of ["title", "body", "left"] as const) expect(text?.[part], kind).toBeTruthy();
          for (const answer of answers) expect(text?.answers[answer.id], kind).toBeTruthy();
          for (const outcome of OUTCOMES) {
            expect(text?.outcomes[outcome].name, kind).toBeTruthy();
            expect(text?.outcomes[outcome].text, kind).toBeTruthy();
          }
        }
        for (const crisis of scenario.crises) {
          const text = (m.crises as unknown as Record<string, { rungs: string[]; press: string[] }>)[
            crisis.id
          ];
          expect(text?.rungs.length, crisis.id).toBe(6);
          expect(text?.press.length, crisis.id).toBe(6);
        }
      }
    });

    it(`${id} gives a source for every actor, zone, ship, event, crisis and sight`, () => {
      const records = [
        ...scenario.actors,
        ...scenario.zones,
        ...scenario.ships,
        ...scenario.events,
        ...scenario.crises,
        ...(scenario.situations ?? []),
        ...(scenario.sights ?? []),
      ];
      for (const record of records) expect(record.source, record.id).toMatch(/[A-Z]\d|GK|DES/);
    });
  }

  it("refuses a scenario whose names lead nowhere", () => {
    const broken = structuredClone(CROSSROADS);
    const [zone] = broken.zones;
    if (zone) zone.adjacent = ["NOWHERE"];
    expect(() => compile(broken)).toThrow(/NOWHERE/);
  });
});

describe("natural play", () => {
  it("fires every event, offers every dilemma and opens every kind of crisis", () => {
    const seen = new Set<string>();
    const rungs = new Set<number>();
    const ends = new Set<string>();
    for (let seed = 0; seed < 40; seed++) {
      for (const by of Object.values(FAST)) {
        walk(`natural${seed}`, by, (_before, _command, report, after) => {
          for (const d of report.dispatches) {
            if (d.kind === "event") seen.add(d.event);
            if (d.kind === "crisisOpens") seen.add(d.crisis);
            if (d.kind === "crisisMove") rungs.add(Math.max(d.tokyo, d.rival));
            if (d.kind === "crisisEnds") ends.add(d.how);
          }
          void after;
        });
      }
    }
    const expected = [...CROSSROADS.events.map((e) => e.id), ...CROSSROADS.crises.map((c) => c.id)];
    expect(expected.filter((id) => !seen.has(id))).toEqual([]);
    // Both sides stand on the second rung when a crisis breaks out; a rival that is held may stay there.
    expect([...rungs].sort()).toEqual([2, 3, 4, 5, 6]);
    expect([...ends].sort()).toEqual([...CRISIS_ENDS].sort());
  });
});
