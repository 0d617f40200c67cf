import { useEffect, useState } from "preact/hooks";
import type { DatedCard } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { modifierOf } from "./termslist.tsx";
import "./termslist.css";

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** So often the time left is told anew, ms. */
const TICK = 30_000;

/** The challenge of the day: its story, its rule, how long it lasts, and what was made of it here. */
export function DatedRow({ card }: { card: DatedCard }) {
  const { m, f } = useWords();
  const theme = modifierOf(m, card.theme);
  return (
    <section class="dated" aria-label={nameOf(m, f, card)}>
      <Head card={card} />
      <p class="story">{theme?.story}</p>
      <p class="caption">{rulesOf(m, f, card)}</p>
      <Foot card={card} />
    </section>
  );
}

/** The same for the week, told by its rules alone. */
export function DatedLine({ card }: { card: DatedCard }) {
  const { m, f } = useWords();
  return (
    <section class="dated" aria-label={nameOf(m, f, card)}>
      <Head card={card} />
      <p class="caption">{rulesOf(m, f, card)}</p>
      <Foot card={card} />
    </section>
  );
}

function Head({ card }: { card: DatedCard }) {
  const { m, f } = useWords();
  return (
    <div class="dated-head">
      <h3>{nameOf(m, f, card)}</h3>
      <small>
        <TimeLeft until={card.until} />
      </small>
    </div>
  );
}

function Foot({ card }: { card: DatedCard }) {
  const { m, f } = useWords();
  return (
    <div class="dated-foot">
      <PlayDated card={card} />
      <small>{stateOf(m, f, card)}</small>
    </div>
  );
}

function nameOf(m: Words["m"], f: Words["f"], card: DatedCard): string {
  return f.label(m.challenges[card.dated.cadence], modifierOf(m, card.theme)?.name ?? "");
}

/** Its theme in a sentence, and what else is changed by name. */
function rulesOf(m: Words["m"], f: Words["f"], card: DatedCard): string {
  const others = card.modifiers.filter((id) => id !== card.theme).flatMap((id) => modifierOf(m, id) ?? []);
  return f.stops(modifierOf(m, card.theme)?.text ?? "", ...others.map(({ name }) => name));
}

type Words = ReturnType<typeof useWords>;

/** What was made of the first attempt, in words. */
export function stateOf(m: Words["m"], f: Words["f"], { first }: DatedCard): string {
  if (!first) return m.challenges.notYet;
  if (first.score === null) return m.challenges.firstOpen;
  return m.challenges.firstDone(f.score(first.score), m.endings[first.ending ?? "resigned"].name);
}

/** Begins it, or goes on with the first attempt; after that it is practice. */
export function PlayDated({ card }: { card: DatedCard }) {
  const { m, f, session } = useWords();
  const t = m.challenges;
  const { first, dated } = card;
  const open = first !== null && first.score === null;
  const word = open ? t.goOn : first ? t.practise : t.play;
  const what = f.label(word, t[dated.cadence === "daily" ? "dayOf" : "weekOf"](dated.id));
  return (
    <button
      type="button"
      class={first && !open ? "btn" : "btn primary"}
      aria-label={what}
      onClick={() =>
        void (open
          ? session.do({ do: "goOnWith", ...dated })
          : session.do({ do: "playDated", cadence: dated.cadence, id: dated.id }))
      }
    >
      {word}
      <Icon name="right" size={16} />
    </button>
  );
}

function TimeLeft({ until }: { until: number }) {
  const { m, f, session } = useWords();
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) session.do({ do: "refreshDays" });
    }, TICK);
    return () => clearInterval(timer);
  }, [until]);
  const left = Math.max(0, until - now);
  const hours = Math.floor(left / HOUR);
  const t = m.challenges;
  const time =
    hours < 48
      ? t.hours(f.integer(hours), f.integer(Math.floor((left % HOUR) / MINUTE)))
      : t.days(f.integer(Math.floor(hours / 24)), f.integer(hours % 24));
  return <>{t.ends(time)}</>;
}
