/**
 * The English modules are the original; a Japanese module of type `Shape<typeof english>` must have exactly the
 * same keys, and functions that take the same arguments. A missing or surplus key is a compile error.
 */
export type Shape<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Shape<R>
    : T extends readonly (infer I)[]
      ? Shape<I>[]
      : T extends object
        ? { [K in keyof T]: Shape<T[K]> }
        : T;

export const LANGUAGES = ["en", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How much a reader is asked for: everything, or one idea a sentence in common words. */
export type Level = "full" | "plain";

/** Words laid over others: any of their keys, and no new one. */
export type Over<T> = T extends string | ((...args: never[]) => unknown)
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [K in keyof T]?: Over<T[K]> }
      : T;
