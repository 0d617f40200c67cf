import { useId } from "preact/hooks";
import type { BoardPledge } from "../../engine/index.ts";
import { actorName, refusalText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Section } from "../parts/fields.tsx";
import { pauseOf, quarterAfter } from "../wording.ts";
import "./pledges.css";

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
  const id = useId();
  const d = m.desk;
  const n = m.names;
  const since = quarterAfter(game.board.quarter, Math.max(0, pledge.since) - game.board.turn);
  const states = [
    pledge.trigger ? d.triggered : "",
    pauseOf(m, f, game.board, pledge),
    pledge.taper > 0 ? d.tapering(f.integer(pledge.taper)) : "",
  ].filter(Boolean);
  const name = f.pair(actorName(m, pledge.to).name, n.purposes[pledge.purpose]);
  const offers = (game.choices.pledges[pledge.id] ?? []).map(({ order, assessment: { problem } }) => ({
    order,
    label: order.type === "amend" ? n.amendments[order.change] : d.review,
    reason: problem ? refusalText(m, problem) : "",
  }));
  /** A reason that shuts all of them needs no list of what it shuts. */
  const reasonOf = (reason: string): string => {
    const shut = offers.filter((each) => each.reason === reason).map((each) => each.label);
    return shut.length === offers.length ? reason : f.label(f.list(shut), reason);
  };
  const reasons = [...new Set(offers.map((each) => each.reason).filter(Boolean))];
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
        {offers.map(({ label, order, reason }) => (
          <button
            key={label}
            type="button"
            class="chip-btn"
            aria-label={f.label(label, name)}
            aria-disabled={reason !== ""}
            aria-describedby={reason ? `${id}-${reasons.indexOf(reason)}` : undefined}
            onClick={() => reason === "" && session.do({ do: "addOrder", order })}
          >
            {label}
          </button>
        ))}
      </div>
      {reasons.map((reason, i) => (
        <p key={reason} id={`${id}-${i}`} class="caption shut">
          <Icon name="refused" size={14} />
          <span>{reasonOf(reason)}</span>
        </p>
      ))}
    </li>
  );
}
