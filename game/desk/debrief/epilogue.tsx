import type { ComponentChildren } from "preact";
import { OUTCOMES } from "../../engine/index.ts";
import type { Chain, Link } from "../../session/types.ts";
import { ANY_TIME, situationAnswer, situationOutcome, situationText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { ownWay } from "./own-way.ts";
import { type Thread, threadsOf, warmthOf } from "./threads.ts";
import "../parts/sections.css";
import "./epilogue.css";

function Part({ title, note, children }: { title: string; note: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <div class="section-head">
        <h2>{title}</h2>
        <small>{note}</small>
      </div>
      {children}
    </section>
  );
}

/** What came back again and again in these years: the epilogue's own part. */
export function Threads() {
  const { m, game } = useGame();
  const threads = threadsOf(game.quarters);
  if (threads.length === 0) return null;
  return (
    <Part title={m.threads.title} note={m.threads.note}>
      <ul class="plain threads">
        {threads.map((thread) => (
          <ThreadLine key={`${thread.situation} ${thread.place}`} thread={thread} />
        ))}
      </ul>
    </Part>
  );
}

function ThreadLine({ thread }: { thread: Thread }) {
  const { m, f } = useGame();
  const t = m.threads;
  const { situation, place, ship, times, mostly, met, ended } = thread;
  const at = { situation, place, ship, nth: ANY_TIME };
  const came = OUTCOMES.filter((outcome) => ended[outcome] > 0).map((outcome) =>
    f.label(situationOutcome(m, at, null, outcome).name, f.integer(ended[outcome])),
  );
  return (
    <li>
      <b>{situationText(m, at).title}</b> <span class="thread-times">{t.times(f.integer(times))}</span>
      <p>{f.stops(t.mostly(situationAnswer(m, at, mostly), f.integer(met)), t.ended(f.list(came)))}</p>
    </li>
  );
}

/** What followed from what, as it was told then. */
export function Chains() {
  const { m, game } = useGame();
  const { chains } = game;
  if (chains.length === 0) return null;
  return (
    <Part title={m.threads.chains} note={m.threads.chainsNote}>
      <ul class="plain threads">
        {chains.map((chain) => (
          <ChainTold key={chain.then.situation} chain={chain} />
        ))}
      </ul>
    </Part>
  );
}

function ChainTold({ chain: { first, then } }: { chain: Chain }) {
  const { m, f } = useGame();
  const told = (link: Link, put: typeof m.threads.began) => (
    <p>
      {put(
        f.quarter(link.quarter),
        situationText(m, link).title,
        situationAnswer(m, link, link.answer),
        situationOutcome(m, link, link.answer, link.outcome).text,
      )}
    </p>
  );
  return (
    <li class="chain">
      {told(first, m.threads.began)}
      {told(then, m.threads.followed)}
    </li>
  );
}

/** How far Tokyo went its own way from what Washington asked of it. */
export function OwnWay() {
  const { m, f, game } = useGame();
  const t = m.threads;
  const way = ownWay(game.quarters);
  if (!way) return null;
  const answers = ASK_ANSWERS.filter((answer) => way.answers[answer] > 0).map((answer) =>
    f.label(t.askAnswers[answer], f.integer(way.answers[answer])),
  );
  return (
    <Part title={t.ownWay} note={t.ownWayNote}>
      <p>{f.stops(t.ownWaySum(f.integer(way.asks), f.integer(way.own)), t.ownWayAnswers(f.list(answers)))}</p>
    </Part>
  );
}

const ASK_ANSWERS = ["given", "traded", "refused", "open"] as const;

/** The run as it is told of in seven towns: three by the ending, four by how things stand. */
export function SeenFrom() {
  const { m, game } = useGame();
  const p = m.pages;
  const { board } = game;
  const ending = m.endings[board.ending ?? "resigned"];
  const trustOf = (id: string) => board.actors.find((actor) => actor.id === id)?.trust;
  const [manila, seoul] = [trustOf("PHL"), trustOf("KOR")];
  const { viewpoints } = m.seen;
  const from = [
    { place: viewpoints.kyiv, text: ending.kyiv },
    { place: viewpoints.naha, text: ending.naha },
    { place: viewpoints.taipei, text: ending.taipei },
    { place: viewpoints.manila, text: manila === undefined ? "" : m.threads.manila[warmthOf(manila)] },
    { place: m.threads.seoulName, text: seoul === undefined ? "" : m.threads.seoul[warmthOf(seoul)] },
    { place: viewpoints.beijing, text: m.threads.beijing[board.beijing.posture] },
    { place: viewpoints.washington, text: m.threads.washington[board.washington.regime] },
  ].filter(({ text }) => text !== "");
  // What the shipped endings are told from is not where somebody's own scenario was.
  if (ending.kyiv === "") return null;
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{p.seenFrom}</h2>
      </div>
      {from.map(({ place, text }) => (
        <p key={place} class="seen">
          <b>{place}</b> {text}
        </p>
      ))}
    </section>
  );
}
