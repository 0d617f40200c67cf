import { describe, expect, it } from "vitest";
import { blankExercise, type Prompt, READY, readyExercise } from "../../game/classroom/index.ts";
import { parFor } from "../../game/desk/classboard/who.ts";
import { exerciseName, optionsOf, promptText, readyText } from "../../game/desk/classroom/words.ts";
import type { ClassBoard } from "../../game/session/types.ts";
import { format, LANGUAGES, messages } from "../../game/text/index.ts";

/** Names that every object has: an exercise's or a student's may be one of them. */
const HAD = ["constructor", "toString", "__proto__", "hasOwnProperty"];

describe.each(LANGUAGES)("an exercise in words, %s", (language) => {
  const m = messages(language);
  const f = format(language);

  it("has a name and every question a sentence, for all that come with the game", () => {
    for (const id of READY) {
      const exercise = readyExercise(id);
      expect(exerciseName(m, exercise)).toBe(m.lessons.ready[id].name);
      for (const prompt of exercise.prompts) {
        const text = promptText(m, f, prompt);
        expect(text.length).toBeGreaterThan(10);
        expect(text).not.toMatch(/undefined|NaN|\{/);
        if (prompt.ask.kind === "choice") expect(optionsOf(m, prompt, ["senkaku"])).toHaveLength(2);
      }
    }
  });

  it("is called by the teacher's words where there are some, and by none of an object's own", () => {
    const exercise = blankExercise();
    expect(exerciseName(m, { ...exercise, title: "2年B組" })).toBe("2年B組");
    for (const ready of HAD) {
      expect(readyText(m, ready)).toBeUndefined();
      expect(exerciseName(m, { ...exercise, ready })).toBe(m.lessons.blank);
    }
  });

  it("puts the situation's title into a teacher's question", () => {
    const prompt: Prompt = {
      id: "a",
      turn: 0,
      when: "before",
      ask: { kind: "text", about: "own" },
      text: "{situation}? {situation}!",
      required: true,
    };
    const said = m.lessons.firstSituation;
    expect(promptText(m, f, prompt)).toBe(`${said}? ${said}!`);
  });
});

describe("par on the board", () => {
  it("is a student's own, whatever the alias", () => {
    const of = (value: Record<string, number>): ClassBoard =>
      ({ par: { state: "ready", done: 1, of: 1, value } }) as unknown as ClassBoard;
    for (const alias of HAD) expect(parFor(of({}), alias)).toBeUndefined();
    expect(parFor(of({ Aoi: 512 }), "Aoi")).toBe(512);
  });
});
