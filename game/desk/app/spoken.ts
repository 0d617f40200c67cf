import { useRef } from "preact/hooks";
import {
  type Front,
  type Language,
  type Level,
  loadFront,
  loadMessages,
  loadPinnedWords,
  type Messages,
  messagesFor,
  type SpokenRun,
} from "../../text/words.ts";
import { useFetched } from "./lazily.tsx";

interface Spoken {
  language: Language;
  level: Level;
  front: Front;
  /** Whether the language's other words are there too. */
  whole: boolean;
  /** The older rules whose words were fetched as well. */
  rules: number | null;
}

/**
 * The words to speak with. Those of the first screen come first, the others when `whole` is asked for; until another
 * language has come, the page goes on in the one it has.
 */
export function useSpoken(
  first: Pick<Spoken, "language" | "front">,
  { language, level }: Pick<Spoken, "language" | "level">,
  whole: boolean,
  run: Omit<SpokenRun, "level">,
) {
  const last = useRef<Spoken>({ ...first, level, whole: false, rules: null });
  const wanted = whole || last.current.whole;
  const { current } = last;
  const rules = run.rules ?? null;
  const there =
    current.language === language &&
    current.level === level &&
    current.whole === wanted &&
    current.rules === rules;
  const { value, failed, again } = useFetched(
    async (): Promise<Spoken> =>
      there
        ? last.current
        : {
            language,
            level,
            front: await (wanted ? loadMessages(language, level) : loadFront(language)),
            whole: wanted,
            rules: await loadPinnedWords(rules).then(() => rules),
          },
    `${language} ${level} ${wanted} ${rules}`,
  );
  if (value) last.current = value;
  const spoken = last.current;
  const words: Messages | null = spoken.whole
    ? messagesFor(spoken.language, { ...run, level: spoken.level })
    : null;
  return { language: spoken.language, m: words ?? spoken.front, words, failed, again };
}
