import { advise } from "../advisors/index.ts";
import { ENGINE, type Engine, type Order, parseOrder, QUESTIONS, type Scenario } from "../engine/index.ts";
import { type Challenge, Run, seedOf, writeRun } from "../runs/index.ts";
import { chainsOf } from "./chains.ts";
import { noteArgued, rememberedBy } from "./counsel.ts";
import { termsOf } from "./dated.ts";
import { fieldOf } from "./field.ts";
import { answerChoices, choicesOf, judgeBeside, pledgeChoices, repeatable } from "./judge.ts";
import { type LeftLine, otherLine } from "./left-line.ts";
import { keptOf, lessonNow, type OpenLesson } from "./lesson.ts";
import type { Coda, Draft, LiveGame, Remembered, SchoolAdvice, TrayItem } from "./live-game.ts";
import { pastOf, type Scene, type Stage } from "./scene.ts";
import { reading, type Shown } from "./storage/reading.ts";
import type { FinishedRun } from "./storage/records.ts";
import type { Unkept } from "./storage/saves.ts";
import { drawnSeed, newSlotId } from "./storage/slot-id.ts";
import type { DateOf, Reading } from "./terms.ts";
import { Tray } from "./tray.ts";
import type { NewGame, Parting, SlotInfo } from "./types.ts";

/** A game open in this tab, with the slot it is saved in. */
export interface OpenGame {
  run: Run;
  tray: Tray;
  slot: string;
  name: string;
  /** The seed as it was typed. */
  seed: string;
  parting: Parting | null;
  /** What was played on from there. */
  left: LeftLine | null;
  /** The date whose challenge it plays, and whether it is the first attempt at it on this device. */
  dated: DateOf | null;
  first: boolean;
  /** What had been read when it was begun; null where its words are the world's own, alike for all. */
  reading: Reading | null;
  /** The exercise that is played, and what was answered; null for a run of one's own. */
  lesson: OpenLesson | null;
  /** Somebody's run that is looked at: nothing of it is kept here. */
  watched: boolean;
  auto: boolean;
  revision: number;
  /** `over` once the debrief is read. */
  stage: Stage | "over";
  resigned: boolean;
  /** The closed quarter looked at again, by its turn. */
  looking: number | null;
  /** The order that is being written. */
  draft: Order | null;
  /** The tray that was held back once because it holds refused drafts, as text; "" if none. */
  held: string;
}

const GENERATOR = /^(alea:)+/;

function openGame(run: Run, tray: Tray, as: Partial<OpenGame>): OpenGame {
  return {
    run,
    tray,
    slot: newSlotId(),
    name: "",
    seed: run.challenge.seed.replace(GENERATOR, ""),
    parting: null,
    left: null,
    dated: null,
    first: false,
    reading: null,
    lesson: null,
    watched: false,
    auto: true,
    revision: 0,
    stage: "plan",
    resigned: false,
    looking: null,
    draft: null,
    held: "",
    ...as,
  };
}

/** A first quarter at the terms asked for, on a scenario of the player's own if `own` is given. */
export function firstGame(options: NewGame, own: Scenario | null): OpenGame {
  const typed = options.seed.trim();
  const shown = typed.replace(GENERATOR, "").trim();
  const seed = shown === "" ? drawnSeed() : typed;
  const challenge = {
    scenario: options.scenario,
    seed: seedOf(seed) ?? `alea:${seed}`,
    difficulty: options.difficulty,
    truths: {},
    ...(own ? { own } : {}),
  };
  const as = { seed: shown === "" ? seed : shown };
  return challenged(challenge, as, options.firstOrder ? [options.firstOrder] : []);
}

/** A first quarter of a challenge. */
export function challenged(
  challenge: Challenge,
  as: Partial<OpenGame> = {},
  orders: readonly Order[] = [],
  engine: Engine = ENGINE,
): OpenGame {
  const run = Run.begin(challenge, engine);
  if (!run) throw new Error(`no scenario ${challenge.scenario}`);
  const tray = new Tray();
  for (const order of orders) tray.add(order);
  return openGame(run, tray, as);
}

/** A game taken up again where it stands, with the draft tray as it was left; `read` counts the reports read. */
export function gameAgain(
  run: Run,
  tray: readonly Order[],
  as: Partial<OpenGame>,
  read: number = run.quarters.length,
): OpenGame {
  const drafts = new Tray();
  drafts.reset(tray);
  const asked = run.board.phase === "respond";
  const unread = read < run.quarters.length && !asked;
  const stage = as.resigned ? "over" : unread ? "report" : run.over ? "over" : asked ? "respond" : "plan";
  return openGame(run, drafts, { ...as, stage });
}

