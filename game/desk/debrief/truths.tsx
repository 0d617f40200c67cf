import { useState } from "preact/hooks";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { RangeBar } from "../parts/bars.tsx";
import { earnedIn } from "./earned.ts";
import "../parts/sections.css";
import "./truths.css";

/** The other side of a question, at which its answer is tried. */
const LOW = 150;
const HIGH = 850;

/** What was true; in an exercise whose answers the teacher set, after a press: the class talks about it first. */
export function Truths() {
  const { m, game } = useGame();
  const [shown, setShown] = useState(false);
  const kept = game.lesson && game.lesson.exercise.truths.how !== "drawn";
  if (!kept || shown || !game.truths) return <Answers />;
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{m.pages.truth}</h2>
      </div>
      <p>{m.lessons.truthsLater}</p>
      <button type="button" class="link" onClick={() => setShown(true)}>
        {m.lessons.truthsNow}
      </button>
    </section>
  );
}

/** Belief band against truth diamond, with found or missed as word and mark. */
function Answers() {
  const { m, f, game, session, set } = useGame();
  const p = m.pages;
  const { truths, board } = game;
  if (!truths) return null;
  // As the player last saw them: what the successor's year taught is nobody's finding.
  const beliefs = game.quarters.at(-1)?.after.beliefs ?? board.beliefs;
  return (
    <section class="side-block">
      <div class="section-head">
        <h2>{p.truth}</h2>
        <small>{p.truthNote}</small>
      </div>
      <ul class="plain">
        {beliefs.map((belief) => {
          const id = belief.question;
          const truth = truths[id];
          if (truth === undefined) return null;
          const found = truth >= belief.low && truth <= belief.high;
          const earned = earnedIn(game.quarters, id, truth);
          const seen = game.quarters.some(({ evidence }) => evidence.some((each) => each.question === id));
          const q = m.questions[id];
          return (
            <li key={id} class="truth">
              <p class="truth-head">
                <b>{q.name}</b>
                {seen ? (
                  <span class={found ? "found" : "missed"}>
                    <Icon name={found ? "check" : "close"} size={14} /> {found ? p.found : p.missed}
                  </span>
                ) : (
                  <span class="untested">{m.ended.untested}</span>
                )}
              </p>
              <RangeBar low={belief.low} high={belief.high} mark={truth} />
              {found && earned && <p class="truth-earned">{m.ended.earned(f.quarter(earned.quarter))}</p>}
              <button
                type="button"
                class="link quiet"
                onClick={() => {
                  const value = truth > 500 ? LOW : HIGH;
                  session.do({ do: "compare", otherwise: { kind: "truth", question: id, value } });
                  set({ dialog: "beside" });
                }}
              >
                {m.after.whatIfTruth(truth > 500 ? q.ifLow : q.ifHigh)}
              </button>
              <p class="ends">
                <span>{q.low}</span>
                <span class="sr">
                  {m.desk.beliefRange(f.scoreRange(belief.low, belief.high))}, {p.truthWas(f.score(truth))}
                </span>
                <span>{q.high}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
