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
