import type { Language } from "../../../game/text/index.ts";

/** A table in Markdown. What could end a cell or begin markup is taken out of its way. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

export function say(language: Language, en: string, ja: string): string {
  return language === "en" ? en : ja;
}
