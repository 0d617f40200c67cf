import { writeFileSync } from "node:fs";
import { pageOf, pagePath, withTables } from "./guide/tables.ts";

/** Fills the marked tables of the guide's pages from the rules and from what was measured: npm run guide. */
for (const language of ["en", "ja"] as const) {
  writeFileSync(pagePath(language), withTables(pageOf(language), language));
}
