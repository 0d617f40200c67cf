import { describe, expect, it } from "vitest";
import { ENGINE, OUTCOMES, type Outcome, type ScenarioTexts } from "../../game/engine/index.ts";
import {
  type Messages,
  messages,
  messagesFor,
  messagesWith,
  situationOutcome,
  situationText,
  wordingOf,
} from "../../game/text/index.ts";
import type { Again, Scene } from "../../game/text/wordings.ts";
import { crossroads, policy, walk } from "./helpers.ts";
import { toldIn } from "./quarters.ts";

const at = (situation: string, nth: number) => ({ situation, place: "MYK", ship: "shandong", nth });

/** Sentences of some words: shorter ones, such as “It was a start, both said”, may be said of two things. */
const SENTENCE = { en: /[^.“”?]{24,}[.”?]/g, ja: /[^。「」]{12,}。/g } as const;

type Words = { body: string; left: string; outcomes: Record<Outcome, { text: string }> };
const all = ({ body, left, outcomes }: Words): string[] => [
  body,
  left,
  ...OUTCOMES.map((each) => outcomes[each].text),
];

/** Every text of a scene as it is written, halves together. */
const written = ({ bodies, left, outcomes }: Scene): string =>
  [...bodies, left, ...Object.values(outcomes).flat()].join(" ").replaceAll("|", "");

const cycle = (m: Messages, kind: string, most = 400): Words[] =>
  Array.from({ length: most }, (_, nth) => situationText(m, at(kind, nth)));