/** What the title says of it before anything else of the game has been fetched. */
export function cardOf({ run, slot, name, seed, parting, resigned }: OpenGame): SlotInfo {
  const { board, game } = run;
  return {
    id: slot,
    name,
    seed,
    parting,
    scenario: board.scenario,
    texts: game.scenario.texts ?? null,
    turn: Math.min(board.turns, run.quarters.length),
    turns: board.turns,
    quarter: board.quarter,
    saved: Date.now(),
    count: 0,
    over: resigned || board.ending !== null,
    auto: true,
    broken: null,
  };
}

function totalsOf(items: readonly TrayItem[]): { budget: number; capital: number } {
  return {
    budget: items.reduce((sum, i) => sum + i.assessment.budget, 0),
    capital: items.reduce((sum, i) => sum + i.assessment.capital, 0),
  };
}

/** The schools' orders as the tray would show them. */
function adviceOf(run: Run): SchoolAdvice[] {
  return advise(run.game, run.engine.view(run.state)).map((each) => {
    const list = new Tray();
    list.reset(each.orders);
    const orders = list.items(run);
    const argues = each.argues.map((answer) => run.engine.answerNamed(run.game, run.state, answer));
    return { ...each, orders, argues, ...totalsOf(orders) };
  });
}

interface Standing {
  choices: ReturnType<typeof choicesOf>;
  advice: SchoolAdvice[] | null;
  remembered: Remembered[] | null;
}

/** What is worked out once a state of the run and kept while it stands. */
const standing = new WeakMap<Run["state"], Standing>();

/** Whether it goes on under the rules of a released version: schools and field know those of now alone. */
function isOlder({ engine }: Run): boolean {
  return engine !== ENGINE;
}

/** Whether the schools are left unasked, by the terms of the run or because they know nothing of its rules. */
function isSilent(run: Run): boolean {
  return isOlder(run) || run.challenge.modifiers?.includes("silent") === true;
}

function standingOf(run: Run, planning: boolean): Standing {
  const known = standing.get(run.state) ?? { choices: choicesOf(run), advice: null, remembered: null };
  if (planning && !known.advice && !isSilent(run)) {
    known.advice = adviceOf(run);
    noteArgued(run.state, known.advice);
  }
  if (planning && !isOlder(run)) known.remembered ??= rememberedBy(run);
  standing.set(run.state, known);
  return known;
}

/** The order being written as the rules see it beside the tray; one that lies there already is not judged. */
function draftOf({ run, tray, draft }: OpenGame): Draft | null {
  if (!draft) return null;
  const parsed = parseOrder(draft, 0);
  const order = parsed.ok ? parsed.value : draft;
  return { order, assessment: judgeBeside(run, tray.legal(run), order) };
}

type BesideTray = Pick<LiveGame["choices"], "repeats" | "answers">;

/** The same for as long as the tray and the state stand: an order that is being written moves neither. */
const beside = new WeakMap<readonly TrayItem[], BesideTray>();

function besideTray(run: Run, items: readonly TrayItem[]): BesideTray {
  const known = beside.get(items);
  if (known) return known;
  const legal = items.filter(({ assessment }) => assessment.ok).map(({ order }) => order);
  const found = { repeats: repeatable(run, legal), answers: answerChoices(run, items) };
  beside.set(items, found);
  return found;
}

/** What the screens see of it. */
function liveGame(s: OpenGame): LiveGame {
  const { run, tray } = s;
  const items = tray.items(run);
  const legal = items.filter((i) => i.assessment.ok);
  const planning = s.stage === "plan";
  const over = s.stage === "over";
  const { quarters, game } = run;
  const { choices, advice, remembered } = standingOf(run, planning);
  return {
    version: run.commands.length,
    // A run given up: quarters never reached count zero, as after any early end.
    board: s.resigned ? { ...run.board, score: run.score } : run.board,
    before: run.open?.before ?? quarters[quarters.length - 1]?.before ?? null,
    field: fieldOf(run.board, alone(run.challenge) || isOlder(run)),
    tray: items,
    trayTotals: { orders: legal.filter((i) => i.assessment.takesSlot).length, ...totalsOf(legal) },
    canUndo: tray.canUndo,
    canRedo: tray.canRedo,
    draft: planning ? draftOf(s) : null,
    choices: {
      ...choices,
      pledges: planning ? pledgeChoices(run, tray.legal(run)) : {},
      ...(planning ? besideTray(run, items) : { repeats: [], answers: {} }),
    },
    advice: planning && advice ? advice : [],
    remembered: remembered ?? [],
    quarters,
    open: run.open,
    other: s.left && otherLine(run, s.left),
    seed: s.seed,
    terms: termsOf(run.challenge, s.dated, run.engine.version),
    rules: isOlder(run) ? run.engine.version : null,
    reading: s.reading,
    first: s.first,
    lesson: s.lesson && lessonNow(s.lesson, run, s.stage === "report" || over),
    watched: s.watched,
    slot: s.slot,
    slotName: s.name,
    commands: run.commands.length,
    coda: over ? codaOf(run) : null,
    chains: over ? chainsOf(quarters, game.scenario.situations ?? []) : [],
    texts: game.scenario.texts ?? null,
    truths: over ? truthsOf(run) : null,
  };
}

