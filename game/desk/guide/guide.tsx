import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Language } from "../../text/words.ts";
import { useFetched } from "../app/lazily.tsx";
import { Missing } from "../app/waiting.tsx";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import "./guide.css";

/** The page and what draws it are fetched when they are first read: nothing of them is in the first load. */
async function fetchPage(language: Language, pageOf: (language: Language) => Promise<string>) {
  const [{ blocksOf, plain }, { articleOf }, page] = await Promise.all([
    import("./markdown.ts"),
    import("./article.ts"),
    pageOf(language),
  ]);
  // The dialog's title stands for the page's own.
  const blocks = blocksOf(page).filter((b) => b.kind !== "heading" || b.level > 1);
  const contents = blocks.flatMap((b) =>
    b.kind === "heading" && b.level === 2 ? [{ id: b.id, name: plain(b.of) }] : [],
  );
  return { language, contents, article: (name: (s: string) => string): VNode[] => articleOf(blocks, name) };
}

type Page = Awaited<ReturnType<typeof fetchPage>>;

/** Pixels that the dialog's title covers, or a little more. */
const HEAD = 60;

export function GuideDialog({ onClose }: { onClose(): void }) {
  const { m, f, speak, guidePage } = useDesk();
  const t = m.dialogs;
  // The language that is spoken, and not the one just chosen: page and frame change together.
  const { language } = f;
  const other = language === "en" ? "ja" : "en";
  const [page, setPage] = useState<Page | null>(null);
  const fetched = useFetched(() => fetchPage(language, guidePage), language);
  const body = useRef<HTMLDivElement>(null);
  /** The heading in sight and where it stands, to be put there again in the other language. */
  const reading = useRef<{ id: string; top: number } | null>(null);

  // The last page stays until the next has come.
  useLayoutEffect(() => {
    if (fetched.value) setPage(fetched.value);
  }, [fetched.value]);

  useLayoutEffect(() => {
    const was = reading.current;
    if (!page || !was) return;
    reading.current = null;
    const restore = (): void => {
      const heading = document.getElementById(was.id);
      const moved = (heading?.getBoundingClientRect().top ?? was.top) - was.top;
      heading?.closest("dialog")?.scrollBy({ top: moved, behavior: "instant" });
    };
    restore();
    // Letters of the other script may still be on their way, and move the lines when they come.
    void document.fonts.ready.then(restore);
  }, [page]);

  const switchLanguage = (): void => {
    const headings = [...(body.current?.querySelectorAll<HTMLElement>("h3, h4") ?? [])];
    const tops = headings.map((el) => ({ id: el.id, top: el.getBoundingClientRect().top }));
    const inSight = tops.find(({ top }) => top > HEAD && top < innerHeight);
    reading.current = inSight ?? tops.filter(({ top }) => top <= HEAD).pop() ?? null;
    // The page need not wait for the words of its frame.
    guidePage(other).catch(() => undefined);
    speak({ language: other });
  };

  const shown = page?.language === language ? page : null;
  const tools = (
    <>
      <button type="button" class="link" lang={other} onClick={switchLanguage}>
        <Icon name="language" /> {m.desk.otherLanguage}
      </button>
      {shown && (
        <button type="button" class="link guide-print" onClick={() => print()}>
          <Icon name="print" /> {t.guidePrint}
        </button>
      )}
    </>
  );
  return (
    <Dialog title={t.guide} onClose={onClose} wide tools={tools}>
      <div class="guide" ref={body}>
        {fetched.failed && <Missing text={t.guideFailed} again={fetched.again} />}
        {!fetched.failed && !shown && <p role="status">{t.guideLoading}</p>}
        {shown && <Contents page={shown} />}
        {shown && <Article page={shown} />}
      </div>
    </Dialog>
  );
}

function Contents({ page }: { page: Page }) {
  const { m } = useDesk();
  const go = (event: Event, id: string): void => {
    event.preventDefault();
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  // Beside the text where there is room, folded above it where there is none.
  const [open] = useState(() => matchMedia("(min-width: 60em)").matches);
  return (
    <nav class="guide-contents" aria-label={m.dialogs.guideContents}>
      <details open={open}>
        <summary>{m.dialogs.guideContents}</summary>
        <ul class="plain">
          {page.contents.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(event) => go(event, id)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

function Article({ page }: { page: Page }) {
  const { m } = useDesk();
  const article = useMemo(() => page.article(m.dialogs.guideTable), [page, m]);
  return <article class="guide-article">{article}</article>;
}
