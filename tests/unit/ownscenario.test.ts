import { describe, expect, it } from "vitest";
import { POLICIES } from "../../game/advisors/index.ts";
import { type Scenario, type ScenarioTexts, type Stream, stream } from "../../game/engine/index.ts";
import {
  gameOf,
  MOST_SCENARIO_CHARACTERS,
  makeRun,
  playRun,
  readRun,
  readScenario,
  SCENARIO_FAULTS,
  verifyText,
  writeRun,
} from "../../game/runs/index.ts";
import { messages, messagesWith, ownName } from "../../game/text/index.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";
import { VARYAG } from "../../game/world/varyag/index.ts";
import { faults } from "./helpers.ts";

/** A small own scenario. */
const SOUND = {
  ...TUTORIAL,
  id: "own-bridge",
  turns: 4,
  guide: 1,
  projects: [
    {
      id: "bridge",
      budget: 10,
      capital: 3,
      slot: true,
      again: 0,
      at: "PHL",
      source: "DES",
      when: [],
      effects: [
        { flag: "bridged", quarters: 4 },
        { q: "standing", add: 10 },
      ],
    },
  ],
  texts: {
    en: {
      name: "The Bridge",
      guide: ["Look."],
      projects: { bridge: { name: "Build it", text: "1 < 2, & so on." } },
    },
    ja: { name: "橋" },
  },
};

/** It again with one place changed, or removed. */
function own(path = "", value?: unknown): string {
  const scenario = structuredClone(SOUND);
  const keys = path.split(".");
  let at: Record<string, unknown> = scenario as unknown as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  const last = keys.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(scenario);
}

const dilemma = TUTORIAL.events.findIndex((e) => e.choices.length > 0);
const lastChoice = (TUTORIAL.events[dilemma]?.choices.length ?? 1) - 1;

const refused = (text: string) => {
  const read = readScenario(text);
  return read.ok ? "read" : `${read.place}: ${read.reason}`;
};

