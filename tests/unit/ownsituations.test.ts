import { describe, expect, it } from "vitest";
import { POLICIES, type PolicyMaker } from "../../game/advisors/index.ts";
import {
  type AnswerData,
  boardOf,
  ENGINE,
  OUTCOMES,
  type Scenario,
  type ScenarioTexts,
  type SituationData,
  type SituationWords,
} from "../../game/engine/index.ts";
import {
  gameOf,
  makeRun,
  playRun,
  readScenario,
  startOf,
  verifyText,
  writeRun,
} from "../../game/runs/index.ts";
import {
  dispatchText,
  messages,
  messagesFor,
  messagesWith,
  situationAnswer,
  situationOutcome,
  situationText,
} from "../../game/text/index.ts";
import { TUTORIAL } from "../../game/world/tutorial.ts";

/** What a prankster would write: it is to stand on the desk exactly so. */
const ODD = `1 < 2 && "two" {constructor}\${x} %s \\n`;
/** The same as it is shown: places that nothing is given for are left out. */
const SHOWN = `1 < 2 && "two" $ %s \\n`;

const chance = { question: "bite", good: 500, goodSwing: 200, bad: 200, badSwing: -100 } as const;
const answer = (id: string, orders: AnswerData["orders"]): AnswerData => ({
  id,
  orders,
  budget: 4,
  capital: 1,
  ...chance,
});

const KIND: SituationData = {
  id: "harbour",
  slot: 63,
  lies: { at: ["PHL"] },
  weight: 0,
  drawn: [],
  when: [],
  clock: 2,
  unseen: false,
  crisis: 0,
  opens: [],
  outcomes: { good: [{ q: "standing", add: 20 }], middling: [], bad: [{ q: "standing", add: -20 }] },
  answers: [
    answer("dredge", [{ type: "project", project: "dredger" }]),
    answer("sign", [{ type: "pact", to: "here" }]),
  ],
  left: chance,
  source: "DES",
};

const told = (word: string) => ({ name: word, text: `${word} at {the}. ${ODD}` });
const words = (word: string): SituationWords => ({
  title: `${word}, {place}`,
  body: `${word} in {capital}. ${ODD}`,
  left: `${word} left`,
  answers: { dredge: `${word} dredged`, sign: `${word} signed` },
  outcomes: { good: told(`${word} good`), middling: told(`${word} middling`), bad: told(`${word} bad`) },
  own: { left: { good: told(`${word} good by itself`) } },
});

const SOUND = {
  ...TUTORIAL,
  id: "own-harbour",
  turns: 3,
  situations: [KIND],
  calendar: [
    { id: "tide", year: TUTORIAL.start.year, part: TUTORIAL.start.quarter, opens: "harbour", source: "DES" },
    { id: "ebb", year: TUTORIAL.start.year, part: TUTORIAL.start.quarter + 1, source: "DES" },
  ],
  projects: [
    {
      id: "dredger",
      budget: 9,
      capital: 2,
      slot: true,
      again: 1,
      at: "PHL",
      source: "DES",
      when: [],
      effects: [],
    },
  ],
  texts: {
    en: { situations: { harbour: words("Harbour") }, dates: { ebb: "The ebb" } },
    ja: { situations: { harbour: words("港") } },
  },
} as unknown as Scenario;

const own = (change: object): string => JSON.stringify({ ...SOUND, ...change });
const kinds = (...situations: object[]): string => own({ situations });
const refused = (text: string): string => {
  const read = readScenario(text);
  return read.ok
    ? "read"
    : [read.place, read.reason, read.need].filter((each) => each !== undefined).join(": ");
};
const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const named = (count: number) => many(count, (i) => `k${i}`);
const worded = (ids: string[]) => ({
  en: { situations: Object.fromEntries(ids.map((id) => [id, words(id)])) },
});

