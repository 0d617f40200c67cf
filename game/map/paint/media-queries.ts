import type { MediaQueries, SystemColours } from "./palette.ts";

const WISHES = {
  // The same line as the desk's own step up in type.
  wide: "(min-width: 120em)",
  vast: "(min-width: 220em)",
  moreContrast: "(prefers-contrast: more)",
  forced: "(forced-colors: active)",
};

/** What the page's media queries say now. */
export function mediaNow(): MediaQueries {
  return {
    wide: matchMedia(WISHES.wide).matches,
    vast: matchMedia(WISHES.vast).matches,
    moreContrast: matchMedia(WISHES.moreContrast).matches,
    system: matchMedia(WISHES.forced).matches ? systemColours() : null,
  };
}

/** Calls back when a wish changes; answers how to stop. */
export function watchMedia(changed: () => void): () => void {
  const lists = Object.values(WISHES).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

/** Calls back when the ratio of device pixels changes, as between two screens; answers how to stop. */
export function watchRatio(changed: () => void): () => void {
  let list: MediaQueryList | null = null;
  const rearm = (): void => {
    list?.removeEventListener("change", follow);
    // A query for what it is now: it changes once, whatever comes next.
    list = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    list.addEventListener("change", follow);
  };
  const follow = (): void => {
    rearm();
    changed();
  };
  rearm();
  return () => list?.removeEventListener("change", follow);
}

/** System colours have no numbers until an element wears them. */
function systemColours(): SystemColours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const colours = {
    canvas: read("Canvas"),
    text: read("CanvasText"),
    highlight: read("Highlight"),
    link: read("LinkText"),
  };
  probe.remove();
  return colours;
}