describe("the door for own scenarios", () => {
  it("reads a sound one, and one as rich as the richest that ships", () => {
    expect(refused(own())).toBe("read");
    expect(refused(JSON.stringify({ ...VARYAG, id: "own-hull" }))).toBe("read");
  });

  const hostile: [name: string, text: string, answer: string][] = [
    ["nothing", "", "file: empty"],
    ["words", "hello", "file: notJson"],
    ["a picture", "\u0089PNG\r\n", "file: notJson"],
    ["too much", " ".repeat(MOST_SCENARIO_CHARACTERS + 1), "file: tooLarge"],
    ["a hundred thousand brackets", "[".repeat(100_000), "file: tooDeep"],
    ["a list", "[]", "file: type"],
    ["null", "null", "file: type"],
    ["a prototype key", own().replace('"turns"', '"__proto__":{"x":1},"turns"'), "file: forbiddenKey"],
    ["a reserved id", own("projects.0.id", "toString"), "projects.0.id: name"],
    [
      "a reserved text key",
      own("texts.en.events", JSON.parse('{"valueOf":{"title":"a","body":"b"}}')),
      "texts.en.events.valueOf: name",
    ],
    ["a shipped id", own("id", "crossroads"), "id: ownId"],
    ["an unknown field", own("script", "x"), "script: extra"],
    ["a missing field", own("nation"), "nation: missing"],
    ["a word for a number", own("turns", "4"), "turns: number"],
    ["a fraction", own("nation.budget", 1.5), "nation.budget: number"],
    ["endless turns", own("turns", 1e9), "turns: number"],
    ["a role nobody knows", own("actors.0.role", "king"), "actors.0.role: word"],
    ["two Kyivs", own("actors.6.role", "kyiv"), "actors (kyiv): role"],
    ["no Beijing", own("actors.2.role", "partner"), "actors (beijing): role"],
    ["a place off the chart", own("actors.10.id", "ATL"), "actors.10.id: offChart"],
    ["an actor twice", own("actors.10.id", TUTORIAL.actors[11]?.id), "actors.11.id: repeated"],
    [
      "one draw of luck for two events",
      own("events.1.slot", TUTORIAL.events[0]?.slot),
      "events.1.slot: repeated",
    ],
    ["a sea one way", own("zones.0.adjacent", ["SOJ"]), "zones.14.adjacent: oneWay"],
    ["a name that leads nowhere", own("ships.0.owner", "AFAR"), "ships (owner).0: unknown"],
    [
      "a condition on nobody",
      own("events.0.when", [{ aid: "AFAR", level: 1 }]),
      "events.0.when.0.aid: unknown",
    ],
    [
      "a flag nobody sets",
      own("projects.0.when", [{ flag: "never", set: true }]),
      "projects.0.when.0.flag: unknown",
    ],
    [
      "trust of the sea",
      own("projects.0.effects", [{ q: "trust", of: "SEN", add: 1 }]),
      "projects.0.effects.0.of: unknown",
    ],
    ["a stat that is not", own("projects.0.effects", [{ q: "luck", add: 1 }]), "projects.0.effects.0: shape"],
    ["sanctions on a friend", own("sanctions.0.on", "AUS"), "sanctions (on).0: unknown"],
    ["a way out that costs", own(`events.${dilemma}.choices.${lastChoice}.budget`, 5), "lastCosts"],
    ["no ending that always fits", own("endings", [{ id: "oldally" }]), "endings.0: noLast"],
    ["markup", own("texts.en.name", "<b>Bridge</b>"), "texts.en.name: markup"],
    ["a script", own("texts.ja.name", "<script>alert(1)</script>"), "texts.ja.name: markup"],
    ["reversed words", own("texts.en.name", "Bri\u202Edge"), "texts.en.name: hidden"],
    ["a novel", own("texts.en.intro", "a".repeat(5000)), "texts.en.intro: length"],
    ["a text that is a list", own("texts.en.name", ["a"]), "texts.en.name: type"],
  ];
  for (const [name, text, answer] of hostile) {
    it(`refuses ${name}, with the place and the reason`, () => {
      expect(refused(text)).toContain(answer);
    });
  }

  it("has a sentence in both languages for every reason", () => {
    for (const language of ["en", "ja"] as const) {
      expect(Object.keys(messages(language).own.faults).sort()).toEqual([...SCENARIO_FAULTS].sort());
    }
  });
});

