import { desk } from "./desk.ts";
import { dialogs } from "./dialogs.ts";
import { names } from "./names.ts";
import { notices, storage } from "./notices.ts";
import { own } from "./own.ts";
import { refusals } from "./refusals.ts";
import { scenarios } from "./scenarios.ts";
import { title } from "./title.ts";

/** The words of the first screen, and what any screen may need. */
export const front = { title, desk, dialogs, names, refusals, scenarios, own, notices, storage };
