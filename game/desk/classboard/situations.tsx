import { OUTCOMES, type Outcome } from "../../engine/index.ts";
import { useWords } from "../context.ts";
import { answerAt, outcomeAt, titleAt } from "./situationwords.ts";
import type { Seen } from "./who.ts";
import "../parts/outcomebar.css";
import "./situations.css";

/** Situations that the class met in more than one way, and what came of each way. */
export function Situations({ seen }: { seen: Seen }) {
  const { m } = useWords();
  const t = m.classboard;
  const { tallies } = seen.board.figures;
  if (tallies.length === 0) return <p>{t.noTallies}</p>;
  return (
    <ul class="plain tallies">
      {tallies.map(({ kind, at, ways }) => (
        <li key={`${kind} ${at}`}>
          <h3>{titleAt(m, kind, at)}</h3>
          {ways.map(({ answer, came }) => (
            <div key={answer ?? ""} class="tally-way">
              <b>{answer === null ? t.left : answerAt(m, kind, at, answer)}</b>
              <OutcomeCounts kind={kind} at={at} answer={answer} came={came} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface CountsProps {
  kind: string;
  at: string;
  answer: string | null;
  came: Readonly<Record<Outcome, number>>;
}

/** How often each outcome came, as a bar and in words: never by colour alone. */
export function OutcomeCounts({ kind, at, answer, came }: CountsProps) {
  const { m, f } = useWords();
  const all = OUTCOMES.reduce((sum, outcome) => sum + came[outcome], 0);
  return (
    <div class="counts">
      <span class="outcome-bar counts-bar" aria-hidden="true">
        {OUTCOMES.filter((outcome) => came[outcome] > 0).map((outcome) => (
          <span key={outcome} class={`outcome-field ${outcome}`} style={{ flexGrow: came[outcome] }} />
        ))}
      </span>
      <span>
        {f.list(
          OUTCOMES.filter((outcome) => came[outcome] > 0).map((outcome) =>
            f.label(outcomeAt(m, kind, at, answer, outcome).name, f.integer(came[outcome])),
          ),
        )}
        <span class="sr"> / {f.integer(all)}</span>
      </span>
    </div>
  );
}
