import type { ScenarioTexts, ScenarioWords, SituationAgain, SituationWords } from "../engine/index.ts";
import { inHalves } from "./halves.ts";
import { type Messages, messages } from "./messages.ts";
import { inPeriod } from "./period.ts";
import { withPinned } from "./pinned.ts";
import type { Language, Level } from "./shape.ts";
import { type Read, wordingOf } from "./telling.ts";
import type { Scene } from "./wordings.ts";

/** A language, a level, and the rules version of an older run. */
type Spoken = `${Language} ${Level} ${number | ""}`;

const spokenAs = (language: Language, level: Level, rules: number | null): Spoken =>
  `${language} ${level} ${rules ?? ""}`;

/** Words of one kind in one language, borrowed from the other where they are missing. */
function wordsIn<K extends keyof ScenarioWords>(
  texts: ScenarioTexts,
  language: Language,
  kind: K,
): ScenarioWords[K] {
  const [first, second] = language === "ja" ? [texts.ja, texts.en] : [texts.en, texts.ja];
  const [own, borrowed]: unknown[] = [first?.[kind], second?.[kind]];
  const list = typeof own === "object" && own !== null && !Array.isArray(own);
  return (list ? { ...(borrowed as object), ...own } : (own ?? borrowed)) as ScenarioWords[K];
}

export function ownName(texts: ScenarioTexts | null, language: Language, id: string): string {
  return (texts && wordsIn(texts, language, "name")) || id;
}

export function ownIntro(texts: ScenarioTexts, language: Language): string {
  return wordsIn(texts, language, "intro") ?? "";
}

const made = new WeakMap<ScenarioTexts, Partial<Record<Spoken, Messages>>>();

/** Of some words, those of the run that was asked for last. */
const begun = new WeakMap<Messages, { wording: number; read: Read; words: Messages }>();

/** Of some words, those for half-years: of the scenarios that ship one alone has them, and own ones have words of their own. */
const halves = new WeakMap<Messages, Messages>();

/** What the words of a run depend on, besides the language. */
export interface SpokenRun {
  scenario: string;
  texts: ScenarioTexts | null;
  /** Whether its turns are half-years. */
  halves: boolean;
  level: Level;
  /** The rules version of a run that goes on under older ones; else null, or left out. */
  rules?: number | null;
  /** By what its world is known: the challenge's code, or the seed as it was typed. */
  world?: string;
  /** How often each kind was told its reader before; left out, everything is told as the world has it. */
  read?: Read;
}

/** The words of a run: a language's, for turns of the run's length, with those of an own scenario laid over them. */
export function messagesFor(language: Language, run: SpokenRun): Messages {
  const { scenario, texts, level, rules = null, world = "", read } = run;
  const wording = world === "" ? 0 : wordingOf(world);
  const m = beginningWith(messagesWith(language, scenario, texts, level, rules), wording, read);
  if (!run.halves) return m;
  const known = halves.get(m) ?? inPeriod(inHalves(m, language), language, texts ? "" : scenario);
  halves.set(m, known);
  return known;
}

/** The same words with another wording to begin with, for one who has read some of them. */
export function beginningWith(m: Messages, wording: number, read: Read = m.read): Messages {
  if (wording === m.wording && read === m.read) return m;
  const known = begun.get(m);
  if (known?.wording === wording && known.read === read) return known.words;
  const { names, projects, situations, again } = m;
  const words = {
    ...m,
    wording,
    read,
    ...m.recast({ ...names, projects, situations, again, wording, read }),
  };
  begun.set(m, { wording, read, words });
  return words;
}

/** The words of a language with those of an own scenario laid over them: all plain text. */
export function messagesWith(
  language: Language,
  scenario: string,
  texts: ScenarioTexts | null,
  level: Level = "full",
  rules: number | null = null,
): Messages {
  const m = withPinned(messages(language, level), language, rules);
  if (!texts) return m;
  const known = made.get(texts) ?? {};
  const key = spokenAs(language, level, rules);
  const words = known[key] ?? laidOver(m, language, scenario, texts);
  known[key] = words;
  made.set(texts, known);
  return words;
}

