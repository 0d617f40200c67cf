import { useState } from "preact/hooks";
import type { Account } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { OutcomeCounts } from "./situations.tsx";
import { answerAt, outcomeAt, titleAt } from "./situationwords.ts";
import { nameOf, type Seen } from "./who.ts";
import "./blind.css";

type Decision = Account["came"][number] & { alias: string };

/** Decisions of the class to be judged before their outcome is shown, the most instructive first: often met, and in two ways. */
function decisionsOf({ board }: Seen): Decision[] {
  const { tallies } = board.figures;
  const rank = ({ kind, at }: Decision): number => {
    const place = tallies.findIndex((tally) => tally.kind === kind && tally.at === at);
    return place < 0 ? tallies.length : place;
  };
  return board.accounts
    .flatMap(({ alias, came }) =>
      came.filter(({ answer }) => answer !== null).map((each) => ({ ...each, alias })),
    )
    .sort((a, b) => rank(a) - rank(b) || a.turn - b.turn);
}

export function Blind({ seen }: { seen: Seen }) {
  const { m, f } = useWords();
  const t = m.classboard;
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const decisions = decisionsOf(seen);
  const decision = decisions[at % Math.max(1, decisions.length)];
  if (!decision) return <p>{t.noTallies}</p>;
  const { kind, at: place, answer, outcome, turn, alias } = decision;
  const tally = seen.board.figures.tallies.find((each) => each.kind === kind && each.at === place);
  const came = tally?.ways.find((way) => way.answer === answer)?.came;
  const told = outcomeAt(m, kind, place, answer, outcome);
  return (
    <section class="blind">
      <p class="caption">
        {f.stops(t.blindNote, t.blindOf(f.integer((at % decisions.length) + 1), f.integer(decisions.length)))}
      </p>
      <p class="parting-when">{t.partingAt(f.integer(turn + 1))}</p>
      <h3>{titleAt(m, kind, place)}</h3>
      <p class="board-lead">{t.blindChose(answerAt(m, kind, place, answer))}</p>
      <p>{t.sound}</p>
      {shown && (
        <div class="blind-outcome" role="status">
          <p class="board-lead">{told.name}</p>
          <p>{told.text}</p>
          {seen.named && <p class="caption">{nameOf(m, f, seen, alias)}</p>}
          {came && (
            <>
              <h4>{t.others}</h4>
              <OutcomeCounts kind={kind} at={place} answer={answer} came={came} />
            </>
          )}
        </div>
      )}
      <div class="btn-row wrap">
        {!shown && (
          <button type="button" class="btn primary" onClick={() => setShown(true)}>
            {t.show}
          </button>
        )}
        <button
          type="button"
          class="btn"
          onClick={() => {
            setAt(at + 1);
            setShown(false);
          }}
        >
          {t.another}
        </button>
      </div>
    </section>
  );
}
