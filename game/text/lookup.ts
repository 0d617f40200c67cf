import type { CauseId, Dispatch, LedgerEntry, Outcome, Problem, SightWords } from "../engine/index.ts";
import type { CrisisTold } from "./crisis-told.ts";
import type { CrisisText } from "./en/crises.ts";
import type { DispatchText } from "./en/dispatches.ts";
import type { EventText } from "./en/events.ts";
import type { OutcomeText, SituationText } from "./en/situations.ts";
import { fill } from "./fill.ts";
import type { Term, TermId } from "./glossary/en.ts";
import { explained, labels } from "./glossary/labels.ts";
import type { Front, Messages } from "./messages.ts";
import { ANY_TIME, type SituationAt, telling } from "./telling.ts";

const TERM_AT = new Map(
  [labels, explained].flatMap((list) =>
    Object.entries(list).flatMap(([id, paths]) => paths.map((path) => [path, id as TermId] as const)),
  ),
);

/** The term of the glossary that explains a label, by its path among the words: "desk.stake". */
export function termAt(m: Messages, path: string): Term | null {
  const id = TERM_AT.get(path);
  return id === undefined ? null : m.glossary[id];
}

export interface ActorName {
  name: string;
  the: string;
  capital: string;
}

/** Ids come from data, which a loaded scenario may extend: an unknown one is shown as it is. */
export function actorName(m: Front, id: string): ActorName {
  const found = (m.names.actors as Record<string, ActorName>)[id];
  return found ?? { name: id, the: id, capital: id };
}

export function zoneName(m: Front, id: string): string {
  return (m.names.zones as Record<string, string>)[id] ?? id;
}

/** Both names of a disputed place, for the inspector. */
export function zoneFullName(m: Front, id: string): string {
  return (m.names.zonesFull as Record<string, string>)[id] ?? zoneName(m, id);
}

export function shipName(m: Front, id: string): string {
  return (m.names.ships as Record<string, string>)[id] ?? id;
}

/** What is said of a thing that is followed on the chart; an own scenario may say less. */
export function sightText(m: Messages, id: string): SightWords {
  return (m.sights as Record<string, SightWords>)[id] ?? { name: id };
}

/** Where it lies, in a few words. */
export function sightPlace(m: Messages, { id, place }: { id: string; place: string }): string {
  return wordIn(sightText(m, id).places ?? {}, place);
}

/** Ships and sights are chosen on the chart by one kind of name. */
export function vesselName(m: Messages, id: string): string {
  return Object.hasOwn(m.sights, id) ? sightText(m, id).name : shipName(m, id);
}

export function scenarioName(m: Front, id: string): string {
  return (m.names.scenarios as Record<string, string>)[id] ?? id;
}

export function wordIn(list: Record<string, string>, id: string): string {
  return list[id] ?? id;
}

export function crisisText(m: Messages, id: string): CrisisText {
  const rungs = Object.values(m.names.rungs);
  const blank: CrisisText = {
    name: id,
    stake: "",
    rungs,
    offramp: "",
    press: [],
    hold: "",
    yield: "",
    fade: "",
  };
  return (m.crises as Record<string, CrisisText>)[id] ?? blank;
}

/** How a crisis of a kind goes on, in its own terms; null for a kind that has none. */
export function crisisToldOf(m: Messages, id: string): CrisisTold | null {
  return (m.crisisTold as Record<string, CrisisTold>)[id] ?? null;
}

export function eventText(m: Messages, id: string): EventText {
  return (m.events as Record<string, EventText>)[id] ?? { title: id, body: "" };
}

function told(m: Messages) {
  return telling(
    {
      ...m.names,
      projects: m.projects,
      situations: m.situations,
      again: m.again,
      wording: m.wording,
      read: m.read,
    },
    m.situation.sea,
  );
}

/** A situation in words, with the names of where it lies. */
export function situationText(m: Messages, at: SituationAt): SituationText {
  return told(m).textAt(at);
}

/** How it was met: an answer of its kind, or null where nothing was done. */
export function situationAnswer(m: Messages, at: SituationAt, answer: string | null): string {
  return answer === null ? m.situation.nothingDone : (situationText(m, at).answers[answer] ?? answer);
}

/** What became of it, by how it was met; before it is met, what may become of it. */
export function situationOutcome(
  m: Messages,
  at: SituationAt,
  answer: string | null,
  outcome: Outcome,
): OutcomeText {
  return told(m).outcomeAt(at, answer, outcome);
}

