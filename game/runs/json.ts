export type ParsedJson = { ok: true; value: unknown } | { ok: false; reason: string };

/** Deeper nesting than any file of ours has. */
const MOST_DEPTH = 24;
const POLLUTING = ["__proto__", "constructor", "prototype"];

/**
 * JSON from a stranger: depth is counted before parsing, so that 100,000 brackets never reach a recursive
 * reader, and keys that could reach a prototype are refused. Answers a short reason, never an exception.
 */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === "") return { ok: false, reason: "empty" };
  if (depthOf(text) > MOST_DEPTH) return { ok: false, reason: "nested too deeply" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not JSON" };
  }
  return hasPollutingKey(value) ? { ok: false, reason: "forbidden key" } : { ok: true, value };
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === "\\") i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "[" || c === "{") deepest = Math.max(deepest, ++depth);
    else if (c === "]" || c === "}") depth--;
  }
  return deepest;
}

function hasPollutingKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value) && Object.keys(value).some((key) => POLLUTING.includes(key))) return true;
  return Object.values(value).some(hasPollutingKey);
}