function laidOver(m: Messages, language: Language, scenario: string, texts: ScenarioTexts): Messages {
  const own = <K extends keyof ScenarioWords>(kind: K) => wordsIn(texts, language, kind);
  const actors = Object.entries(own("actors") ?? {}).map(([id, a]) => [id, { ...a, the: a.name }]);
  const endings = Object.entries(own("endings") ?? {}).map(([id, e]) => {
    const base = m.endings[id as keyof typeof m.endings];
    // What the shipped ending was told from three towns is not what this one was.
    return [id, { ...base, ...e, kyiv: "", naha: "", taipei: "" }];
  });
  const coda = own("coda") ?? {};
  const ships = own("ships") ?? {};
  // A ship of theirs may bear the id of a sight that ships with the game.
  const known = Object.entries(m.sights).filter(([id]) => !Object.hasOwn(ships, id));
  const projects = { ...m.projects, ...own("projects") };
  const situations = { ...m.situations, ...own("situations") };
  // A kind of theirs may bear the id of one that ships with the game: only its own words are told.
  const again = { ...m.again, ...ownScenes(own("situations") ?? {}) };
  const names: Messages["names"] = {
    ...m.names,
    scenarios: {
      ...m.names.scenarios,
      [scenario]:
        wordsIn(texts, language, "name") ||
        ((m.names.scenarios as Record<string, string>)[scenario] ?? scenario),
    },
    ships: { ...m.names.ships, ...ships } as Messages["names"]["ships"],
    actors: { ...m.names.actors, ...Object.fromEntries(actors) } as Messages["names"]["actors"],
  };
  return {
    ...m,
    events: { ...m.events, ...own("events") } as Messages["events"],
    projects,
    situations,
    again,
    situation: { ...m.situation, dates: { ...m.situation.dates, ...own("dates") } },
    sights: { ...Object.fromEntries(known), ...ownSights(texts, language) } as Messages["sights"],
    endings: { ...m.endings, ...Object.fromEntries(endings) } as Messages["endings"],
    coda: {
      ...m.coda,
      transfers: { ...m.coda.transfers, ...coda } as Messages["coda"]["transfers"],
      measures: { ...m.coda.measures, ...coda } as Messages["coda"]["measures"],
    },
    guide: { ...m.guide, ...(own("guide") ? { [scenario]: own("guide") ?? [] } : {}) },
    names,
    ...m.recast({ ...names, projects, situations, again }),
  };
}

/** Further wordings of their kinds, each as a scene of its own. */
function ownScenes(kinds: Record<string, SituationWords>): Messages["again"] {
  const one = (text: string): string[] => [text];
  const scene = ({ body, left, outcomes, own = {} }: SituationAgain): Scene => ({
    bodies: one(body),
    left,
    outcomes: mapped(outcomes, one),
    own: mapped(own, (told) => mapped(told, one)),
  });
  return mapped(kinds, ({ again = [] }) => ({ scenes: again.map(scene) }));
}

function mapped<K extends string, A, B>(list: Partial<Record<K, A>>, put: (one: A) => B): Record<K, B> {
  const made = Object.entries<A>(list as Record<string, A>).map(([id, each]) => [id, put(each)]);
  return Object.fromEntries(made) as Record<K, B>;
}

/** A sight is named in one language and its places perhaps in the other: each is borrowed by itself. */
function ownSights(texts: ScenarioTexts, language: Language): NonNullable<ScenarioWords["sights"]> {
  const [own, other] = language === "ja" ? [texts.ja, texts.en] : [texts.en, texts.ja];
  const ids = Object.keys({ ...other?.sights, ...own?.sights });
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [a, b] = [own?.sights?.[id], other?.sights?.[id]];
      const words = a ?? b;
      return words ? [[id, { ...b, ...words, places: { ...b?.places, ...a?.places } }]] : [];
    }),
  );
}
