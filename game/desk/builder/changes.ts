import type { Exercise, Prompt } from "../../session/types.ts";

/** What follows elsewhere in an exercise from one thing that is changed about it. */

export type Change = (change: Partial<Exercise>) => void;

/** Prompts moved into an exercise of so many quarters: what was asked later is asked in its last. */
export function within(prompts: readonly Prompt[], turns: number): Prompt[] {
  const last = Math.max(0, turns - 1);
  return prompts.map((prompt) => {
    const turn = Math.min(prompt.turn, last);
    const { ask } = prompt;
    return {
      ...prompt,
      turn,
      ask: "by" in ask ? { ...ask, by: Math.max(turn, Math.min(ask.by, last)) } : ask,
    };
  });
}

/** Another number of quarters; null for the scenario's own. */
export function ofTurns({ limits, prompts }: Exercise, turns: number | null, own: number): Partial<Exercise> {
  const { turns: _, events, ...rest } = limits;
  const last = (turns ?? own) - 1;
  const moved = events?.map((event) => ({ ...event, turn: Math.min(event.turn, last) }));
  return {
    limits: { ...rest, ...(moved ? { events: moved } : {}), ...(turns === null ? {} : { turns }) },
    prompts: within(prompts, turns ?? own),
  };
}

/** Another scenario: what was fitted to the old one is taken off. */
export function ofScenario({ prompts }: Exercise, scenario: string, turns: number): Partial<Exercise> {
  return {
    scenario,
    ready: null,
    limits: {},
    modifiers: [],
    truths: { how: "drawn" },
    prompts: within(prompts, turns),
  };
}

/** A limit set, or with null left to the scenario. */
export function ofLimit<K extends keyof Exercise["limits"]>(
  { limits }: Exercise,
  key: K,
  value: Exercise["limits"][K] | null,
): Partial<Exercise> {
  const { [key]: _, ...rest } = limits;
  return { limits: value === null ? rest : { ...rest, [key]: value } };
}

/** A name for one prompt more, that none of the others has. */
export function newPromptId(prompts: readonly Prompt[]): string {
  for (let n = 1; ; n++) if (!prompts.some(({ id }) => id === `q${n}`)) return `q${n}`;
}
