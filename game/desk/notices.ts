import { REFUSALS } from "../engine/index.ts";
import type { Notice, SlotInfo } from "../session/types.ts";
import { type Format, type Front, fill, refusalText, wordIn } from "../text/words.ts";

/** What a save is called: by its name or its seed, and by where it left the run it comes from. */
export function slotName(m: Front, f: Format, { name, seed, parting, id }: SlotInfo): string {
  const t = m.dialogs;
  const of = name || seed;
  if (of === "") return id;
  if (!parting) return name || t.runOf(seed);
  const nth = parting.nth > 1 ? f.integer(parting.nth) : "";
  return t[parting.kind](of, f.quarter(parting.quarter), nth);
}

/** A notice in words. Its figures carry a quarter as year and part, and a refusal as its code. */
export function noticeText(m: Front, f: Format, notice: Notice): string {
  const { key, params } = notice;
  const { year, part, reason } = params;
  const figures = { ...params };
  if (typeof year === "number" && typeof part === "number") figures.quarter = f.quarter({ year, part });
  const code = REFUSALS.find((r) => r === reason);
  if (code) figures.reason = refusalText(m, { code });
  return fill(wordIn(m.notices, key), figures);
}
