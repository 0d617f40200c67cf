export type ParsedJson = { ok: true; value: unknown } | { ok: false; reason: string };

/** Deeper nesting than any file of ours has. */
const MOST_DEPTH = 24;
/** Lists, objects and keys together; the longest run of the largest scenario has some 70,000. */
const MOST_PARTS = 100_000;
const POLLUTING = ["__proto__", "constructor", "prototype"];

/**
 * JSON from a stranger: brackets and keys are counted before parsing, so that 100,000 never reach a recursive
 * reader, and keys that could reach a prototype are refused. Answers a short reason, never an exception.
 */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === "") return { ok: false, reason: "empty" };
  const { depth, parts } = shapeOf(text);
  if (depth > MOST_DEPTH) return { ok: false, reason: "nested too deeply" };
  if (parts > MOST_PARTS) return { ok: false, reason: "too large" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not JSON" };
  }
  return hasPollutingKey(value) ? { ok: false, reason: "forbidden key" } : { ok: true, value };
}

/** How deep lists and objects lie in one another, and how many there are of them and their keys. */
function shapeOf(text: string): { depth: number; parts: number } {
  let depth = 0;
  let deepest = 0;
  let parts = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === "\\") i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "[" || c === "{") {
      parts++;
      deepest = Math.max(deepest, ++depth);
    } else if (c === "]" || c === "}") depth--;
    else if (c === ":") parts++;
  }
  return { depth: deepest, parts };
}

function hasPollutingKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasPollutingKey);
  return Object.entries(value).some(([key, inner]) => POLLUTING.includes(key) || hasPollutingKey(inner));
}
