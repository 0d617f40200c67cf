import { type BoardAnswer, type BoardWay, OUTCOMES, type Outcome } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { whenRight } from "./argued.ts";
import "./answer.css";

interface Props {
  answer: BoardAnswer;
  label: string;
  outcomes: Record<Outcome, string>;
  /** The answer that the tray gives already, if any. */
  given: string | null;
  /** The schools that argue for it. */
  schools: string[];
}

/** One answer: what it costs, what it may come to, and the press that puts its order on the tray. */
export function AnswerRow({ answer, label, outcomes, given, schools }: Props) {
  const { m, f, session } = useGame();
  const { order } = answer;
  const shut = order === null || given !== null;
  const reason = order === null ? m.situation.notNow : "";
  return (
    <li class="answer" data-given={given === answer.id}>
      <button
        type="button"
        class="btn"
        aria-disabled={shut}
        aria-pressed={given === answer.id}
        onClick={() => {
          if (order !== null && !shut) session.do({ do: "addOrder", order, others: answer.others });
        }}
      >
        <span>{label}</span>
        <small>
          {f.pair(f.money(answer.budget), m.desk.capitalCost(f.integer(answer.capital)))}
          {reason && ` · ${reason}`}
        </small>
      </button>
      {schools.length > 0 && (
        <p class="argued">
          <Icon name="advisers" size={16} />
          {m.situation.arguedBy(f.pair(...schools))}
        </p>
      )}
      <ChanceLine way={answer} outcomes={outcomes} />
    </li>
  );
}

/** The three outcomes by name, each with its chance as it is believed and over the range of the belief. */
export function ChanceLine({ way, outcomes }: { way: BoardWay; outcomes: Record<Outcome, string> }) {
  const { m, f } = useGame();
  const { name } = m.questions[way.question];
  const when = whenRight(m, way);
  const tens = (n: number): string => f.integer(Math.round(n / 10));
  return (
    <dl class="chances">
      {OUTCOMES.map((outcome, i) => {
        const ends = [way.low[i] ?? 0, way.high[i] ?? 0];
        return (
          <div key={outcome} data-outcome={outcome}>
            <dt>{outcomes[outcome]}</dt>
            <dd>
              <b>{m.situation.chance(tens(way.believed[i] ?? 0))}</b>{" "}
              <small>{f.percentRange(Math.min(...ends), Math.max(...ends))}</small>
            </dd>
          </div>
        );
      })}
      <div class="turns-on">
        <dd>{when ? f.label(name, m.situation.rightIf(when)) : m.situation.turnsOn(name)}</dd>
      </div>
    </dl>
  );
}
