import Papa from "papaparse";

/** A mark by which spreadsheets know the text as UTF-8. */
const MARK = "\ufeff";

/** A table as CSV that a spreadsheet opens with its letters intact, and in which no cell can be taken for a formula. */
export function csvOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const text = Papa.unparse(
    { fields: [...head], data: rows.map((row) => [...row]) },
    {
      escapeFormulae: true,
      newline: "\r\n",
    },
  );
  return `${MARK}${text}\r\n`;
}
