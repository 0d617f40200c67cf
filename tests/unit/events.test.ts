import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import { keyOf } from "../../game/engine/arith.ts";
import {
  type Addition,
  decodeLedger,
  type Effect,
  type EventData,
  type LedgerEntry,
  marked,
  PACT_TRACKS,
  type QuestionId,
  type Report,
  RULES,
  SECTORS,
  type State,
  step,
} from "../../game/engine/index.ts";
import { shipsNear } from "../../game/engine/state/forces.ts";
import { type EventText, messages } from "../../game/text/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { changed, crossroads, walk } from "./helpers.ts";

const { events } = crossroads.scenario;
const LETTERS = ["a", "b", "c"] as const;

/** A quarter of natural play in which an event fired: the board before and after, and what was seen in it. */
interface Sighting {
  before: State;
  after: State;
  report: Report;
  turned: Map<QuestionId, boolean>;
}

/** Plays the quick policies over seeds until every event has been seen to fire. */
function sightings(): Map<string, Sighting> {
  const seen = new Map<string, Sighting>();
  for (let seed = 0; seed < 150 && seen.size < events.length; seed++) {
    for (const by of Object.values(POLICIES)) {
      if (by.slow || seen.size === events.length) continue;
      walk(`events${seed}`, by, (before, _command, report, after) => {
        for (const event of events) {
          const [was, now] = [before, after].map((s) => marked(s.history.fired, event.slot));
          const fired = was !== now && now === report.turn + 1;
          if (fired && !seen.has(event.id)) seen.set(event.id, { before, after, report, turned: new Map() });
        }
      });
    }
  }
  return seen;
}

const SEEN = sightings();

/** Ledger rows that name the event, by the cause that wrote them. */
function rowsOf(report: Report, event: string, cause: "eventHappened" | "eventChoice"): LedgerEntry[] {
  return decodeLedger(crossroads, report.rows).filter((r) => r.cause === cause && r.ref?.id === event);
}

function has(rows: LedgerEntry[], q: string, of: string | undefined, delta: number): boolean {
  return rows.some((r) => r.stat === q && r.of === (of ?? null) && r.delta === delta);
}

const add = (rows: LedgerEntry[], a: Addition) => a.add === 0 || has(rows, a.q, a.of, a.add);
const place = (id: string) => crossroads.actors.get(id) ?? -1;
const sanctionAt = (id: string, sector: string) =>
  crossroads.sanctioned.indexOf(place(id)) * SECTORS.length + SECTORS.indexOf(sector as "energy");

/** Whether an effect did what its data say; what it leaves in state is looked up there. */
function did(e: Effect, rows: LedgerEntry[], s: Sighting): boolean {
  const { before, after } = s;
  const turn = before.turn;
  if ("flag" in e) return marked(after.history.flags, keyOf(e.flag)) === turn + e.quarters + 1;
  if ("suspend" in e) {
    const theirs = after.pledges.filter((p) => p.to === place(e.suspend));
    return theirs.every((p) => p.suspended === RULES.pledge.suspended.quarters);
  }
  if ("amend" in e) {
    const sum = (state: State) =>
      state.pledges.filter((p) => p.to === place(e.of)).reduce((all, p) => all + p.amount, 0);
    return e.amend === "end" ? sum(after) === 0 : sum(after) < sum(before) && sum(after) > 0;
  }
  if ("alert" in e) {
    const near = shipsNear(
      crossroads,
      before,
      crossroads.roles.tokyo,
      crossroads.zones.get(e.alert) ?? -1,
      1,
    );
    return has(rows, "tension", e.alert, RULES.events.alert) === near > 0;
  }
  if ("sign" in e || "talks" in e) {
    const track = PACT_TRACKS.indexOf("sign" in e ? e.sign : e.talks);
    const [was, now] = [before.actors[place(e.of)], after.actors[place(e.of)]];
    if ("sign" in e) return (now?.stages[track] ?? 0) === Math.min(4, (was?.stages[track] ?? 0) + e.stages);
    return (now?.talks[track] ?? 0) > 0 || now?.stages[track] === 4;
  }
  if ("sanction" in e) {
    const at = sanctionAt(e.sanction, e.sector);
    return after.sanctions[at] === Math.max(0, Math.min(3, (before.sanctions[at] ?? 0) + e.by));
  }
  if ("holdRegime" in e) return after.washington.held === turn + 1 + e.holdRegime;
  if ("delay" in e) {
    const at = crossroads.ships.get(e.delay) ?? -1;
    return after.hidden.schedule[at] === (before.hidden.schedule[at] ?? 0) + e.quarters;
  }
  // Whether it leaks is luck (effects.test.ts tries it); what leaks is told, each time.
  if ("leak" in e) {
    const told = s.report.dispatches.filter((d) => d.kind === "leak").length;
    return after.tally.leaks - before.tally.leaks === told;
  }
  if ("code" in e) return after.tally.encounterCode;
  if ("blame" in e) return e.right.every((a) => add(rows, a)) !== e.wrong.every((a) => add(rows, a));
  if ("odds" in e) return has(rows, e.q, e.of, e.gain) || has(rows, e.q, e.of, e.loss);
  // All of it one way or the other, as was told and seen.
  if ("question" in e) {
    const high = s.turned.get(e.question);
    return high !== undefined && has(rows, e.q, e.of, high ? e.swing : -e.swing);
  }
  return add(rows, e);
}

