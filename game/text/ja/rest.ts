import { glossary } from "../glossary/ja.ts";
import type { Read, Telling } from "../telling.ts";
import { advisers } from "./advisers.ts";
import { after } from "./after.ts";
import { again } from "./again.ts";
import { agenda, chips } from "./agenda.ts";
import { because } from "./because.ts";
import { builder } from "./builder.ts";
import { captions } from "./captions.ts";
import { causes, lowering } from "./causes.ts";
import { challenges, codes } from "./challenges.ts";
import { claims } from "./claims.ts";
import { classboard } from "./classboard.ts";
import { closing } from "./closing.ts";
import { coda } from "./coda.ts";
import { crises } from "./crises.ts";
import { crisisTold } from "./crisis-told.ts";
import { dispatches, dispatchWords } from "./dispatches.ts";
import { ended } from "./ended.ts";
import { endings } from "./endings.ts";
import { events } from "./events.ts";
import { exchange } from "./exchange.ts";
import { forecast } from "./forecast.ts";
import { guide } from "./guide.ts";
import { guides } from "./guides.ts";
import { jobs } from "./jobs.ts";
import { lessons } from "./lessons.ts";
import { lines } from "./lines.ts";
import { map } from "./map.ts";
import { modifiers } from "./modifiers.ts";
import { newcomer } from "./newcomer.ts";
import { officials } from "./officials.ts";
import { explanations, orderSummary, orderTitle, orderWords } from "./orders.ts";
import { pages } from "./pages.ts";
import { projects } from "./projects.ts";
import { provenance } from "./provenance.ts";
import { questions } from "./questions.ts";
import { replay } from "./replay.ts";
import { report } from "./report.ts";
import { seen } from "./seen.ts";
import { sights } from "./sights.ts";
import { situation, situations } from "./situations.ts";
import { standing } from "./standing.ts";
import { stats } from "./stats.ts";
import { threads } from "./threads.ts";
import { varyag } from "./varyag.ts";

/** All other words: they are fetched when a game opens. */
export const rest = {
  glossary,
  pages,
  provenance,
  builder,
  challenges,
  classboard,
  lessons,
  after,
  codes,
  modifiers,
  claims,
  map,
  stats,
  captions,
  causes,
  lowering,
  because,
  projects,
  sights,
  situation,
  situations,
  again,
  /** With which of its wordings a kind begins; each run lays its own over it. */
  wording: 0 as number,
  /** How often each kind was told its reader before this run. */
  read: {} as Read,
  agenda,
  standing,
  ended,
  lines,
  chips,
  guide,
  newcomer,
  officials,
  guides,
  closing,
  coda,
  dispatches,
  questions,
  replay,
  threads,
  report,
  seen,
  advisers,
  forecast,
  jobs,
  orderTitle,
  orderSummary,
  /** The same words for a run whose things are called otherwise. */
  recast: (called: Telling) => ({ ...orderWords(called), dispatches: dispatchWords(called) }),
  exchange,
  explanations,
  endings,
  events: { ...events, ...varyag },
  crises,
  crisisTold,
};
