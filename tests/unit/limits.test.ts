import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import { OUTCOMES, type Scenario, type SituationData } from "../../game/engine/index.ts";
import { MOST_OWN_SITUATIONS, MOST_SITUATIONS } from "../../game/runs/bounds.ts";
import {
  gameOf,
  makeRun,
  playRun,
  readRun,
  readScenario,
  verifyText,
  writeRun,
} from "../../game/runs/index.ts";
import { runSchema, scenarioSchema } from "../../game/runs/schemas.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";

/** No file may cost more to refuse, in milliseconds of this process's own time, or to verify. */
const REFUSE = 1000;
const VERIFY = 2000;

function timed<T>(work: () => T): { took: number; result: T } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { took: (user + system) / 1000, result };
}

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const own = (change: object): object => ({ ...structuredClone(TUTORIAL), id: "own-limits", ...change });

/** A run file that carries the scenario. */
function carrying(scenario: object, more: object = {}): string {
  return JSON.stringify({
    format: "tokyo-crossroads-run",
    version: 1,
    rules: 1,
    challenge: { scenario: "own-limits", seed: "alea:1", difficulty: "standard", truths: {}, own: scenario },
    commands: [],
    hashes: [],
    claim: null,
    ...more,
  });
}

const refused = (text: string): string => {
  const read = readScenario(text);
  return read.ok ? "read" : `${read.place}: ${read.reason}`;
};

