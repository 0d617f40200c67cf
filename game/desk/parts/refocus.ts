/**
 * Gives the focus to what a selector finds once what was just set is on the page, and before another key is read: any
 * later it would be taken from somebody who has gone on.
 */
export function refocus(selector: string): void {
  queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus());
}
