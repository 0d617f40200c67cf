import { useEffect, useRef } from "preact/hooks";

/** A dialog that leads to another goes as it comes: so long the browser's history is left as it is, ms. */
const PATIENCE = 100;

/** What is open over the page, topmost last: the browser's Back closes these before it leaves. */
const open: (() => void)[] = [];
/** Steps of the browser's history that stand for them. */
let steps = 0;
/** A step back of ours is on its way, after something was closed by its own button. */
let leaving = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Makes the history as deep as what is open. */
function even(): void {
  clearTimeout(waiting);
  if (leaving) return;
  if (open.length < steps) {
    leaving = true;
    history.go(open.length - steps);
    steps = open.length;
    return;
  }
  while (steps < open.length) {
    steps++;
    history.pushState({ over: steps }, "");
  }
}

function back(): void {
  if (leaving) {
    leaving = false;
    even();
    return;
  }
  if (steps === 0) return;
  steps--;
  open.pop()?.();
}

/** Makes Back close what is open, as its own button does. */
export function useBack(close: () => void): void {
  const ref = useRef(close);
  ref.current = close;
  useEffect(() => {
    const entry = (): void => ref.current();
    window.addEventListener("popstate", back);
    open.push(entry);
    even();
    return () => {
      const at = open.indexOf(entry);
      // Gone from the list: it was Back that closed it.
      if (at < 0) return;
      open.splice(at, 1);
      clearTimeout(waiting);
      waiting = setTimeout(even, PATIENCE);
    };
  }, []);
}
