import { PILLARS } from "../engine/index.ts";
import { DOCTRINES } from "./account.ts";
import { brierOf, forecastsOf } from "./class/forecasts.ts";
import { countedIn, type Row } from "./class/roll.ts";
import { csvOf } from "./csv.ts";
import type { Exercise } from "./exercise.ts";

/**
 * The gradebook: a row a file, the same from the page and from the command line. Names of columns and verdicts are the
 * same in any language, for whoever reads it by machine; answers stand as they were given.
 */

export const SHOWN = 10;

export function gradebookColumns(exercise: Exercise | null): string[] {
  return [
    "file",
    "alias",
    "verdict",
    "where",
    "group",
    "quarters",
    "finished",
    "ending",
    "score",
    ...PILLARS,
    ...DOCTRINES.map((name) => `score_${name}`),
    "forecasts",
    "brier",
    "rules",
    "seed",
    ...(exercise?.prompts ?? []).flatMap(({ id }) => [`${id}_answer`, `${id}_truth`, `${id}_in_time`]),
  ];
}

/** Scores and pillars in points as shown, 0–100; Brier scores 0–1 to three places. */
export function gradebookRows(rows: readonly Row[], exercise: Exercise | null): (string | number)[][] {
  const forecasts = exercise ? forecastsOf(exercise, countedIn(rows)) : [];
  return rows.map(({ file, alias, standing, place, account }) => {
    if (!account) {
      const rest = gradebookColumns(exercise).length - 4;
      return [file, alias ?? "", standing, place, ...Array.from({ length: rest }, () => "")];
    }
    const own = forecasts.filter((each) => each.alias === account.alias);
    const brier = brierOf(own);
    const { group, turns, finished, ending, score, pillars, under, rules, seed } = account;
    return [
      file,
      account.alias,
      standing,
      place,
      group,
      turns.length,
      finished ? "yes" : "no",
      ending ?? "",
      score / SHOWN,
      ...PILLARS.map((id) => pillars[id] / SHOWN),
      ...DOCTRINES.map((name) => (under ? under[name] / SHOWN : "")),
      own.length,
      brier === null ? "" : Math.round(brier * 1000) / 1000,
      rules,
      seed,
      ...(exercise?.prompts ?? []).flatMap(({ id, ask }) => {
        const answered = account.answered.find(({ prompt }) => prompt === id);
        if (!answered) return ["", "", ""];
        const { value, truth, inTime } = answered;
        const median = ask.kind === "chance" && ask.of === "median";
        const came = median ? own.find(({ prompt }) => prompt === id)?.came : truth;
        return [value ?? "", came == null ? "" : String(came), inTime ? "yes" : "no"];
      }),
    ];
  });
}

export function gradebookCsv(rows: readonly Row[], exercise: Exercise | null): string {
  return csvOf(gradebookColumns(exercise), gradebookRows(rows, exercise));
}
