import type { Outcome } from "../engine/index.ts";
import { type Called, calling } from "./called.ts";
import type { Again } from "./en/again.ts";
import type { OutcomeText, SituationText } from "./en/situations.ts";
import { fill } from "./fill.ts";

/** What a run's things are called, and what is told of its situations: plain text by id, with {places} in it. */
export interface Telling extends Called {
  situations: object;
  /** Other words for kinds that recur. */
  again: object;
}

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
    const text = nthTime(first, others[at.situation], at.nth);
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

function each<K extends string, A, B>(list: Partial<Record<K, A>>, put: (one: A) => B): Record<K, B> {
  const made = Object.entries<A>(list as Record<string, A>).map(([id, one]) => [id, put(one)]);
  return Object.fromEntries(made) as Record<K, B>;
}

/** A kind's words when it comes for the nth time: each list of others is gone through in turn with the first. */
function nthTime(first: SituationText, other: Again | undefined, nth: number): SituationText {
  if (!other || nth === 0) return first;
  const taken = (text: string, more: readonly string[] = []): string =>
    [text, ...more][nth % (more.length + 1)] ?? text;
  const { good, middling, bad } = first.outcomes;
  const put = (which: Outcome, { name, text }: OutcomeText, more = other.outcomes): OutcomeText => ({
    name,
    text: taken(text, more?.[which]),
  });
  const own = Object.entries(first.own ?? {}).map(([answer, outcomes]) => {
    const told = Object.entries(outcomes) as [Outcome, OutcomeText][];
    return [
      answer,
      Object.fromEntries(told.map(([which, text]) => [which, put(which, text, other.own?.[answer] ?? {})])),
    ];
  });
  return {
    ...first,
    body: taken(first.body, other.bodies),
    outcomes: { good: put("good", good), middling: put("middling", middling), bad: put("bad", bad) },
    own: Object.fromEntries(own),
  };
}

function blank(id: string): SituationText {
  const none = (name: Outcome): OutcomeText => ({ name, text: "" });
  const outcomes = { good: none("good"), middling: none("middling"), bad: none("bad") };
  return { title: id, body: "", left: "", answers: {}, outcomes };
}
