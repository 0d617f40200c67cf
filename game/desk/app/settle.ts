import { useLayoutEffect, useRef } from "preact/hooks";

/** A press in this time after a screen came was meant for the one before it, ms. */
const SETTLING = 500;
/** A first picture that has not come by then will not come, ms. */
const LATE = 2000;

let until = 0;

/**
 * Whether the screen was still so new at a time that no press in it counts. A press counts from when it was made, not
 * from when a busy page gets round to it.
 */
export function settling({ timeStamp }: Event): boolean {
  return timeStamp < until;
}

/**
 * A new screen takes no press in its first half second: a second press on a button that has gone must not fall on
 * what has come in its place. `screen` says which it is; the first of all takes presses at once.
 */
export function useSettling(screen: string): void {
  const was = useRef(screen);
  useLayoutEffect(() => {
    // Keys press buttons too, and a pointer may have gone down before the screen came. A script's own clicks pass.
    const swallow = (event: Event): void => {
      if (!event.isTrusted || !settling(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("click", swallow, true);
    return () => window.removeEventListener("click", swallow, true);
  }, []);
  useLayoutEffect(() => {
    if (was.current === screen) return;
    was.current = screen;
    const root = document.documentElement;
    root.dataset.settling = "";
    const done = (): void => {
      delete root.dataset.settling;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let drawn = 0;
    // Once: a picture that comes later still would swallow presses with no sign that it does.
    const begin = (): void => {
      cancelAnimationFrame(drawn);
      clearTimeout(timer);
      until = performance.now() + SETTLING;
      timer = setTimeout(done, SETTLING);
    };
    // Nobody has seen the screen before its first picture, however long a busy machine takes over it; a page in the
    // background draws none.
    until = Infinity;
    timer = setTimeout(begin, document.hidden ? 0 : LATE);
    drawn = requestAnimationFrame(begin);
    return () => {
      cancelAnimationFrame(drawn);
      clearTimeout(timer);
      until = 0;
      done();
    };
  }, [screen]);
}
