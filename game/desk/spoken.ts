import { useEffect, useState } from "preact/hooks";
import type { ScenarioTexts } from "../engine/index.ts";
import {
  type Front,
  type Language,
  loadFront,
  loadMessages,
  type Messages,
  messagesFor,
} from "../text/words.ts";

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
  const [spoken, setSpoken] = useState<Spoken>({ ...first, whole: false });
  const there = spoken.language === language && (spoken.whole || !whole);
  useEffect(() => {
    if (there) return;
    let wanted = true;
    const words = whole || spoken.whole ? loadMessages(language) : loadFront(language);
    words.then(
      (front) => wanted && setSpoken({ language, front, whole: whole || spoken.whole }),
      // Without a connection the language stays as it is.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language, whole, there]);
  const words: Messages | null = spoken.whole ? messagesFor(spoken.language, run) : null;
  return { language: spoken.language, m: words ?? spoken.front, words };
}
