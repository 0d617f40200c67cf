import type { Checked } from "../../session/types.ts";
import type { Format, Messages } from "../../text/words.ts";
import { addressOf } from "../challenge/copy.tsx";
import { QrCode } from "../challenge/qr.tsx";
import { MinisterCard } from "../classroom/ministers.tsx";
import { exerciseName, optionsOf, promptText, readyText } from "../classroom/words.ts";

interface Props {
  m: Messages;
  f: Format;
  checked: Extract<Checked, { ok: true }>;
}

/** On paper for each student: where to go, what is asked, lines to write on, the rubric. */
export function StudentSheet({ m, f, checked }: Props) {
  const t = m.builder;
  const { exercise, room } = checked;
  return (
    <>
      <Head m={m} f={f} checked={checked} title={t.sheetStudent} />
      <p>
        <b>{t.sheetAlias}</b> ______________________
      </p>
      {exercise.notice && <p>{m.lessons.noticeText}</p>}
      {exercise.prompts.length > 0 && (
        <section>
          <h2>{t.sheetAnswers}</h2>
          <ol>
            {exercise.prompts.map((prompt) => (
              <li key={prompt.id}>
                <p>
                  {promptText(m, f, prompt)}{" "}
                  <small>{t.promptAt(f.integer(prompt.turn + 1), t[prompt.when])}</small>
                </p>
                {prompt.ask.kind === "choice" ? (
                  <p>{optionsOf(m, prompt, room.crises).map((option) => `□ ${option}　`)}</p>
                ) : (
                  <div class="sheet-lines" />
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p>{t.sheetFile}</p>
      <Rubric m={m} exercise={exercise} />
      {exercise.roles && (
        <section>
          <h2>{m.lessons.card}</h2>
          {(Object.keys(m.lessons.ministers) as (keyof typeof m.lessons.ministers)[]).map((id) => (
            <MinisterCard key={id} m={m} id={id} />
          ))}
        </section>
      )}
    </>
  );
}

/** On paper for the teacher alone: the settings, and what is true. */
export function TeacherSheet({ m, f, checked }: Props) {
  const t = m.builder;
  const { exercise, id, room } = checked;
  const { limits, truths } = exercise;
  const told = Object.entries(limits.held ?? {});
  return (
    <>
      <Head m={m} f={f} checked={checked} title={t.sheetTeacher} />
      <p>{t.sheetId(id)}</p>
      <section>
        <h2>{t.played}</h2>
        <table>
          <tbody>
            <Row head={t.turns} cell={f.integer(room.played)} />
            <Row head={t.slots} cell={f.integer(limits.slots ?? room.slots)} />
            <Row
              head={t.situations}
              cell={limits.situations === undefined ? t.usual : f.integer(limits.situations)}
            />
            <Row head={t.money} cell={f.percent(10 * (limits.money ?? 100))} />
            <Row head={t.world} cell={exercise.seeds.how === "same" ? t.same : t.each} />
            {exercise.seeds.how === "same" && (
              <Row head={t.seed} cell={exercise.seeds.seed.replace(/^alea:/, "")} />
            )}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{t.sheetTruths}</h2>
        <p>{t[truths.how]}</p>
        {truths.how !== "drawn" && (
          <table>
            <tbody>
              {Object.entries(truths.at).map(([question, side]) => (
                <Row
                  key={question}
                  head={m.questions[question as keyof typeof m.questions].asks}
                  cell={t.sides[side]}
                />
              ))}
            </tbody>
          </table>
        )}
        {truths.how === "split" && <p>{t.splitNote}</p>}
        {told.length > 0 && (
          <>
            <p>{t.held}</p>
            <table>
              <tbody>
                {told.map(([question, side]) => (
                  <Row
                    key={question}
                    head={m.questions[question as keyof typeof m.questions].asks}
                    cell={t.sides[side]}
                  />
                ))}
              </tbody>
            </table>
          </>
        )}
      </section>
      <Rubric m={m} exercise={exercise} />
    </>
  );
}

function Row({ head, cell }: { head: string; cell: string }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>{cell}</td>
    </tr>
  );
}

function Head({ m, checked, title }: Props & { title: string }) {
  const { exercise, fragment } = checked;
  const lead = exercise.brief === "" ? readyText(m, exercise.ready)?.lead : exercise.brief;
  return (
    <header class="sheet-head">
      <div>
        <p>{title}</p>
        <h1>{exerciseName(m, exercise)}</h1>
        <p>{lead}</p>
        {fragment !== null && (
          <p class="sheet-link">
            <b>{m.builder.sheetOpen}</b> {addressOf(fragment)}
          </p>
        )}
      </div>
      {fragment !== null && <QrCode text={addressOf(fragment)} label={m.challenges.qr} />}
    </header>
  );
}

function Rubric({ m, exercise }: Pick<Props, "m"> & { exercise: Props["checked"]["exercise"] }) {
  const t = m.builder;
  if (exercise.rubric.length === 0) return null;
  return (
    <section>
      <h2>{t.sheetRubric}</h2>
      <p>{t.sheetScored}</p>
      <ul>
        {exercise.rubric.map((id) => (
          <li key={id}>{t.criteria[id]}</li>
        ))}
      </ul>
    </section>
  );
}