/** By question, which way what hangs on it in an event went: as its evidence says, once each, and as it was told. */
function turnedIn({ evidence, dispatches }: Report, slot: number): Map<QuestionId, boolean> {
  const went = new Map<QuestionId, boolean>();
  for (const seen of evidence) {
    if (seen.kind !== "outcome" || seen.slot !== slot) continue;
    // A situation or a crisis of the same slot is seen by other odds.
    if (seen.bad !== 0 || seen.badSwing !== 0) continue;
    const high = seen.outcome === 0;
    const told = dispatches.some(
      (d) => d.kind === "turned" && d.question === seen.question && d.high === high,
    );
    if (told && !went.has(seen.question)) went.set(seen.question, high);
  }
  return went;
}

function undone(effects: Effect[], rows: LedgerEntry[], s: Sighting) {
  return effects.filter((e) => !did(e, rows, s));
}

describe("each event", () => {
  for (const event of events) {
    it(`${event.id} comes up in natural play and does what it says`, () => {
      const sighting = SEEN.get(event.id);
      expect(sighting).toBeDefined();
      if (!sighting) return;
      const { report, after } = sighting;
      const rows = rowsOf(report, event.id, "eventHappened");
      const seen = { ...sighting, turned: turnedIn(report, event.slot) };
      expect(undone(event.effects, rows, seen)).toEqual([]);
      if (event.choices.length === 0) {
        expect(report.dispatches).toContainEqual({
          kind: "event",
          event: event.id,
          choice: null,
          at: event.at,
        });
      } else expect(after.queue).toContain(event.slot);
    });

    for (const [i, choice] of event.choices.entries()) {
      const letter = LETTERS[i] ?? "a";
      it(`${event.id}, answer ${letter}, costs and does what it says`, () => {
        const sighting = SEEN.get(event.id);
        if (!sighting) throw new Error("never seen");
        // Enough in hand for any answer, and pledges that can be cut; nothing else is changed.
        const before = changed(sighting.after, ({ nation }) => {
          nation.budget = 900;
          nation.capital = 60;
        });
        const answer = step(crossroads, before, {
          ...{ type: "respond", turn: before.turn, subject: event.id, choice: letter },
        });
        if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
        const rows = rowsOf(answer.report, event.id, "eventChoice");
        if (choice.budget > 0) expect(has(rows, "budget", undefined, -choice.budget)).toBe(true);
        if (choice.capital > 0) expect(has(rows, "capital", undefined, -choice.capital)).toBe(true);
        const turned = turnedIn(answer.report, event.slot);
        const taken = { before, after: answer.state, report: answer.report, turned };
        expect(undone(choice.effects, rows, taken)).toEqual([]);
        // One draw, one dispatch and one piece of evidence a question, however many numbers hang on it.
        const questions = new Set(choice.effects.flatMap((e) => ("question" in e ? [e.question] : [])));
        expect([...turned.keys()].sort()).toEqual([...questions].sort());
        expect(answer.report.dispatches.filter((d) => d.kind === "turned").length).toBe(questions.size);
        expect(answer.report.evidence.length).toBe(questions.size);
        expect(answer.report.dispatches).toContainEqual({
          kind: "event",
          event: event.id,
          choice: letter,
          at: event.at,
        });
      });
    }
  }
});

const dilemmas = events.filter((e) => e.choices.length > 0);
const turnsOn = (e: EventData) =>
  new Set(e.choices.flatMap((c) => c.effects).flatMap((x) => ("question" in x ? [x.question] : [])));

describe("the events together", () => {
  it("are some forty-five beside the situations, about twenty-two of them dilemmas", () => {
    expect(events.length).toBeGreaterThanOrEqual(45);
    expect(dilemmas.length).toBeGreaterThanOrEqual(20);
    expect(dilemmas.length).toBeLessThanOrEqual(26);
  });

  it("turn on the open questions: every dilemma, and each question in three", () => {
    expect(dilemmas.filter((e) => turnsOn(e).size > 0).length).toBe(dilemmas.length);
    for (const question of crossroads.questions) {
      const on = dilemmas.filter((e) => turnsOn(e).has(question)).map((e) => e.id);
      expect(on.length, `${question}: ${on.join(" ")}`).toBeGreaterThanOrEqual(3);
    }
  });

  it("say each number once in a choice, so that the desk does not contradict itself", () => {
    for (const event of dilemmas) {
      for (const choice of event.choices) {
        const named = choice.effects.flatMap((e) => ("q" in e ? [`${e.q} ${e.of ?? ""}`] : []));
        expect(new Set(named).size, event.id).toBe(named.length);
      }
    }
  });

  it("ask for prices a cabinet knows", () => {
    for (const event of dilemmas) {
      for (const { budget, capital } of event.choices) {
        expect(budget, event.id).toBeLessThanOrEqual(60);
        expect(capital, event.id).toBeLessThanOrEqual(8);
      }
    }
  });

  for (const language of ["en", "ja"] as const) {
    it(`are told in full, and nothing that is not there (${language})`, () => {
      const texts = messages(language).events as Record<string, EventText>;
      const known = new Set(Object.values(SCENARIOS).flatMap((scenario) => scenario.events.map((e) => e.id)));
      expect(Object.keys(texts).sort()).toEqual([...known].sort());
      for (const event of events) {
        const text = texts[event.id];
        if (!text) throw new Error(event.id);
        const words = LETTERS.slice(0, event.choices.length);
        expect(text.title, event.id).toBeTruthy();
        expect(text.body.length, event.id).toBeGreaterThan(language === "en" ? 60 : 30);
        expect(
          LETTERS.filter((l) => text[l]),
          event.id,
        ).toEqual(words);
        expect(
          LETTERS.filter((l) => text.done?.[l]),
          event.id,
        ).toEqual(words);
        const all = [text.title, text.body, ...words.flatMap((l) => [text[l], text.done?.[l]])].join(" ");
        expect(all, event.id).not.toMatch(/victory|countries|勝利/i);
        if (language === "ja") expect(text.body, event.id).toMatch(/[ぁ-ん]/);
      }
    });
  }
});
