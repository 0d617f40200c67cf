import type { BoardSituation, QuestionId } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";

/** The question that decides here: what is believed of it, and a study of it one press away. */
export function Turning({ situation }: { situation: BoardSituation }) {
  const { m, f, game } = useGame();
  const question = questionOf(situation);
  const belief = game.board.beliefs.find((each) => each.question === question);
  if (!belief) return null;
  const t = m.agenda;
  const words = m.questions[question];
  const { low, mean, high } = belief;
  const share = (n: number): string => `${(n / 10).toFixed(1)}%`;
  return (
    <section class="turning">
      <p>
        <b>{t.turnsOn(words.name)}</b> {words.asks}
      </p>
      <div class="turning-track">
        <span class="turning-bar" aria-hidden="true">
          <span style={{ left: share(low), width: share(high - low) }} />
          <i style={{ left: share(mean) }} />
        </span>
        <p>
          <span>{words.low}</span>
          <span>{t.believe(f.scoreRange(low, high), f.score(mean))}</span>
          <span>{words.high}</span>
        </p>
      </div>
      <Study question={question} />
    </section>
  );
}

/** The question that most answers turn on. */
function questionOf({ left, answers }: BoardSituation): QuestionId {
  const all = [...answers, left].map(({ question }) => question);
  const times = (question: QuestionId): number => all.filter((each) => each === question).length;
  return [...all].sort((a, b) => times(b) - times(a))[0] ?? left.question;
}

function Study({ question }: { question: QuestionId }) {
  const { m, game, session, say } = useGame();
  if (game.board.closed.includes("study")) return null;
  const on = game.tray.find(({ order }) => order.type === "study" && order.question === question);
  return (
    <button
      type="button"
      class="link"
      aria-pressed={on !== undefined}
      onClick={() => {
        if (on) session.do({ do: "removeOrder", key: on.key });
        else {
          session.do({ do: "addOrder", order: { type: "study", question } });
          say(m.agenda.studied);
        }
      }}
    >
      <Icon name={on ? "check" : "study"} size={16} />
      {on ? m.agenda.studied : m.desk.commission}
    </button>
  );
}
