import { useEffect, useId, useState } from "preact/hooks";
import { useWords } from "../context.ts";
import { headingOver, mark, rangesOf } from "./find.ts";
import "./finder.css";

/** How long the next letter is waited for before a page is searched, ms. */
const PAUSE = 150;

interface Found {
  ranges: readonly Range[];
  at: number;
}

/** Finds a word in the page that is read, and leads from one place to the next. */
export function Finder({ article }: { article: { current: HTMLElement | null } }) {
  const { m, f } = useWords();
  const t = m.guides;
  const id = useId();
  const [word, setWord] = useState("");
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    const wanted = word.trim();
    const timer = setTimeout(() => {
      const ranges = article.current && wanted !== "" ? rangesOf(article.current, wanted) : [];
      setFound(wanted === "" ? null : { ranges, at: 0 });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [word]);

  const here = found?.ranges[found.at] ?? null;
  useEffect(() => {
    mark(found?.ranges ?? [], here);
    here?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [found]);
  useEffect(() => () => mark([], null), []);

  const step = (by: 1 | -1): void => {
    if (!found || found.ranges.length === 0) return;
    const { ranges, at } = found;
    setFound({ ranges, at: (at + by + ranges.length) % ranges.length });
  };
  const count = found?.ranges.length ?? 0;
  return (
    <search class="finder">
      <label for={id}>{t.find}</label>
      <input
        id={id}
        type="text"
        value={word}
        autocomplete="off"
        onInput={(event) => setWord(event.currentTarget.value)}
        onKeyDown={(event) => {
          // An Enter that ends the choosing of characters is not one of ours.
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      {count > 1 && (
        <div class="finder-steps">
          <button type="button" class="link" onClick={() => step(-1)}>
            {t.findPrevious}
          </button>
          <button type="button" class="link" onClick={() => step(1)}>
            {t.findNext}
          </button>
        </div>
      )}
      <p class="finder-said" role="status">
        {here && article.current
          ? t.found(f.integer((found?.at ?? 0) + 1), f.integer(count), headingOver(article.current, here))
          : found
            ? t.notFound
            : ""}
      </p>
    </search>
  );
}
