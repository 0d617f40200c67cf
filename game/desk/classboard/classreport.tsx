import { PILLARS } from "../../engine/index.ts";
import type { Format, Messages } from "../../text/words.ts";
import { exerciseName, promptText } from "../classroom/words.ts";
import { answerAt, titleAt } from "./situationwords.ts";
import { nameOf, parFor, type Seen } from "./who.ts";

interface Props {
  m: Messages;
  f: Format;
  seen: Seen;
}

/** The class on paper: the exercise, figures of all, the parting, forecasts, and a line a student. */
export function ClassReport({ m, f, seen }: Props) {
  const t = m.classboard;
  const { board } = seen;
  const { exercise, figures, accounts } = board;
  const { parting } = figures;
  return (
    <>
      <header>
        <p>{t.report}</p>
        <h1>{exercise && exerciseName(m, exercise)}</h1>
        <p>{t.judged(f.integer(board.rows.length), f.integer(accounts.length))}</p>
        <p>{m.builder.sheetId(board.id)}</p>
      </header>
      <section>
        <h2>{t.view.scores}</h2>
        <table>
          <thead>
            <tr>
              {["", t.least, t.median, t.most].map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.scores && <SpreadRow f={f} name={t.score} {...figures.scores} />}
            {PILLARS.map((id) => {
              const spread = figures.pillars[id];
              return spread && <SpreadRow key={id} f={f} name={m.names.pillars[id]} {...spread} />;
            })}
          </tbody>
        </table>
      </section>
      {parting && (
        <section>
          <h2>{t.view.parting}</h2>
          <p>{f.stops(t.partingAt(f.integer(parting.turn + 1)), titleAt(m, parting.kind, parting.at))}</p>
          <ul>
            {parting.sides.map(({ answer, aliases }) => (
              <li key={answer ?? ""}>
                {f.label(
                  answer === null ? t.left : answerAt(m, parting.kind, parting.at, answer),
                  t.chose(f.integer(aliases.length)),
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {figures.brier !== null && (
        <section>
          <h2>{t.view.forecasts}</h2>
          <p>{t.brierClass(f.fraction(figures.brier), f.integer(figures.forecasts.length))}</p>
          <ul>
            {figures.byPrompt.map(({ prompt, brier, count, came }) => {
              const asked = exercise?.prompts.find(({ id }) => id === prompt);
              return (
                <li key={prompt}>
                  {asked && promptText(m, f, asked)}{" "}
                  {f.pair(f.fraction(brier), t.happened(f.integer(came), f.integer(count)))}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <section>
        <h2>{t.view.roll}</h2>
        <table>
          <thead>
            <tr>
              {[t.alias, t.score, t.par, t.quarters, t.ending].map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => {
              const own = parFor(board, account.alias);
              return (
                <tr key={account.seal}>
                  <th scope="row">{nameOf(m, f, seen, account.alias)}</th>
                  <td>{f.exact(account.score)}</td>
                  <td>{own === undefined ? "" : f.exact(own)}</td>
                  <td>{f.integer(account.turns.length)}</td>
                  <td>{account.ending ? m.endings[account.ending].name : ""}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface SpreadProps {
  f: Format;
  name: string;
  least: number;
  median: number;
  most: number;
}

function SpreadRow({ f, name, least, median, most }: SpreadProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{f.exact(least)}</td>
      <td>{f.exact(median)}</td>
      <td>{f.exact(most)}</td>
    </tr>
  );
}
