import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A part of the page whose code is fetched when it is first drawn. Until then, and if it can't be had, `Wait` stands
 * in its place; `again` tries once more.
 */
export function lazily<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  Wait: ComponentType<{ failed: boolean; again(): void }>,
): ComponentType<P> {
  let Part: ComponentType<P> | null = null;
  return function Lazily(props: P) {
    const [, redraw] = useState(0);
    const [failed, setFailed] = useState(false);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (Part) return;
      let wanted = true;
      setFailed(false);
      fetch().then(
        (part) => {
          Part = part;
          if (wanted) redraw((n) => n + 1);
        },
        () => wanted && setFailed(true),
      );
      return () => {
        wanted = false;
      };
    }, [attempt]);
    if (Part) return <Part {...props} />;
    return <Wait failed={failed} again={() => setAttempt(attempt + 1)} />;
  };
}
