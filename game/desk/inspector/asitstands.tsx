import { wordIn } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Section } from "../parts/fields.tsx";

/** Where a coda has a share of the score: what changed hands so far, and what later years would make of it. */
export function AsItStands() {
  const { m, f, game } = useGame();
  const { coda, codaShare } = game.board;
  if (!coda) return null;
  const c = m.coda;
  const { low, high } = coda;
  return (
    <Section title={c.title} aside={c.asItStands}>
      <p class="caption">{c.weighs(f.percent(codaShare * 10))}</p>
      <ul class="plain rows">
        {low.transfers.map((t) => (
          <li key={t.id}>
            <span>{f.label(c.received, wordIn(c.transfers, t.id))}</span>
            <b>{f.percent(t.received)}</b>
          </li>
        ))}
        {low.measures.map((measure, i) => {
          const best = high.measures[i]?.value ?? measure.value;
          return (
            <li key={measure.id}>
              <span>
                {wordIn(c.measures, measure.id)}{" "}
                <small class="caption">{f.percent(measure.weight * 10)}</small>
              </span>
              <b>
                {f.score(measure.value) === f.score(best) ? f.score(best) : f.scoreRange(measure.value, best)}
              </b>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** How far Beijing's carrier programme has come, where it has one on the board. */
export function Carriers() {
  const { m, f, game } = useGame();
  const { board } = game;
  const beijing = board.actors.find((a) => a.role === "beijing")?.id;
  const hulls = board.ships.filter(
    (s) => s.owner === beijing && (s.type === "skijump" || s.type === "catapult"),
  );
  if (hulls.length === 0) return null;
  const serving = hulls.filter((s) => s.phase !== "building").length;
  return (
    <li>
      <span>{m.desk.carriers}</span>
      <b>{m.desk.carriersServing(f.integer(serving), f.integer(hulls.length))}</b>
    </li>
  );
}
