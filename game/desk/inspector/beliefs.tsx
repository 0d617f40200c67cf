import type { BoardBelief } from "../../engine/index.ts";
import { citations, termAt } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { RangeBar } from "../parts/bars.tsx";
import { Heading } from "./heading.tsx";
import "./beliefs.css";

/** The seven open questions: what each end means, and how far the evidence has narrowed the range. */
export function BeliefsView() {
  const { m, game } = useGame();
  return (
    <>
      <Heading name={m.desk.beliefs} kind="" />
      <p class="explain">{m.desk.beliefsLead}</p>
      <ul class="plain beliefs">
        {game.board.beliefs.map((belief) => (
          <Belief key={belief.question} belief={belief} />
        ))}
      </ul>
    </>
  );
}

function Belief({ belief }: { belief: BoardBelief }) {
  const { m, f, compose, stage } = useGame();
  const d = m.desk;
  const q = m.questions[belief.question];
  const { low, high } = citations[belief.question];
  const term = termAt(m, `questions.${belief.question}.name`);
  return (
    <li class="belief">
      <h3>{q.name}</h3>
      <p>{q.asks}</p>
      <RangeBar low={belief.low} high={belief.high} mark={null} />
      <p class="ends">
        <span>0 {q.low}</span>
        <b>
          <span class="sr">{d.beliefRange("")}</span>
          {f.scoreRange(belief.low, belief.high)}
        </b>
        <span>{q.high} 100</span>
      </p>
      <details>
        <summary>{d.detail}</summary>
        {term && <p class="caption">{d.fieldTerm(term.field)}</p>}
        <p>
          <b>{d.lowAdvice}:</b> {q.lowAdvice}
        </p>
        <p>
          <b>{d.highAdvice}:</b> {q.highAdvice}
        </p>
        <p class="caption">{d.readings}</p>
        <ul class="readings" lang="en">
          {[...low, ...high].map((citation) => (
            <li key={citation}>{citation}</li>
          ))}
        </ul>
        {stage === "plan" && (
          <button
            type="button"
            class="link"
            onClick={() => compose("diplomacy", { type: "study", target: belief.question })}
          >
            {d.commission}
          </button>
        )}
      </details>
    </li>
  );
}
