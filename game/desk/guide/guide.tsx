import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBack } from "../app/back.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { PageList } from "./pagelist.tsx";
import type { GuidePage } from "./pages.ts";
import { type Place, Reading } from "./reading.tsx";
import "./guide.css";

/** Pixels that the dialog's title covers, or a little more. */
const HEAD = 60;

/** A printed page, and the file it is printed to, bear the page's name and not the game's alone. */
function usePrintedName(name: string): void {
  useEffect(() => {
    let before = document.title;
    const start = (): void => {
      before = document.title;
      document.title = name;
    };
    const end = (): void => {
      document.title = before;
    };
    addEventListener("beforeprint", start);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", start);
      removeEventListener("afterprint", end);
    };
  }, [name]);
}

/** The guide: the list of its pages, and each page where it was opened from, with the browser's Back leading back. */
export function GuideDialog({ onClose }: { onClose(): void }) {
  const { m, f, ui, speak, guidePage } = useWords();
  const other = f.language === "en" ? "ja" : "en";
  /** The pages on the way here, the list among them as null. */
  const [trail, setTrail] = useState<readonly (GuidePage | null)[]>([ui.page]);
  const page = trail.at(-1) ?? null;
  const name = page ? m.guides.pages[page].name : m.dialogs.guide;
  const body = useRef<HTMLElement>(null);
  const place = useRef<Place | null>(null);
  usePrintedName(`${name} – ${m.title.name}`);

  const arrived = useRef(trail);
  useLayoutEffect(() => {
    if (arrived.current === trail) return;
    arrived.current = trail;
    body.current?.closest("dialog")?.scrollTo({ top: 0, behavior: "instant" });
    body.current?.focus({ preventScroll: true });
  }, [trail]);

  const go = (next: GuidePage | null): void => {
    // A step back to where one came from is no step on.
    setTrail(trail.length > 1 && trail.at(-2) === next ? trail.slice(0, -1) : [...trail, next]);
  };

  const switchLanguage = (): void => {
    const headings = [...(body.current?.querySelectorAll<HTMLElement>("h3[id], h4[id]") ?? [])];
    const tops = headings.map((el) => ({ id: el.id, top: el.getBoundingClientRect().top }));
    const inSight = tops.find(({ top }) => top > HEAD && top < innerHeight);
    place.current = inSight ?? tops.filter(({ top }) => top <= HEAD).pop() ?? null;
    // The page need not wait for the words of its frame.
    if (page) guidePage(page, other).catch(() => undefined);
    speak({ language: other });
  };

  const tools = (
    <>
      <button type="button" class="link" lang={other} onClick={switchLanguage}>
        <Icon name="language" /> {m.desk.otherLanguage}
      </button>
      {page && (
        <button type="button" class="link" onClick={() => print()}>
          <Icon name="print" /> {m.dialogs.guidePrint}
        </button>
      )}
    </>
  );
  return (
    <Dialog title={name} onClose={onClose} wide tools={tools}>
      {trail.slice(1).map((_page, at) => (
        <Step key={String(at)} back={() => setTrail((now) => now.slice(0, at + 1))} />
      ))}
      <section class="guide" ref={body} tabIndex={-1} aria-label={name}>
        {page ? <Reading key={page} page={page} place={place} go={go} /> : <PageList go={go} />}
      </section>
    </Dialog>
  );
}

/** A step of the way, which the browser's Back takes back. */
function Step({ back }: { back(): void }) {
  useBack(back);
  return null;
}