/** Whether nobody else has played these terms: an own scenario, or one that is changed. */
function alone({ own, modifiers, limits }: Challenge): boolean {
  return own !== undefined || modifiers !== undefined || limits !== undefined;
}

function codaOf(run: Run): Coda | null {
  const whole = run.board.ending !== null && run.quarters.length >= run.game.scenario.turns;
  return whole ? run.engine.coda(run.game, run.state) : null;
}

function truthsOf({ state, game }: Run): LiveGame["truths"] {
  const { truths } = state.hidden;
  return Object.fromEntries(game.questions.map((q) => [q, truths[QUESTIONS.indexOf(q)] ?? 500]));
}

/** The scene that an open game makes. */
export function sceneOf(s: OpenGame | null): Scene {
  if (!s) return { kind: "title" };
  const game = liveGame(s);
  const looks = s.stage === "plan" || s.stage === "over";
  const shown = looks ? s.run.quarters.find((q) => q.turn === s.looking) : undefined;
  if (shown) return { kind: "replay", shown, game: pastOf(game, shown), present: game };
  return s.stage === "over" ? { kind: "debrief", game } : { kind: "play", stage: s.stage, game };
}

/**
 * Drafts that a commit would leave behind because they are refused, if this tray has not been held back for them
 * before: said once, then going on without them is the player's wish.
 */
export function heldBack(s: OpenGame): number {
  const drafts = s.tray.orders();
  const refused = drafts.length - s.tray.legal(s.run).length;
  const written = `${s.run.board.turn} ${JSON.stringify(drafts)}`;
  if (refused === 0 || s.held === written) return 0;
  s.held = written;
  return refused;
}

/** What is stored of it: an unfinished run file, the draft tray and the slot's name. */
export function saveOf(s: OpenGame): Unkept {
  const unread = s.stage === "playback" || s.stage === "report" || s.stage === "respond";
  const { length } = s.run.quarters;
  return {
    id: s.slot,
    name: s.name,
    seed: s.seed,
    parting: s.parting,
    left: s.left,
    dated: s.dated,
    first: s.first,
    reading: s.reading,
    lesson: s.lesson && keptOf(s.lesson),
    run: writeRun(s.run.file()),
    tray: s.tray.orders(),
    saved: Date.now(),
    auto: s.auto,
    resigned: s.resigned,
    read: unread && !s.run.open ? length - 1 : length,
    revision: s.revision,
  };
}

/** Begins a game of one's own with what was not read yet. A scenario of one's own tells its kinds in its own order. */
export function withReading(s: OpenGame): OpenGame {
  const { challenge, engine } = s.run;
  if (challenge.own) return s;
  return { ...s, reading: reading.begin(termsOf(challenge, s.dated, engine.version).code ?? s.seed) };
}

/** The situations that it shows now: those on the desk, and those that the last quarter tells of. */
export function shownIn({ run }: OpenGame): Shown[] {
  const told = [...(run.quarters.at(-1)?.dispatches ?? []), ...(run.open?.dispatches ?? [])];
  return [
    ...run.board.situations.map(({ kind, nth }) => ({ kind, nth })),
    ...told.flatMap((d) => (d.kind === "situation" ? [{ kind: d.situation, nth: d.nth }] : [])),
  ];
}

/** A finished run as the hall of records keeps it; null while it goes on, and of somebody else's. */
export function finishedOf(s: OpenGame): FinishedRun | null {
  const { run } = s;
  if (s.watched || s.lesson?.preview || !(run.over || s.resigned)) return null;
  const file = run.file();
  return {
    id: file.claim?.hash ?? s.slot,
    seed: s.seed,
    dated: s.dated,
    first: s.first,
    finished: Date.now(),
    score: run.score,
    ending: run.board.ending,
    quarters: run.quarters.length,
    turns: run.board.turns,
    run: writeRun(file),
  };
}

/** The run as a file, named by what it is a run of. */
export function exportOf({ run }: OpenGame): { name: string; text: string } {
  const seed = run.challenge.seed.replace(/[^a-z0-9]+/gi, "-");
  return {
    name: `${run.challenge.scenario}-${seed}-q${run.quarters.length}.json`,
    text: writeRun(run.file()),
  };
}
