import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Language } from "../../text/words.ts";
import { useFetched } from "../app/lazily.tsx";
import { Missing } from "../app/waiting.tsx";
import { type Desk, useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Finder } from "./finder.tsx";
import { elsewhere } from "./pagelist.tsx";
import { type GuidePage, pageAsked } from "./pages.ts";
import "./reading.css";

/** Where the reader stood in a page, to be put there again in the other language. */
export interface Place {
  id: string;
  top: number;
}

/** The page and what draws it are fetched when they are first read: nothing of them is in the first load. */
async function fetchPage(page: GuidePage, language: Language, pageOf: Desk["guidePage"]) {
  const [{ blocksOf, plain }, { articleOf }, text] = await Promise.all([
    import("./markdown.ts"),
    import("./article.ts"),
    pageOf(page, language),
  ]);
  // The dialog's title stands for the page's own.
  const blocks = blocksOf(text).filter((b) => b.kind !== "heading" || b.level > 1);
  const contents = blocks.flatMap((b) =>
    b.kind === "heading" && b.level === 2 ? [{ id: b.id, name: plain(b.of) }] : [],
  );
  return { language, contents, article: (name: (s: string) => string): VNode[] => articleOf(blocks, name) };
}

type Page = Awaited<ReturnType<typeof fetchPage>>;

interface Props {
  page: GuidePage;
  place: { current: Place | null };
  go(page: GuidePage | null): void;
}

/** One page: its contents and what finds a word in it, beside its text. */
export function Reading({ page: asked, place, go }: Props) {
  const { m, f, guidePage } = useWords();
  const t = m.dialogs;
  // The language that is spoken, and not the one just chosen: page and frame change together.
  const { language } = f;
  const [page, setPage] = useState<Page | null>(null);
  const fetched = useFetched(() => fetchPage(asked, language, guidePage), language);
  const article = useRef<HTMLElement>(null);

  // The last page stays until the next has come.
  useLayoutEffect(() => {
    if (fetched.value) setPage(fetched.value);
  }, [fetched.value]);

  useLayoutEffect(() => {
    const was = place.current;
    if (!page || !was) return;
    place.current = null;
    const restore = (): void => {
      const heading = document.getElementById(was.id);
      const moved = (heading?.getBoundingClientRect().top ?? was.top) - was.top;
      heading?.closest("dialog")?.scrollBy({ top: moved, behavior: "instant" });
    };
    restore();
    // Letters of the other script may still be on their way, and move the lines when they come.
    void document.fonts.ready.then(restore);
  }, [page]);

  // Links are pressed wherever they stand: in the contents, and in a text that was made from data.
  const frame = useRef<HTMLDivElement>(null);
  const going = useRef(go);
  going.current = go;
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const address = (event.target as Element).closest("a")?.getAttribute("href") ?? "";
      if (!address.startsWith("#") || elsewhere(event)) return;
      event.preventDefault();
      const other = pageAsked(address);
      if (other) {
        going.current(other);
        return;
      }
      const heading = document.getElementById(address.slice(1));
      heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    };
    const element = frame.current;
    element?.addEventListener("click", follow);
    return () => element?.removeEventListener("click", follow);
  }, []);

  const shown = page?.language === language ? page : null;
  return (
    <div class="guide-page" ref={frame}>
      <div class="guide-side">
        <button type="button" class="link guide-all" onClick={() => go(null)}>
          <Icon name="left" size={16} /> {m.guides.all}
        </button>
        {shown && <Finder key={language} article={article} />}
        {shown && shown.contents.length > 1 && <Contents page={shown} />}
      </div>
      {fetched.failed && <Missing text={t.guideFailed} again={fetched.again} />}
      {!fetched.failed && !shown && <p role="status">{t.guideLoading}</p>}
      {shown && <Article page={shown} element={article} />}
    </div>
  );
}

function Contents({ page }: { page: Page }) {
  const { m } = useWords();
  // Beside the text where there is room, folded above it where there is none.
  const [open] = useState(() => matchMedia("(min-width: 60em)").matches);
  return (
    <nav class="guide-contents" aria-label={m.dialogs.guideContents}>
      <details open={open}>
        <summary>{m.dialogs.guideContents}</summary>
        <ul class="plain">
          {page.contents.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Article({ page, element }: { page: Page; element: { current: HTMLElement | null } }) {
  const { m } = useWords();
  const article = useMemo(() => page.article(m.dialogs.guideTable), [page, m]);
  return (
    <article class="guide-article" ref={element}>
      {article}
    </article>
  );
}
