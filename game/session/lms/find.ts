import { DIALECTS, type Dialect } from "./dialects.ts";

/** So many windows are looked through upwards: a platform has a few, and a loop of frames has no end. */
const MOST_WINDOWS = 32;

type Call = (...said: string[]) => unknown;

/** The platform's object with its calls, as it was found. */
export interface Found {
  dialect: Dialect;
  call(name: keyof Dialect["calls"], ...said: string[]): unknown;
}

/** What of a window the search needs. Each of them throws where the window is another site's. */
export interface Frame {
  readonly parent: Frame;
  readonly opener: Frame | null;
}

/**
 * Where the platform's object lies, in the order that the standard asks for: the windows round this one, then the one
 * that opened it and those round that. One of each dialect at most. Never throws: a window of another site holds
 * nothing for this page, but one round it may.
 */
export function platformsFrom(here: Frame): Found[] {
  return DIALECTS.flatMap((dialect) => {
    const found = upwards(here, dialect) ?? fromOpener(here, dialect);
    return found ? [found] : [];
  });
}

/** Whether this page was opened by a learning platform that it can speak with. */
export function atPlatform(): boolean {
  return typeof window !== "undefined" && platformsFrom(window).length > 0;
}

function upwards(from: Frame, dialect: Dialect): Found | null {
  let frame = from;
  for (let i = 0; i < MOST_WINDOWS; i++) {
    const held = heldBy(frame, dialect);
    if (held) return held;
    const above = attempt(() => frame.parent);
    if (!above || above === frame) return null;
    frame = above;
  }
  return null;
}

function fromOpener(from: Frame, dialect: Dialect): Found | null {
  let frame = from;
  for (let i = 0; i < MOST_WINDOWS; i++) {
    const opener = attempt(() => frame.opener);
    if (opener) return upwards(opener, dialect);
    const above = attempt(() => frame.parent);
    if (!above || above === frame) return null;
    frame = above;
  }
  return null;
}

function heldBy(frame: Frame, dialect: Dialect): Found | null {
  const object = attempt(() => (frame as unknown as Record<string, unknown>)[dialect.object]);
  if (!object) return null;
  const calls = object as Record<string, unknown>;
  const whole = attempt(() =>
    Object.values(dialect.calls).every((name) => typeof calls[name] === "function"),
  );
  if (!whole) return null;
  return { dialect, call: (name, ...said) => (calls[dialect.calls[name]] as Call).apply(object, said) };
}

function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}