describe("the door for situations of one's own", () => {
  it("reads a sound one, and as many beside those that ship as the limit says", () => {
    expect(refused(own({}))).toBe("read");
    const ids = named(24);
    const list = ids.map((id, slot) => ({ ...KIND, id, slot }));
    const shipped = (TUTORIAL.situations ?? []).map((kind, i) => ({ ...kind, slot: 30 + i }));
    expect(refused(own({ calendar: [], situations: list, texts: worded(ids) }))).toBe("read");
    expect(refused(own({ calendar: [], situations: [...shipped, ...list], texts: worded(ids) }))).toBe(
      "read",
    );
  });

  it("reads up to six further wordings of a kind, whole ones only", () => {
    const [body, left] = ["Another scene", "Left again"];
    const wording = { body, left, outcomes: { good: "a", middling: "b", bad: "c" } };
    const worded = (again: object[]) =>
      own({ texts: { en: { situations: { harbour: { ...words("Harbour"), again } } } } });
    expect(refused(worded(many(6, () => wording)))).toBe("read");
    expect(refused(worded(many(7, () => wording)))).toBe("texts.en.situations.harbour.again: length: 6");
    expect(refused(worded([{ body, left }]))).toMatch(/^texts\.en\.situations\.harbour\.again\.0/);
  });

  it("refuses a twenty-fifth, with its place and the limit", () => {
    const ids = named(25);
    const situations = ids.map((id, slot) => ({ ...KIND, id, slot }));
    expect(refused(own({ calendar: [], situations, texts: worded(ids) }))).toBe("situations.24: length: 24");
  });

  const [dredge, sign] = KIND.answers as [AnswerData, AnswerData];
  const effects = many(13, () => ({ q: "standing", add: 1 }));
  const hostile: [what: string, text: string, answer: string][] = [
    ["one answer", kinds({ ...KIND, answers: [dredge] }), "situations.0.answers: length: 2"],
    ["no answer", kinds({ ...KIND, answers: [] }), "situations.0.answers: length: 2"],
    [
      "five answers",
      kinds({ ...KIND, answers: many(5, (i) => ({ ...sign, id: `a${i}` })) }),
      "situations.0.answers: length: 4",
    ],
    ["an answer twice", kinds({ ...KIND, answers: [sign, sign] }), "situations.0.answers.1.id: repeated"],
    [
      "an answer by no order",
      kinds({ ...KIND, answers: [dredge, { ...sign, orders: [] }] }),
      "situations.0.answers.1.orders: length: 1",
    ],
    [
      "an order that is not",
      kinds({ ...KIND, answers: [dredge, { ...sign, orders: [{ type: "bribe" }] }] }),
      "situations.0.answers.1.orders.0.type: word",
    ],
    ["a project that is not", own({ projects: [] }), "situations.0.answers.0.orders.0.project: unknown"],
    ...OUTCOMES.map((outcome): [string, string, string] => [
      `thirteen effects of what ends ${outcome}`,
      kinds({ ...KIND, outcomes: { ...KIND.outcomes, [outcome]: effects } }),
      `situations.0.outcomes.${outcome}: length: 12`,
    ]),
    [
      "thirteen effects of an answer's own",
      kinds({ ...KIND, answers: [dredge, { ...sign, outcomes: { bad: effects } }] }),
      "situations.0.answers.1.outcomes.bad: length: 12",
    ],
    [
      "thirteen effects of leaving it",
      kinds({ ...KIND, left: { ...chance, effects } }),
      "situations.0.left.effects: length: 12",
    ],
    [
      "a chance too small",
      kinds({ ...KIND, left: { ...chance, good: 39 } }),
      "situations.0.left.good: number: 40",
    ],
    [
      "a chance too large",
      kinds({ ...KIND, left: { ...chance, bad: 931 } }),
      "situations.0.left.bad: number: 930",
    ],
    [
      "an answer's chance",
      kinds({ ...KIND, answers: [dredge, { ...sign, good: 1000 }] }),
      "situations.0.answers.1.good: number: 930",
    ],
    ["a clock that never runs out", kinds({ ...KIND, clock: 0 }), "situations.0.clock: number: 1"],
    [
      "a place off the chart",
      kinds({ ...KIND, lies: { at: ["AFAR"] } }),
      "situations.0.lies (at).0: unknown",
    ],
    [
      "a crisis nobody knows",
      kinds({ ...KIND, crisis: 50, opens: ["panic"] }),
      "situations.0.opens.0: unknown",
    ],
    ["a kind without words", own({ texts: {} }), "texts.situations.harbour: missing"],
    [
      "an answer without words",
      own({ texts: { ja: { situations: { harbour: { ...words("港"), answers: { dredge: "掘る" } } } } } }),
      "texts.ja.situations.harbour.answers.sign: missing",
    ],
    [
      "a shipped kind with an answer of one's own and no words",
      own({ calendar: [], texts: {}, situations: [{ ...TUTORIAL.situations?.[0], answers: KIND.answers }] }),
      `texts.situations.${TUTORIAL.situations?.[0]?.id}: missing`,
    ],
    [
      "an outcome without words",
      own({ texts: { en: { situations: { harbour: { ...words("x"), outcomes: { good: told("x") } } } } } }),
      "texts.en.situations.harbour.outcomes.middling: missing",
    ],
    [
      "markup in what is told",
      own({
        texts: { en: { situations: { harbour: { ...words("x"), body: "<img src=x onerror=alert(1)>" } } } },
      }),
      "texts.en.situations.harbour.body: markup",
    ],
    [
      "words that run backwards",
      own({ texts: { en: { situations: { harbour: { ...words("x"), title: "Har\u202Ebour" } } } } }),
      "texts.en.situations.harbour.title: hidden",
    ],
    [
      "a reserved answer",
      own({ texts: { en: { situations: { harbour: { ...words("x"), answers: { toString: "x" } } } } } }),
      "texts.en.situations.harbour.answers.toString: name",
    ],
    [
      "a novel",
      own({ texts: { en: { situations: { harbour: { ...words("x"), body: "a".repeat(1201) } } } } }),
      "texts.en.situations.harbour.body: length: 1200",
    ],
  ];
  it.each(hostile)("refuses %s, with the place, the reason and the limit", (_what, text, place) => {
    expect(refused(text)).toBe(place);
  });
});

