import type { ComponentType } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Something that is fetched while the page stands. */
export interface Fetched<T> {
  /** Null until it is there. */
  value: T | null;
  failed: boolean;
  again(): void;
}

/**
 * Fetches when it is first needed, and anew for another `key`. Every part of the page whose code or words come later
 * goes through here, so that none can be missing without a word and a way to try again.
 */
export function useFetched<T>(fetch: () => Promise<T>, key = ""): Fetched<T> {
  const [got, setGot] = useState<{ key: string; value: T } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const there = got?.key === key;
  // Before the paint and not after it: drawing a frame in another language's letters can take seconds.
  useLayoutEffect(() => {
    if (there) return;
    let wanted = true;
    setFailed(null);
    fetch().then(
      (value) => wanted && setGot({ key, value }),
      () => wanted && setFailed(key),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt, there]);
  return {
    value: there ? got.value : null,
    failed: failed === key && !there,
    again: () => setAttempt((n) => n + 1),
  };
}

/** A component that comes when it is first drawn. Until then, and if it can't be had, `Wait` stands in its place. */
export function lazily<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  Wait: ComponentType<{ failed: boolean; again(): void }>,
): ComponentType<P> {
  let known: ComponentType<P> | null = null;
  const load = async () => {
    known ??= await fetch();
    return { Part: known };
  };
  return function Lazily(props: P) {
    const { value, failed, again } = useFetched(load);
    const Part = value?.Part ?? known;
    return Part ? <Part {...props} /> : <Wait failed={failed} again={again} />;
  };
}