describe("published schemas", () => {
  it.each([
    ["scenario", scenarioSchema()],
    ["run", runSchema()],
  ])("of a %s bound every list, text and table", (_name, schema) => {
    const unbounded: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      const { type, maxItems, maxLength, maxProperties, pattern, additionalProperties, ...rest } =
        value as Record<string, unknown>;
      const closed = "enum" in rest || "const" in rest;
      if (type === "array" && maxItems === undefined) unbounded.push(path);
      if (type === "string" && maxLength === undefined && pattern === undefined && !closed)
        unbounded.push(path);
      if (typeof additionalProperties === "object" && maxProperties === undefined) unbounded.push(path);
      for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`);
    };
    walk(schema, "");
    expect(unbounded).toEqual([]);
  });
});

/** A kind of situation that opens no crisis. */
const KIND = { ...(CROSSROADS.situations?.[0] as SituationData), crisis: 0, opens: [] };
const order = () => ({ type: "forum" });

describe("names given twice", () => {
  const first = <T>(list: readonly T[]): T => list[0] as T;
  const twice = <T>(list: readonly T[]): T[] => [...list, first(list)];
  const cases: [what: string, scenario: object, place: string][] = [
    [
      "a neighbouring sea",
      own({ zones: TUTORIAL.zones.map((z, i) => (i === 2 ? { ...z, adjacent: twice(z.adjacent) } : z)) }),
      `zones.2.adjacent.${TUTORIAL.zones[2]?.adjacent.length}`,
    ],
    [
      "a sea of a theatre",
      own({ actors: TUTORIAL.actors.map((a, i) => (i === 0 ? { ...a, zones: twice(a.zones) } : a)) }),
      `actors.0.zones.${TUTORIAL.actors[0]?.zones.length}`,
    ],
    [
      "a neighbour",
      own({ actors: TUTORIAL.actors.map((a, i) => (i === 0 ? { ...a, neighbours: ["KOR", "KOR"] } : a)) }),
      "actors.0.neighbours.1",
    ],
    ["a member", own({ forums: { ...TUTORIAL.forums, quad: ["USA", "AUS", "USA"] } }), "forums.quad.2"],
    [
      "a sea of an offer",
      own({ offers: { ...TUTORIAL.offers, hotline: ["SEN", "SEN"] } }),
      "offers.hotline.1",
    ],
    [
      "a sanction",
      own({ sanctions: twice(CROSSROADS.sanctions) }),
      `sanctions.${CROSSROADS.sanctions.length}`,
    ],
    ["a closed order", own({ forbidden: ["aid", "aid"] }), "forbidden.1"],
    ["a question", own({ questions: ["bite", "bite"] }), "questions.1"],
    ["a situation", own({ crises: [], situations: [KIND, { ...KIND, slot: 60 }] }), "situations.1.id"],
    [
      "a situation's slot",
      own({ crises: [], situations: [KIND, { ...KIND, id: "b" }] }),
      "situations.1.slot",
    ],
    [
      "an answer",
      own({ crises: [], situations: [{ ...KIND, answers: twice(KIND.answers) }] }),
      `situations.0.answers.${KIND.answers.length}.id`,
    ],
  ];
  it.each(cases)("are refused: %s", (_what, scenario, place) => {
    expect(refused(JSON.stringify(scenario))).toBe(`${place}: repeated`);
  });
});

describe("too much of anything", () => {
  const id = (i: number) => `k${i}`;
  const cases: [what: string, scenario: object, place: string][] = [
    ["turns", JSON.parse(readFileSync("tests/fixtures/own-long.json", "utf8")), "turns: number"],
    ["turns by one", own({ turns: 129 }), "turns: number"],
    ["pledges", own({ pledges: many(65, () => CROSSROADS.pledges[0]) }), "pledges: length"],
    ["actors", own({ actors: many(33, () => TUTORIAL.actors[0]) }), "actors: length"],
    ["seas", own({ zones: many(25, () => TUTORIAL.zones[0]) }), "zones: length"],
    ["members", own({ forums: { ...TUTORIAL.forums, quad: many(33, id) } }), "forums.quad: length"],
    ["crises", own({ crises: many(33, () => CROSSROADS.crises[0]) }), "crises: length"],
    ["situations", own({ situations: many(65, () => KIND) }), "situations: length"],
    [
      "answers to a situation",
      own({ situations: [{ ...KIND, answers: many(5, () => KIND.answers[0]) }] }),
      "situations.0.answers: length",
    ],
    [
      "orders that are one answer",
      own({
        situations: [{ ...KIND, answers: many(2, (i) => ({ ...KIND.answers[i], orders: many(5, order) })) }],
      }),
      "situations.0.answers.0.orders: length",
    ],
    [
      "what becomes of a situation",
      own({
        situations: [
          { ...KIND, outcomes: { ...KIND.outcomes, bad: many(13, () => ({ q: "front", add: 1 })) } },
        ],
      }),
      "situations.0.outcomes.bad: length",
    ],
    [
      "what a blame does",
      own({
        events: [
          {
            ...TUTORIAL.events[0],
            effects: [{ blame: "CHN", right: many(13, () => ({ q: "front", add: 1 })), wrong: [] }],
          },
        ],
      }),
      "events.0.effects.0: shape",
    ],
    [
      "words",
      own({ texts: { en: { coda: Object.fromEntries(many(17, (i) => [id(i), "x"])) } } }),
      "texts.en.coda: length",
    ],
    [
      "a source",
      own({ zones: [{ ...TUTORIAL.zones[0], source: "x".repeat(301) }] }),
      "zones.0.source: length",
    ],
    [
      "questions of the calendar",
      own({
        events: many(21, (i) => ({
          ...TUTORIAL.events.find((e) => e.choices.length > 0),
          id: id(i),
          slot: i,
          scheduled: true,
        })),
      }),
      "events.20.scheduled: length",
    ],
  ];
  it.each(cases)("is refused at its place: %s", (_what, scenario, place) => {
    expect(refused(JSON.stringify(scenario))).toBe(place);
    const read = readRun(carrying({ ...scenario, id: "own-limits" }));
    expect(read).toMatchObject({ ok: false, place: `challenge.own.${place.split(": ")[0]}` });
  });

  it("is refused in a run file by the same measure as in a file of its own", () => {
    const wide = own({ projects: many(40, () => ({ note: "x".repeat(6000) })) });
    expect(refused(JSON.stringify(wide))).toBe("file: tooLarge");
    expect(readRun(carrying(wide))).toMatchObject({ ok: false, place: "challenge.own", reason: "tooLarge" });
    // Blanks between are no part of a scenario, but of a file.
    const spaced = `${JSON.stringify(own({}))}${" ".repeat(200_000)}`;
    expect(refused(spaced)).toBe("file: tooLarge");
  });
});

describe("names made of nothing visible", () => {
  const named = (name: string) => refused(JSON.stringify(own({ texts: { en: { name } } })));
  it.each([
    ["blanks", "   "],
    ["wide blanks", "\u3000\u3000"],
    ["a no-break space", "\u00a0"],
    ["lines", "\n\n"],
    ["zero-width spaces", "\u200b\u200b"],
    ["a Hangul filler", "\u3164"],
    ["a half-width filler", "\uffa0"],
    ["an empty braille cell", "\u2800"],
    ["a joiner of marks", "\u034f"],
    ["marks without a letter", "\u0301\u0302"],
    ["selectors of variants", "\ufe0f\ufe0e"],
    ["tags", "\u{e0041}"],
    ["half a pair", "\ud83d"],
    ["a filler among letters", "Bri\u3164dge"],
  ])("are refused: %s", (_what, name) => {
    expect(named(name)).toBe("texts.en.name: hidden");
  });

  it.each(["橋", "é", "e\u0301", "🗼", "☎\ufe0f", "葛\u{e0100}", "Ω", "1", "—"])("are not %s", (name) => {
    expect(named(name)).toBe("read");
  });

  it("nor are sources that hide something", () => {
    const zones = TUTORIAL.zones.map((z, i) => (i === 0 ? { ...z, source: "a\u202eb" } : z));
    expect(refused(JSON.stringify(own({ zones })))).toBe("zones.0.source: hidden");
  });
});

describe("hostile files", () => {
  const adjacent = TUTORIAL.zones.map((z) => ({ ...z, adjacent: many(7000, () => z.adjacent[0]) }));
  const cases: [what: string, text: () => string][] = [
    ["empty lists", () => `[${many(600_000, () => "[]").join()}]`],
    ["empty objects", () => `{"a":[${many(600_000, () => "{}").join()}]}`],
    ["keys", () => `{${many(150_000, (i) => `"k${i}":1`).join()}}`],
    ["numbers", () => `[${many(990_000, () => "1").join()}]`],
    ["brackets", () => "[".repeat(2_000_000)],
    ["deep lists", () => `[${many(40_000, () => "[".repeat(22) + "]".repeat(22)).join()}]`],
    ["escapes", () => `"${"\\u0000".repeat(330_000)}"`],
    ["commands", () => carrying({}, { commands: many(400_000, () => 1) })],
    [
      "orders",
      () => carrying(own({}), { commands: many(4000, () => ({ type: "commit", turn: 0, orders: [] })) }),
    ],
    ["hashes", () => carrying({}, { hashes: many(400_000, () => 1) })],
    ["a forum", () => carrying(own({ forums: { ...TUTORIAL.forums, quad: many(220_000, () => "JPN") } }))],
    ["seas side by side", () => carrying(own({ zones: adjacent }))],
    [
      "text keys",
      () =>
        carrying(own({ texts: { en: { events: Object.fromEntries(many(90_000, (i) => [`k${i}`, 1])) } } })),
    ],
    ["open tags", () => carrying(own({ texts: { en: { name: "<".repeat(190_000) } } }))],
    [
      "conditions that fit only the last form",
      () => {
        const any = { any: many(8, () => ({ forces: 1 })) };
        const event = (i: number) => ({
          ...TUTORIAL.events[0],
          id: `e${i}`,
          slot: i,
          when: many(8, () => any),
        });
        return carrying(own({ events: [...many(150, event), { forces: 1 }] }));
      },
    ],
  ];
  it.each(cases)("are refused within a second: %s", (_what, text) => {
    const file = text();
    expect(file.length).toBeLessThanOrEqual(2_000_100);
    const { took, result } = timed(() => verifyText(file));
    expect(result.verdict).not.toBe("valid");
    expect(took).toBeLessThan(REFUSE);
    expect(timed(() => readScenario(file)).took).toBeLessThan(REFUSE);
  });

  it("that are as long as they may be verify within two", () => {
    const lifts = [
      ...["support", "economy", "budget", "capital", "standing"].map((q) => ({ q, add: 50 })),
      { q: "debt", add: -100 },
    ];
    const kinds = CROSSROADS.situations ?? [];
    const worded = (i: number) => ({
      title: "t",
      body: "b",
      left: "l",
      answers: Object.fromEntries((kinds[i % kinds.length]?.answers ?? []).map(({ id }) => [id, id])),
      outcomes: Object.fromEntries(OUTCOMES.map((id) => [id, { name: id, text: id }])),
    });
    const longest = own({
      ...CROSSROADS,
      id: "own-limits",
      turns: 128,
      successor: 12,
      forbidden: [],
      questions: ["bite"],
      slots: 12,
      war: false,
      crises: [],
      calendar: [],
      situations: many(kinds.length + MOST_OWN_SITUATIONS, (i) => ({
        ...kinds[i % kinds.length],
        ...(i < kinds.length ? {} : { id: `s${i}` }),
        slot: i,
        crisis: 0,
        opens: [],
      })),
      texts: { en: { situations: Object.fromEntries(many(MOST_SITUATIONS, (i) => [`s${i}`, worded(i)])) } },
      pledges: many(64, () => ({ ...CROSSROADS.pledges[0], amount: 1 })),
      events: many(160, (i) => ({
        id: `e${i}`,
        slot: i,
        chance: 1000,
        again: 1,
        scheduled: i < 150,
        when: [
          {
            any: [
              { meanTension: "<", n: 0 },
              { turn: ">=", n: 0 },
            ],
          },
        ],
        effects: lifts,
        choices: i < 20 ? many(2, () => ({ budget: 0, capital: 0, effects: lifts })) : [],
        at: "JPN",
        source: "DES",
      })),
    });
    const read = readScenario(JSON.stringify(longest));
    if (!read.ok) throw new Error(`${read.place}: ${read.reason}`);
    const challenge = {
      scenario: "own-limits",
      seed: "alea:longest",
      difficulty: "apprentice" as const,
      truths: {},
      own: read.scenario as Scenario,
    };
    const game = gameOf(challenge);
    if (!game) throw new Error("no game");
    const { commands, state } = playRun(game, challenge, POLICIES.random as never);
    expect(state.scores.length).toBe(140);
    expect(commands.length).toBeGreaterThan(2000);
    const run = makeRun(challenge, commands);
    const text = run ? writeRun(run) : "";
    const { took, result } = timed(() => verifyText(text));
    expect(result).toMatchObject({ verdict: "valid", finished: true });
    expect(took).toBeLessThan(VERIFY);
  });
});
