import type { Outcome } from "../engine/index.ts";
import { type Called, calling } from "./called.ts";
import type { OutcomeText, SituationText } from "./en/situations.ts";
import { fill } from "./fill.ts";
import type { Again, Scene } from "./wordings.ts";

/** What a run's things are called, and what is told of its situations: plain text by id, with {places} in it. */
export interface Telling extends Called {
  situations: object;
  /** Other words for kinds that recur. */
  again: object;
  /** With which of its wordings a kind begins; the first unless given. */
  wording?: number;
  /** How often each kind was told its reader before, by id: it goes on from there. */
  read?: Read;
}

export type Read = Readonly<Record<string, number>>;

/** What is the same every time: a kind's title, its answers and what its outcomes are called. */
export const ANY_TIME = 0;

/** A kind of situation, the actor or sea where it lies, and the carrier whose sortie it is. */
export interface SituationAt {
  situation: string;
  place: string;
  ship?: string | null;
  /** How many of its kind came before it: the next is told in other words. */
  nth: number;
}

/**
 * With which wording the kinds of a run begin, by the name under which players know its world: two campaigns begin
 * otherwise, and everybody in one world reads the same. A name says nothing of what is hidden in its world.
 */
export function wordingOf(world: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < world.length; i++) h = Math.imul(h ^ world.charCodeAt(i), 0x01000193);
  return (h >>> 0) % 5040;
}

function begin({ wording = 0, read = {} }: Telling, kind: string): number {
  return wording + (Object.hasOwn(read, kind) ? (read[kind] ?? 0) : 0);
}

/** The words of situations with things called as given; `sea` is a sea's name inside a sentence. */
export function telling(called: Telling, sea: (id: string, name: string) => string) {
  const { actor, zone, ship } = calling(called);
  const texts = called.situations as Record<string, SituationText>;
  const others = called.again as Record<string, Again>;

  function valuesAt(at: SituationAt): Record<string, string> {
    const vessel = at.ship ? ship(at.ship) : "";
    if (Object.hasOwn(called.actors, at.place)) {
      const { name, the, capital } = actor(at.place);
      return { place: name, the, capital, ship: vessel };
    }
    const name = zone(at.place);
    return { place: name, the: sea(at.place, name), capital: name, ship: vessel };
  }

  /** Its own text with every place filled, by answer and outcome too; what has no text is called by its id. */
  function textAt(at: SituationAt): SituationText {
    const first = texts[at.situation];
    if (!first) return blank(at.situation);
    const text = nthTime(first, others[at.situation], at.nth + begin(called, at.situation));
    const values = valuesAt(at);
    const put = (words: string): string => fill(words, values);
    const said = ({ name, text: words }: OutcomeText): OutcomeText => ({ name: put(name), text: put(words) });
    return {
      title: put(text.title),
      body: put(text.body),
      left: put(text.left),
      answers: each(text.answers, put),
      outcomes: each(text.outcomes, said),
      own: each(text.own ?? {}, (some) => each(some, said)),
    };
  }

  return {
    textAt,
    /** Where it lies, as the head of a dispatch: a sea, or an actor's capital. */
    placeAt: (at: SituationAt): string => valuesAt(at).capital ?? at.place,
    /** What became of it, where that differs by how it was met (null: left) in the words of that answer. */
    outcomeAt(at: SituationAt, answer: string | null, outcome: Outcome): OutcomeText {
      const text = textAt(at);
      return text.own?.[answer ?? "left"]?.[outcome] ?? text.outcomes[outcome];
    },
  };
}

function each<K extends string, A, B>(
  list: Partial<Record<K, A>>,
  put: (one: A, id: string) => B,
): Record<K, B> {
  const made = Object.entries<A>(list as Record<string, A>).map(([id, one]) => [id, put(one, id)]);
  return Object.fromEntries(made) as Record<K, B>;
}

/**
 * A kind's words when it comes for the nth time. Its scenes are gone through in turn, and each scene's wordings from
 * one of its turns to the next; a first scene that has several wordings has every second turn.
 */
function nthTime(first: SituationText, other: Again | undefined, nth: number): SituationText {
  if (!other) return first;
  const { scenes = [] } = other;
  const often = (other.bodies?.length ?? 0) > 0;
  const round = often ? Math.max(1, 2 * scenes.length) : 1 + scenes.length;
  const [rounds, at] = [Math.floor(nth / round), nth % round];
  const scene = often ? (at % 2 === 1 ? scenes[(at - 1) / 2] : undefined) : scenes[at - 1];
  if (scene) return inScene(first, other, scene, rounds);
  return inFirst(first, other, often && scenes.length > 0 ? rounds * scenes.length + at / 2 : rounds);
}

/** The first scene in the wording of its nth turn. */
function inFirst(first: SituationText, other: Again, nth: number): SituationText {
  return {
    ...first,
    body: taken([first.body, ...(other.bodies ?? [])], nth),
    outcomes: reworded(first.outcomes, (which, text) =>
      taken([text, ...(other.outcomes?.[which] ?? [])], nth),
    ),
    own: each(first.own ?? {}, (told, answer) =>
      reworded(told, (which, text) => taken([text, ...(other.own?.[answer]?.[which] ?? [])], nth)),
    ),
  };
}

/** Another scene in the wording of its nth turn; what it does not tell of an answer is told as in the first. */
function inScene(first: SituationText, other: Again, scene: Scene, nth: number): SituationText {
  const { own } = inFirst(first, other, nth);
  return {
    ...first,
    body: taken(scene.bodies, nth),
    left: scene.left,
    outcomes: reworded(first.outcomes, (which) => taken(scene.outcomes[which], nth)),
    own: each(own ?? {}, (told, answer) =>
      reworded(told, (which, text) => taken(scene.own?.[answer]?.[which] ?? [text], nth)),
    ),
  };
}

/** Outcomes with their names, told in other words. */
function reworded<T extends Partial<Record<Outcome, OutcomeText>>>(
  outcomes: T,
  put: (which: Outcome, text: string) => string,
): T {
  const told = Object.entries(outcomes) as [Outcome, OutcomeText][];
  return Object.fromEntries(
    told.map(([which, { name, text }]) => [which, { name, text: put(which, text) }]),
  ) as T;
}

/** A stroke stands where one half of a text ends. */
const STROKE = "|";

/**
 * The nth of a list, which begins again after its last. First those that are whole, then every first half with its own
 * second, then with the next one's, until each has stood with each. A text that is alone in its list is whole.
 */
function taken(list: readonly string[], nth: number): string {
  const [only = ""] = list;
  if (list.length < 2) return only;
  const whole = list.filter((text) => !text.includes(STROKE));
  const halves = list.filter((text) => text.includes(STROKE)).map((text) => text.split(STROKE));
  const at = nth % (whole.length + halves.length ** 2);
  const alone = whole[at];
  if (alone !== undefined) return alone;
  const [pair, shift] = [
    (at - whole.length) % halves.length,
    Math.floor((at - whole.length) / halves.length),
  ];
  return (halves[pair]?.[0] ?? "") + (halves[(pair + shift) % halves.length]?.[1] ?? "");
}

function blank(id: string): SituationText {
  const none = (name: Outcome): OutcomeText => ({ name, text: "" });
  const outcomes = { good: none("good"), middling: none("middling"), bad: none("bad") };
  return { title: id, body: "", left: "", answers: {}, outcomes };
}