describe("an own scenario", () => {
  const read = readScenario(own());
  const scenario = (read.ok ? read.scenario : TUTORIAL) as Scenario;
  const texts = scenario.texts as ScenarioTexts;
  const challenge = {
    scenario: "own-bridge",
    seed: "alea:own",
    difficulty: "standard" as const,
    truths: {},
    own: scenario,
  };

  it("plays to its end with every policy, and its run verifies where the file is not", () => {
    for (const by of Object.values(POLICIES)) {
      const game = gameOf(challenge);
      if (!game) throw new Error("no game");
      const played = playRun(game, challenge, by);
      expect(faults(played.state)).toEqual([]);
      const run = makeRun(challenge, played.commands);
      const text = run ? writeRun(run) : "";
      expect(verifyText(text)).toMatchObject({ verdict: "valid", finished: true });
      // What is carried is read afresh, not remembered.
      const carried = readRun(text);
      expect(carried.ok && carried.run.challenge.own).not.toBe(scenario);
    }
  });

  it("cannot be changed in a run without being noticed", () => {
    const game = gameOf(challenge);
    const run = game && makeRun(challenge, playRun(game, challenge, POLICIES.idle as never).commands);
    const text = run ? writeRun(run) : "";
    expect(verifyText(text.replace('"capital": 3,', '"capital": 4,')).verdict).toBe("diverged");
    expect(verifyText(text.replace('"name": "The Bridge"', '"name": "<i>The Bridge</i>"'))).toMatchObject({
      verdict: "malformed",
      place: "challenge.own.texts.en.name",
    });
    const bare = JSON.parse(text);
    delete bare.challenge.own;
    expect(verifyText(JSON.stringify(bare)).verdict).toBe("malformed");
    const disguised = JSON.parse(text);
    disguised.challenge.scenario = "crossroads";
    expect(verifyText(JSON.stringify(disguised))).toMatchObject({
      verdict: "malformed",
      place: "challenge.own",
    });
  });

  it("brings its own words, and borrows what a language lacks", () => {
    const en = messagesWith("en", scenario.id, texts);
    const ja = messagesWith("ja", scenario.id, texts);
    expect([ownName(texts, "en", scenario.id), ownName(texts, "ja", scenario.id)]).toEqual([
      "The Bridge",
      "橋",
    ]);
    expect(en.orderTitle({ type: "project", project: "bridge" }, null)).toBe("Build it");
    expect(ja.orderSummary({ type: "project", project: "bridge" }, null)).toBe("1 < 2, & so on.");
    expect(ja.orderTitle({ type: "study", question: "bite" }, null)).toBe(
      messages("ja").orderTitle({ type: "study", question: "bite" }, null),
    );
    expect(ja.guide).toMatchObject({ "own-bridge": ["Look."] });
    const renamed = { en: { name: "x", actors: { PHL: { name: "Isles", capital: "Port" } } } };
    const other = messagesWith("en", "own-isles", renamed as unknown as ScenarioTexts);
    expect(other.orderTitle({ type: "pact", with: "PHL", track: "access" }, null)).toContain("Isles");
    const signed = other.dispatches.pact(
      { kind: "pact", with: "PHL", track: "access", stage: 1, at: "PHL" },
      "",
    );
    expect(JSON.stringify(signed)).toContain("Isles");
    expect(
      JSON.stringify(
        messages("en").dispatches.pact(
          { kind: "pact", with: "PHL", track: "access", stage: 1, at: "PHL" },
          "",
        ),
      ),
    ).not.toContain("Isles");
  });
});

describe("own scenarios at random", () => {
  /** A number somewhere in the scenario replaced by another, or an item of a list left out. */
  function spoil(value: unknown, random: Stream): void {
    const spots: [at: Record<string, unknown>, key: string][] = [];
    const walk = (each: unknown): void => {
      if (typeof each !== "object" || each === null) return;
      for (const [key, inner] of Object.entries(each)) {
        if (typeof inner === "number") spots.push([each as Record<string, unknown>, key]);
        walk(inner);
      }
    };
    walk(value);
    for (let i = 0; i < 3; i++) {
      const [at, key] = spots[random.below(spots.length)] ?? [];
      if (at && key !== undefined) at[key] = [0, 1, -1, 2, 7, 40, 1000, -1000][random.below(8)];
    }
  }

  it("are refused with a place, or play to their end without a fault", () => {
    let played = 0;
    for (let n = 0; n < 150; n++) {
      const random = stream(`spoil${n}`);
      const base = structuredClone(n % 2 === 0 ? { ...SOUND } : { ...VARYAG, id: "own-hull" });
      spoil(base, random);
      const read = readScenario(JSON.stringify(base));
      if (!read.ok) {
        expect(read.place).not.toBe("");
        expect(SCENARIO_FAULTS).toContain(read.reason);
        continue;
      }
      played++;
      const challenge = {
        scenario: read.scenario.id,
        seed: `alea:spoilt${n}`,
        difficulty: "minister" as const,
        truths: {},
        own: read.scenario,
      };
      const game = gameOf(challenge);
      if (!game) throw new Error("no game");
      const { state, commands } = playRun(game, challenge, POLICIES.random as never);
      expect(faults(state), `spoil${n}`).toEqual([]);
      const run = makeRun(challenge, commands);
      expect(verifyText(run ? writeRun(run) : "").verdict, `spoil${n}`).toBe("valid");
    }
    expect(played).toBeGreaterThan(20);
  });
});
