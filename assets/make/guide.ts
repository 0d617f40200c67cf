import { writeFileSync } from "node:fs";
import { GUIDE_PAGES } from "../../game/desk/guide/pages.ts";
import { LANGUAGES } from "../../game/text/index.ts";
import { pageOf, pagePath, withTables } from "./guide/tables.ts";

/** Fills what is marked in the guide's pages from the rules, the texts and what was measured: npm run guide. */
for (const page of GUIDE_PAGES) {
  for (const language of LANGUAGES) {
    writeFileSync(pagePath(page, language), withTables(pageOf(page, language), language));
  }
}