describe("a situation of one's own", () => {
  const read = readScenario(own({}));
  const scenario = (read.ok ? read.scenario : TUTORIAL) as Scenario;
  const texts = scenario.texts as ScenarioTexts;
  const challenge = {
    scenario: scenario.id,
    seed: "alea:harbour",
    difficulty: "standard" as const,
    truths: {},
    own: scenario,
  };
  const game = gameOf(challenge);
  if (!game) throw new Error("no game");
  const state = startOf(game, challenge);
  const at = { situation: "harbour", place: "PHL", nth: 0 };

  it("lies on the desk with its answers one press away, a project among them", () => {
    const [lying] = boardOf(game, state).situations;
    expect(lying).toMatchObject({ kind: "harbour", at: "PHL", clock: 2 });
    expect(lying?.answers.map((each) => each.order?.type)).toEqual(["project", "pact"]);
    const [press] = lying?.answers ?? [];
    const judged = press?.order && ENGINE.judge(game, state, [press.order]);
    expect(judged).toMatchObject({ problems: [], answers: [{ situation: 0, answer: 0 }] });
    expect(judged?.prices).toEqual([{ budget: 4, capital: 1 }]);
  });

  it.each(["en", "ja"] as const)(
    "is shown on the desk, in the report and in the ledger in its own words, %s",
    (language) => {
      const word = language === "en" ? "Harbour" : "港";
      const m = messagesWith(language, scenario.id, texts);
      const { name, the, capital } = m.names.actors.PHL;
      const text = situationText(m, at);
      expect([text.title, text.body, text.left]).toEqual([
        `${word}, ${name}`,
        `${word} in ${capital}. ${SHOWN}`,
        `${word} left`,
      ]);
      expect(situationAnswer(m, at, "sign")).toBe(`${word} signed`);
      expect(situationOutcome(m, at, null, "good").name).toBe(`${word} good by itself`);
      expect(situationOutcome(m, at, "sign", "bad").text).toBe(`${word} bad at ${the}. ${SHOWN}`);
      const { reports } = playRun(game, challenge, POLICIES.idle as PolicyMaker);
      const said = reports.flatMap(({ dispatches }) => dispatches.filter((d) => d.kind === "situation"));
      expect(said.length).toBeGreaterThan(0);
      for (const each of said) expect(JSON.stringify(dispatchText(m, each))).toContain(word);
      // Borrowed, like every other word, where the language has none.
      expect(m.situation.dates.ebb).toBe("The ebb");
      expect(messages(language).situation.dates.ebb).toBeUndefined();
      expect(Object.keys(messages(language).situations)).not.toContain("harbour");
      expect(
        messagesFor(language, { scenario: scenario.id, texts, halves: true, level: "full" }).situations,
      ).toBe(m.situations);
    },
  );

  it("plays to its end with every policy, and its run verifies where the file is not", () => {
    for (const by of Object.values(POLICIES)) {
      const { commands } = playRun(game, challenge, by);
      const run = makeRun(challenge, commands);
      expect(verifyText(run ? writeRun(run) : "")).toMatchObject({ verdict: "valid", finished: true });
    }
  });
});