export function projectText(m: Messages, id: string): { name: string; text: string } {
  return (m.projects as Record<string, { name: string; text: string }>)[id] ?? { name: id, text: "" };
}

export function scenarioText(m: Front, id: string): { span: string; intro: string } {
  return (m.scenarios as Record<string, { span: string; intro: string }>)[id] ?? { span: "", intro: "" };
}

/** The guide's slip for a turn, if the scenario has one. */
export function guideSlip(m: Messages, scenario: string, turn: number): string | null {
  return (m.guide as Record<string, string[]>)[scenario]?.[turn] ?? null;
}

export function eventChoice(m: Messages, event: string, choice: string): string {
  const text = eventText(m, event);
  return (choice === "a" ? text.a : choice === "b" ? text.b : text.c) ?? choice;
}

function eventDone(m: Messages, event: string, choice: string | null): string {
  const text = eventText(m, event);
  const done = text.done as Record<string, string> | undefined;
  if (choice === null) return text.body;
  return done?.[choice] ?? eventChoice(m, event, choice);
}

/** A dispatch in words, whatever its kind. */
export function dispatchText(m: Messages, d: Dispatch): DispatchText {
  if (d.kind === "event") {
    const { title } = eventText(m, d.event);
    return { place: title, text: eventDone(m, d.event, d.choice), headline: title };
  }
  const crisis = "crisis" in d ? crisisText(m, d.crisis).name : "";
  // A run of older rules may tell of what is told no more.
  const word = m.dispatches[d.kind] as ((d: Dispatch, crisis: string) => DispatchText) | undefined;
  return word?.(d, crisis) ?? { place: d.kind, text: "" };
}

/** What a refused order lacks. `what` arrives as an id, or as a word of the vocabulary. */
export function refusalText(m: Front, problem: Omit<Problem, "index">): string {
  const figures: { need?: number; have?: number; what?: string } = {};
  if (problem.need !== undefined) figures.need = problem.need;
  if (problem.have !== undefined) figures.have = problem.have;
  if (problem.what !== undefined) figures.what = anyName(m, problem.what);
  return m.refusals[problem.code](figures);
}

/** The display name of an id whose kind is not known. */
export function anyName(m: Front, id: string): string {
  const n = m.names;
  const actors = n.actors as Record<string, ActorName>;
  const lists: Record<string, string>[] = [
    n.zones,
    n.ships,
    n.pactTracks,
    n.capabilities,
    n.chains,
    n.sectors,
    n.forums,
    n.offers,
    n.terms,
  ];
  return actors[id]?.name ?? lists.find((l) => id in l)?.[id] ?? id;
}

/** The name of what a ledger row points to, where it has a plain one; orders are named by their cards. */
export function referenceName(m: Messages, entry: LedgerEntry): string {
  const { ref } = entry;
  if (!ref) return "";
  const id = String(ref.id);
  switch (ref.kind) {
    case "actor":
      return actorName(m, id).name;
    case "zone":
      return zoneName(m, id);
    case "ship":
      return shipName(m, id);
    case "event":
      return eventText(m, id).title;
    case "crisis":
      return crisisText(m, id).name;
    case "situation":
      return situationText(m, { situation: id, place: entry.situation?.at ?? "", nth: ANY_TIME }).title;
    case "capability":
      return wordIn(m.names.capabilities, id);
    case "question":
      return wordIn(Object.fromEntries(Object.entries(m.questions).map(([key, q]) => [key, q.name])), id);
    default:
      return anyName(m, id);
  }
}

export function causeText(m: Messages, entry: LedgerEntry): string {
  const cause: CauseId = entry.cause;
  const lower = entry.delta < 0 ? (m.lowering as Partial<Record<CauseId, string>>)[cause] : undefined;
  return fill(lower ?? m.causes[cause] ?? cause, { ref: referenceName(m, entry), ...metWords(m, entry) });
}

/** How a situation was met and what came of it, for the causes that tell of one. */
function metWords(m: Messages, { situation: ref }: LedgerEntry): { answer?: string; outcome?: string } {
  if (!ref) return {};
  const at = { situation: ref.situation, place: ref.at, nth: ANY_TIME };
  return {
    answer: m.situation.inline(situationAnswer(m, at, ref.answer)),
    outcome: situationOutcome(m, at, ref.answer, ref.outcome).name,
  };
}
