import type { BoardEnd } from "../../engine/index.ts";
import { RivalsNow } from "../challenge/rivalsnow.tsx";
import { TermsList } from "../challenge/termslist.tsx";
import { useGame } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { OlderRules } from "../parts/olderrules.tsx";

/** The score so far against the field of other worlds, and what would end the run. */
export function StandingDialog({ onClose }: { onClose(): void }) {
  const { m, f, game } = useGame();
  const t = m.standing;
  const { board, field, terms } = game;
  const rows = field
    ? [
        ...field.rivals.map(({ id, mean, low, high }) => ({
          id: id as string,
          name: id === "idle" ? t.nobody : m.advisers.schools[id].name,
          mean,
          band: f.scoreRange(low, high),
        })),
        { id: "you", name: t.you, mean: board.score, band: "" },
      ].sort((a, b) => b.mean - a.mean)
    : [];
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p>{t.goal(f.integer(board.turns))}</p>
      <OlderRules />
      {(terms.modifiers.length > 0 || terms.dated) && (
        <>
          <h3>{m.challenges.terms}</h3>
          <TermsList terms={terms} />
          {terms.dated && <p>{game.first ? m.challenges.firstAttempt : m.challenges.practiceRun}</p>}
        </>
      )}
      <RivalsNow />
      <h3>{t.ends}</h3>
      <ul class="plain standing-list">
        {board.ends.map((end) => (
          <li key={end.id}>
            <b>{end.near ? f.pair(t.end[end.id], t.near) : t.end[end.id]}</b> <How end={end} />
          </li>
        ))}
      </ul>
      {field && (
        <>
          <h3>{t.table}</h3>
          <p>{t.lead(f.integer(field.worlds))}</p>
          <table class="standing-table">
            <thead>
              <tr>
                <th scope="col">{t.who}</th>
                <th scope="col">{t.mean}</th>
                <th scope="col">{t.band}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, mean, band }) => (
                <tr key={id}>
                  <th scope="row">{id === "you" ? <b>{name}</b> : name}</th>
                  <td>{id === "you" ? <b>{f.exact(mean)}</b> : f.exact(mean)}</td>
                  <td>{band}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  );
}

function How({ end }: { end: BoardEnd }) {
  const { m, f, game } = useGame();
  const t = m.standing.how;
  if (end.id !== "war") return <>{t[end.id](f.score(end.line), f.exact(end.value))}</>;
  const open = game.board.pending.some(({ kind }) => kind === "crisis");
  return <>{open ? t.crisis : t.war(f.integer(Math.round(end.value / 10)))}</>;
}
