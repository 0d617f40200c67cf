import type { BoardSituation } from "../../engine/index.ts";
import { situationText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Section } from "../parts/fields.tsx";
import { AnswerRow, ChanceLine } from "./answer.tsx";
import { arguing, outcomesOf, wordsFor } from "./argued.ts";
import { DoctrineAsk } from "./doctrine.tsx";
import "./agenda.css";

/** What lies on the desk this quarter: each with its clock, and opened, its answers as orders one press away. */
export function Agenda() {
  const { m, game, stage } = useGame();
  const { situations } = game.board;
  if (stage !== "plan" || game.board.turn >= game.board.turns) return null;
  return (
    <Section title={m.situation.thisQuarter}>
      {situations.length === 0 && game.board.turn > 0 ? (
        <p>{m.situation.none}</p>
      ) : (
        <ul class="plain agenda">
          <DoctrineAsk />
          {situations.map((each) => (
            <SituationRow key={each.id} situation={each} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function SituationRow({ situation }: { situation: BoardSituation }) {
  const { m, f, game } = useGame();
  const t = m.situation;
  const text = situationText(m, wordsFor(situation));
  const given = game.tray.find(({ assessment }) => assessment.answers?.situation === situation.id);
  const answer = given?.assessment.answers?.answer ?? null;
  const due =
    situation.clock <= 1 ? t.dueNow : t.dueIn(f.integer(situation.clock - 1), situation.clock === 2);
  return (
    <li class="situation" data-answered={answer !== null}>
      <details>
        <summary>
          <b>{text.title}</b>
          <small>{answer === null ? due : t.answeredBy(text.answers[answer] ?? answer)}</small>
        </summary>
        <p>{text.body}</p>
        <ul class="plain answers" aria-label={t.answers}>
          {situation.answers.map((each) => (
            <AnswerRow
              key={each.id}
              answer={each}
              label={text.answers[each.id] ?? each.id}
              outcomes={outcomesOf(m, situation, each.id)}
              given={answer}
              schools={arguing(m, game, situation.id, each.id)}
            />
          ))}
        </ul>
        <div class="left">
          <p>
            <b>{t.ifLeft}</b> {text.left}
          </p>
          <ChanceLine way={situation.left} outcomes={outcomesOf(m, situation, null)} />
        </div>
        {situation.crisis && <p class="caption">{t.crisis}</p>}
      </details>
    </li>
  );
}
