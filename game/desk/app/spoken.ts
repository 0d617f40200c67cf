import { useRef } from "preact/hooks";
import type { ScenarioTexts } from "../../engine/index.ts";
import {
  type Front,
  type Language,
  loadFront,
  loadMessages,
  type Messages,
  messagesFor,
} from "../../text/words.ts";
import { useFetched } from "./lazily.tsx";

interface Run {
  scenario: string;
  texts: ScenarioTexts | null;
  halves: boolean;
}

interface Spoken {
  language: Language;
  front: Front;
  /** Whether the language's other words are there too. */
  whole: boolean;
}

/**
 * The words to speak with. Those of the first screen come first, the others when `whole` is asked for; until another
 * language has come, the page goes on in the one it has.
 */
export function useSpoken(first: Omit<Spoken, "whole">, language: Language, whole: boolean, run: Run) {
  const last = useRef<Spoken>({ ...first, whole: false });
  const wanted = whole || last.current.whole;
  const there = last.current.language === language && last.current.whole === wanted;
  const { value, failed, again } = useFetched(
    async (): Promise<Spoken> =>
      there
        ? last.current
        : { language, front: await (wanted ? loadMessages : loadFront)(language), whole: wanted },
    `${language} ${wanted}`,
  );
  if (value) last.current = value;
  const spoken = last.current;
  const words: Messages | null = spoken.whole ? messagesFor(spoken.language, run) : null;
  return { language: spoken.language, m: words ?? spoken.front, words, failed, again };
}