describe.each(["en", "ja"] as const)("a kind of situation that recurs (%s)", (language) => {
  const m = messages(language);
  const kinds = Object.keys(m.situations);
  const others = m.again as Record<string, Again>;

  it("is told in three scenes at least, each with a body, what comes if it is left, and its outcomes", () => {
    for (const kind of kinds) {
      const { scenes = [] } = others[kind] ?? {};
      expect(scenes.length, kind).toBeGreaterThanOrEqual(2);
      const texts = cycle(m, kind, 24);
      expect(new Set(texts.map(({ left }) => left)).size, kind).toBe(scenes.length + 1);
      for (const outcome of OUTCOMES)
        expect(
          new Set(texts.map(({ outcomes }) => outcomes[outcome].text)).size,
          kind,
        ).toBeGreaterThanOrEqual(3);
      for (const scene of scenes)
        for (const outcome of OUTCOMES)
          expect(scene.outcomes[outcome].length, kind).toBe(scene.bodies.length);
    }
  });

  it("shares no sentence between one scene and another", () => {
    for (const kind of kinds) {
      const first = (m.situations as unknown as Record<string, Words>)[kind];
      const { scenes = [], bodies = [], outcomes = {} } = others[kind] ?? {};
      const firsts = [...(first ? all(first) : []), ...bodies, ...Object.values(outcomes).flat()];
      const told = [firsts.join(" ").replaceAll("|", ""), ...scenes.map(written)].map(
        (text) => new Set((text.match(SENTENCE[language]) ?? []).map((each) => each.trim())),
      );
      const twice = told.flatMap((own, i) =>
        [...own].filter((each) => told.some((other, j) => i !== j && other.has(each))),
      );
      expect(twice, kind).toEqual([]);
    }
  });

  it("never comes twice running in the same words, and never with a stroke in them", () => {
    for (const kind of kinds) {
      const texts = cycle(m, kind);
      for (const [i, { body }] of texts.entries()) {
        expect(body, kind).not.toBe(texts[i + 1]?.body);
        expect(JSON.stringify(texts[i]), kind).not.toContain("|");
        expect(body, kind).not.toMatch(/[{}]/);
      }
      const { scenes = [] } = others[kind] ?? {};
      for (let nth = 0; nth < 12; nth++) {
        const lefts = Array.from({ length: 2 * scenes.length }, (_, n) => texts[nth + n]?.left);
        expect(new Set(lefts).size, kind).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("keeps its title, its answers and what its outcomes are called", () => {
    for (const kind of kinds) {
      const [first, ...more] = Array.from({ length: 8 }, (_, nth) => situationText(m, at(kind, nth)));
      for (const each of more) {
        expect(each.title).toBe(first?.title);
        expect(each.answers).toEqual(first?.answers);
        for (const outcome of OUTCOMES)
          expect(each.outcomes[outcome].name).toBe(first?.outcomes[outcome].name);
      }
    }
  });

  it("tells in further words only what the first tells of an answer alone", () => {
    let lists = 0;
    for (const [kind, { own = {}, scenes = [] }] of Object.entries(others)) {
      const first = (m.situations as Record<string, { own?: object }>)[kind];
      for (const list of [own, ...scenes.map((scene) => scene.own ?? {})])
        for (const [answer, outcomes] of Object.entries(list))
          for (const outcome of Object.keys(outcomes)) {
            expect(first?.own, `${kind} ${answer} ${outcome}`).toHaveProperty([answer, outcome]);
            lists++;
          }
    }
    expect(lists).toBeGreaterThan(80);
  });

  it("fills every place, and knows no other", () => {
    for (const [kind, words] of Object.entries(others)) {
      const texts = JSON.stringify(words).match(/\{[a-z]*\}/g) ?? [];
      const known = kind === "sortie" ? ["{place}", "{the}", "{ship}"] : ["{place}", "{the}", "{capital}"];
      for (const place of texts) expect(known, kind).toContain(place);
    }
  });
});

describe("which wording is told", () => {
  it("is as many in both languages, and the same one of them", () => {
    const counts = (language: "en" | "ja") =>
      Object.entries(messages(language).again as Record<string, Again>).map(([kind, each]) => [
        kind,
        each.bodies?.length,
        each.bodies?.filter((text) => text.includes("|")).length,
        OUTCOMES.map((outcome) => each.outcomes?.[outcome]?.length),
        each.scenes?.map(({ bodies, outcomes, own }) => [
          bodies.length,
          OUTCOMES.map((outcome) => outcomes[outcome].length),
          Object.entries(own ?? {}).map(([answer, told]) => [answer, OUTCOMES.map((o) => told[o]?.length)]),
        ]),
      ]);
    expect(counts("ja")).toEqual(counts("en"));
    expect(counts("en").length).toBe(40);
  });

  it("begins elsewhere in another world, and alike in the same one, in any language and at any level", () => {
    const run = { scenario: "crossroads", texts: null, halves: false, level: "full" as const };
    const worlds = Array.from({ length: 40 }, (_, i) => `TC-${i}`);
    const firsts = worlds.map(
      (world) => situationText(messagesFor("en", { ...run, world }), at("pressed", 0)).body,
    );
    expect(new Set(firsts).size).toBeGreaterThan(8);
    for (const world of worlds.slice(0, 6)) {
      const [en, ja, plain] = [
        messagesFor("en", { ...run, world }),
        messagesFor("ja", { ...run, world }),
        messagesFor("en", { ...run, world, level: "plain" }),
      ];
      expect([en.wording, ja.wording, plain.wording]).toEqual(Array(3).fill(wordingOf(world)));
      expect(messagesFor("en", { ...run, world })).toBe(en);
    }
    expect(messagesFor("en", run)).toBe(messages("en"));
  });

  it("stays over a situation's life, and all three scenes come up in a campaign", () => {
    const m = messagesFor("en", {
      scenario: "crossroads",
      texts: null,
      halves: false,
      level: "full",
      world: "alea:7",
    });
    const scenesOf = new Map<string, Set<string>>();
    let followed = 0;
    walk("wordings", policy("recalibrator"), (before, command, report) => {
      if (command.type !== "commit") return;
      const board = ENGINE.board(crossroads, ENGINE.view(before));
      for (const told of toldIn(report)) {
        const { left } = situationText(m, told);
        scenesOf.set(told.situation, (scenesOf.get(told.situation) ?? new Set()).add(left));
        const on = board.situations.find(
          (each) => each.kind === told.situation && each.at === told.place && each.nth === told.nth,
        );
        if (!on) continue;
        followed++;
        const card = situationText(m, { ...on, situation: on.kind, place: on.at });
        // Desk, report and replay hold the same wording: the card of it and what is told of it agree.
        expect(situationOutcome(m, told, told.answer, told.outcome)).toEqual(
          card.own?.[told.answer ?? "left"]?.[told.outcome] ?? card.outcomes[told.outcome],
        );
        expect(card.left).toBe(left);
      }
    });
    expect(followed).toBeGreaterThan(20);
    const whole = [...scenesOf.values()].filter((lefts) => lefts.size === 3).length;
    expect(whole).toBeGreaterThanOrEqual(8);
  });
});

describe("a kind of a player's own", () => {
  const words = (word: string) => ({
    title: word,
    body: `${word} a|b`,
    left: `${word} left`,
    answers: {},
    outcomes: {
      good: { name: "good", text: `${word} good` },
      middling: { name: "middling", text: `${word} middling` },
      bad: { name: "bad", text: `${word} bad` },
    },
    again: [
      {
        body: `${word} again in {place}, a|b`,
        left: `${word} left again`,
        outcomes: { good: "good again", middling: "middling again", bad: "bad again" },
      },
    ],
  });

  it("goes through the wordings that its file gives it, and through none of ours", () => {
    const texts = { en: { situations: { pressed: words("Own") } } } as ScenarioTexts;
    const m = messagesWith("en", "own-words", texts);
    const told = [0, 1, 2, 3].map((nth) => situationText(m, { situation: "pressed", place: "PHL", nth }));
    expect(told.map(({ body }) => body)).toEqual([
      "Own a|b",
      "Own again in Philippines, a|b",
      "Own a|b",
      "Own again in Philippines, a|b",
    ]);
    expect(told[1]?.left).toBe("Own left again");
    expect(told[1]?.outcomes.bad).toEqual({ name: "bad", text: "bad again" });
  });
});
