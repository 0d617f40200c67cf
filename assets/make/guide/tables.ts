import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GuidePage } from "../../../game/desk/guide/pages.ts";
import type { Language } from "../../../game/text/index.ts";
import { claims } from "./claimed.ts";
import { crises, ends, ladder } from "./crises.ts";
import * as desk from "./desk.ts";
import { coasts, example, worked } from "./examples.ts";
import { exercises, parameters } from "./exercises.ts";
import { glossary } from "./glossary.ts";
import { answers, kinds, turns } from "./kinds.ts";
import { japan, library, neighbours } from "./library.ts";
import { say, table } from "./markdown.ts";
import { bias, debate, difficulties, fairness, policies, sensitivity, worlds } from "./measured.ts";
import * as outcome from "./outcome.ts";
import { priceRows } from "./prices.ts";
import { stress } from "./reliability.ts";
import { filled, type Row } from "./rows.ts";
import * as seas from "./seas.ts";
import { difficulty, priors, scenarios, starts } from "./start.ts";
import { tracks } from "./tracks.ts";
import { headed, worded } from "./words.ts";
import * as world from "./world.ts";

/** Rows of rules, by the name of their table. */
export const GROUPS: Readonly<Record<string, readonly Row[]>> = { ...desk, ...seas, ...world, ...outcome };

function rules(language: Language, rows: readonly Row[]): string {
  const head = say(language, "rule|value|among the rules|origin", "規則|値|規則上の場所|由来").split("|");
  return table(
    head,
    rows.map((r) => [
      headed(language, say(language, r.en, r.ja)),
      worded(language, filled(r.show, r.values)),
      `\`${r.rule === "." ? (r.find.split(" ")[1] ?? "").replace(/^-/, "") : r.rule}\``,
      r.from,
    ]),
  );
}

/** Tables that are not rows of rules. Each is made from the rules, the world’s data or what was measured. */
export const OTHERS: Readonly<Record<string, (language: Language) => string>> = {
  priors,
  turns,
  worked,
  starts,
  prices: (language) => table(...priceRows(language)),
  kinds,
  answers,
  example,
  coasts,
  tracks,
  crises,
  ladder,
  ends,
  difficulty,
  scenarios,
  fairness,
  debate,
  policies,
  sensitivity,
  difficulties,
  bias,
  worlds,
  glossary,
  claims,
  library,
  japan,
  neighbours,
  exercises,
  parameters,
  stress,
};

export function tableNamed(name: string, language: Language): string {
  const group = GROUPS[name];
  if (group) return rules(language, group);
  const other = OTHERS[name];
  if (!other) throw new Error(`no table ${name}`);
  return other(language);
}

const MARKED = /<!-- table:(\w+) -->\n[\s\S]*?<!-- \/table -->/g;

/** A page with each of its tables made anew. */
export function withTables(page: string, language: Language): string {
  return page.replace(
    MARKED,
    (_all, name: string) => `<!-- table:${name} -->\n${tableNamed(name, language)}\n<!-- /table -->`,
  );
}

export function tablesIn(page: string): string[] {
  return [...page.matchAll(MARKED)].map((m) => m[1] ?? "");
}

const GUIDE = join(import.meta.dirname, "..", "..", "guide");

export function pagePath(page: GuidePage, language: Language): string {
  return join(GUIDE, `${page}.${language}.md`);
}

export function pageOf(page: GuidePage, language: Language): string {
  return readFileSync(pagePath(page, language), "utf8");
}
