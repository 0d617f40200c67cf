import { advisers } from "./advisers.ts";
import { causes } from "./causes.ts";
import { coda } from "./coda.ts";
import { crises } from "./crises.ts";
import { desk } from "./desk.ts";
import { dialogs } from "./dialogs.ts";
import { dispatches } from "./dispatches.ts";
import { endings } from "./endings.ts";
import { events } from "./events.ts";
import { forecast } from "./forecast.ts";
import { guide } from "./guide.ts";
import { map } from "./map.ts";
import { names } from "./names.ts";
import { notices, storage } from "./notices.ts";
import { explanations, orderSummary, orderTitle } from "./orders.ts";
import { own } from "./own.ts";
import { pages } from "./pages.ts";
import { projects } from "./projects.ts";
import { questions } from "./questions.ts";
import { refusals } from "./refusals.ts";
import { scenarios } from "./scenarios.ts";
import { title } from "./title.ts";
import { tracks } from "./tracks.ts";
import { varyag } from "./varyag.ts";

export const japanese = {
  title,
  desk,
  pages,
  dialogs,
  map,
  names,
  tracks,
  causes,
  refusals,
  projects,
  scenarios,
  own,
  guide,
  coda,
  dispatches,
  questions,
  advisers,
  forecast,
  orderTitle,
  orderSummary,
  explanations,
  endings,
  notices,
  storage,
  events: { ...events, ...varyag },
  crises,
};
