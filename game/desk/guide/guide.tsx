import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Language } from "../../text/index.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";

/** The page and what draws it are fetched when they are first read: nothing of them is in the first load. */
async function fetchPage(language: Language) {
  const [{ blocksOf, plain }, { articleOf }, page] = await Promise.all([
    import("./markdown.ts"),
    import("./article.ts"),
    language === "ja"
      ? import("../../../assets/guide/model.ja.md?raw")
      : import("../../../assets/guide/model.en.md?raw"),
  ]);
  // The dialog's title stands for the page's own.
  const blocks = blocksOf(page.default).filter((b) => b.kind !== "heading" || b.level > 1);
  const contents = blocks.flatMap((b) =>
    b.kind === "heading" && b.level === 2 ? [{ id: b.id, name: plain(b.of) }] : [],
  );
  return { language, contents, article: (name: (s: string) => string): VNode[] => articleOf(blocks, name) };
}

type Page = Awaited<ReturnType<typeof fetchPage>>;

export function GuideDialog({ onClose }: { onClose(): void }) {
  const { m, now, session } = useDesk();
  const t = m.dialogs;
  const { language } = now.settings;
  const other = language === "en" ? "ja" : "en";
  const [page, setPage] = useState<Page | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  /** The section being read, to be found again in the other language. */
  const reading = useRef<string | null>(null);

  useEffect(() => {
    let wanted = true;
    setFailed(false);
    fetchPage(language).then(
      (fetched) => wanted && setPage(fetched),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language, attempt]);

  useLayoutEffect(() => {
    if (page && reading.current) document.getElementById(reading.current)?.scrollIntoView();
    reading.current = null;
  }, [page]);

  const switchLanguage = (): void => {
    const headings = [...(body.current?.querySelectorAll<HTMLElement>("h3, h4") ?? [])];
    reading.current = headings.filter((el) => el.getBoundingClientRect().top < 200).pop()?.id ?? null;
    session.setSettings({ language: other });
  };

  const shown = page?.language === language ? page : null;
  return (
    <Dialog title={t.guide} onClose={onClose} wide>
      <div class="guide" ref={body}>
        <p class="guide-tools">
          <button type="button" class="btn" lang={other} onClick={switchLanguage}>
            <Icon name="language" /> {m.desk.otherLanguage}
          </button>
          <button type="button" class="btn" disabled={!shown} onClick={() => print()}>
            <Icon name="print" /> {t.guidePrint}
          </button>
        </p>
        {failed && !shown && (
          <p role="alert">
            {t.guideFailed}{" "}
            <button type="button" class="link" onClick={() => setAttempt(attempt + 1)}>
              {t.guideRetry}
            </button>
          </p>
        )}
        {!failed && !shown && <p role="status">{t.guideLoading}</p>}
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
