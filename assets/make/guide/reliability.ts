import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../game/text/index.ts";
import { say, table } from "./markdown.ts";

/** What `npm run soak` and `npm run mutants` measured last: a part that was not run is not in it. */
interface Measured {
  fuzz?: { seed: string; commands: number; legal: number; failed: number };
  files?: { seed: string; files: number; slowestMs: number; failed: number };
  kills?: { seed: string; kills: number; duringAnAct: number; failed: number };
  determinism?: {
    runs: number;
    quarters: number;
    flags: Record<string, number>;
    browsers: Record<string, { same: number } | null>;
  };
  storage?: { cases: Record<string, string> };
  tabs?: { cases: Record<string, string> };
  heap?: { runs: number; mbPerRun: number };
  mutation?: { seed: string; mutants: number; found: number; score: number };
}

const file = join(import.meta.dirname, "..", "..", "guide", "measured-reliability.json");

/** What was tried, how often and what came of it, a part a row. */
export function stress(language: Language): string {
  const measured = JSON.parse(readFileSync(file, "utf8")) as Measured;
  const n = (figure: number): string => figure.toLocaleString("en-GB");
  const row = (en: string, ja: string, ...rest: string[]): string[] => [say(language, en, ja), ...rest];
  const rows: string[][] = [];
  const { fuzz, files, kills, determinism, storage, tabs, heap, mutation } = measured;
  const failed = (count: number): string => say(language, `${n(count)} failed`, `失敗 ${n(count)}件`);
  if (fuzz)
    rows.push(row("Commands, legal and hostile", "合法・不正な命令", n(fuzz.commands), failed(fuzz.failed)));
  if (files)
    rows.push(
      row(
        "Spoilt files, links and saves",
        "壊したファイル・リンク・保存データ",
        n(files.files),
        failed(files.failed),
      ),
    );
  if (kills)
    rows.push(
      row(
        "Browser killed in the midst of a run",
        "プレイ中のブラウザー強制終了",
        n(kills.kills),
        failed(kills.failed),
      ),
    );
  if (determinism) {
    const { runs, flags, browsers } = determinism;
    for (const [name, same] of Object.entries(flags)) {
      rows.push(
        row(`Same runs, Node with ${name}`, `同じプレイ（Node、${name}）`, n(runs), failed(runs - same)),
      );
    }
    for (const [name, found] of Object.entries(browsers)) {
      const came = found ? failed(runs - found.same) : say(language, "not tried", "未実施");
      rows.push(row(`Same runs, ${name}`, `同じプレイ（${name}）`, n(runs), came));
    }
  }
  for (const [part, en, ja] of [
    [storage, "Storage that fails", "保存の失敗"],
    [tabs, "Tabs, clock and language", "タブ・時計・言語"],
  ] as const) {
    if (!part) continue;
    const cases = Object.values(part.cases);
    rows.push(
      row(en, ja, n(cases.length), failed(cases.filter((each) => each !== "as it should be").length)),
    );
  }
  if (heap) {
    const grows = say(language, `${heap.mbPerRun} MB more a run`, `1回ごとに${heap.mbPerRun} MB増`);
    rows.push(row("Runs begun in one page", "一つのページで始めたプレイ", n(heap.runs), grows));
  }
  if (mutation) {
    const score = say(language, `${mutation.score} per cent noticed`, `${mutation.score}%に気づいた`);
    rows.push(row("Changes made to the rules’ code", "規則のコードに加えた変更", n(mutation.mutants), score));
  }
  return table(say(language, "what|how often|what came of it", "内容|回数|結果").split("|"), rows);
}
