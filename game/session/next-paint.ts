/** Longest wait for a picture that may never be drawn, because the page is out of sight, ms. */
const PATIENCE = 120;

/**
 * Resolves once the browser has shown what it has so far: a press is answered before the work that it asks for
 * begins. Where nothing is shown, at once.
 */
export function afterPaint(): Promise<void> {
  if (typeof requestAnimationFrame === "undefined" || document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // The picture comes after this callback; a task comes after the picture.
      setTimeout(resolve);
    });
  });
}

/** Resolves in a task of its own: what is worked out and what is shown of it need not hold the page in one piece. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when a piece of work has ended, well or not, or when its time is up. */
export function settledWithin(work: Promise<unknown>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, ms);
    const end = (): void => {
      clearTimeout(late);
      resolve();
    };
    work.then(end, end);
  });
}
