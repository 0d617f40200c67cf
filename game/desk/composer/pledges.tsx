import type { BoardPledge } from "../../engine/board.ts";
import { AMENDMENTS } from "../../engine/vocabulary.ts";
import { actorName, refusalText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Section } from "../parts/fields.tsx";
import { quarterAfter } from "../wording.ts";

/** Pledges in force, each with its review and its three ways out. */
export function Pledges() {
  const { m, game } = useGame();
  const { pledges } = game.board;
  return (
    <Section title={m.desk.pledges}>
      {pledges.length === 0 && <p class="caption">{m.desk.noPledges}</p>}
      <ul class="plain">
        {pledges.map((pledge) => (
          <PledgeRow key={pledge.id} pledge={pledge} />
        ))}
      </ul>
    </Section>
  );
}

function PledgeRow({ pledge }: { pledge: BoardPledge }) {
  const { m, f, game, session } = useGame();
  const d = m.desk;
  const n = m.names;
  const since = quarterAfter(game.board.quarter, Math.max(0, pledge.since) - game.board.turn);
  const states = [
    pledge.trigger ? d.triggered : "",
    pledge.suspended ? d.suspended : "",
    pledge.taper > 0 ? d.tapering(f.integer(pledge.taper)) : "",
  ].filter(Boolean);
  const name = f.pair(actorName(m, pledge.to).name, n.purposes[pledge.purpose]);
  return (
    <li class="pledge">
      <p class="pledge-head">
        <b>{name}</b>
        <span>{d.aQuarter(f.money(pledge.amount))}</span>
      </p>
      <p class="caption">
        {f.pair(n.terms[pledge.terms], d.paid(f.money(pledge.paid), f.quarter(since)), ...states)}
      </p>
      <div class="chips">
        <button
          type="button"
          class="chip-btn"
          aria-label={f.label(d.review, name)}
          onClick={() => session.addOrder({ type: "review", pledge: pledge.id })}
        >
          {d.review}
        </button>
        {AMENDMENTS.map((change) => {
          const order = { type: "amend", pledge: pledge.id, change } as const;
          const { problem } = session.assess(order);
          return (
            <button
              key={change}
              type="button"
              class="chip-btn"
              aria-label={f.label(n.amendments[change], name)}
              title={problem ? refusalText(m, problem) : undefined}
              onClick={() => session.addOrder(order)}
            >
              {n.amendments[change]}
            </button>
          );
        })}
      </div>
    </li>
  );
}
