import { type BoardSituation, OUTCOMES, PILLARS, type PillarId } from "../../engine/index.ts";
import { outcomesOf } from "../agenda/argued.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import { OutcomeSwatch } from "../parts/outcomebar.tsx";

/** Moves of a pillar below this, in engine units, are not told: they would print as nought or next to it. */
const LITTLE = 5;
/** So many pillars are told of an end, those first that it moves most. */
const TOLD = 3;

/** How it may end if it is left: each outcome by name, with what it moves. */
export function Ends({ situation }: { situation: BoardSituation }) {
  const { m } = useGame();
  const names = outcomesOf(m, situation, null);
  return (
    <section>
      <h3>{m.agenda.ends}</h3>
      <dl class="ends-list">
        {OUTCOMES.map((outcome, i) => (
          <div key={outcome}>
            <dt>
              <OutcomeSwatch outcome={outcome} />
              {names[outcome]}
            </dt>
            <dd>
              <Moves moves={situation.left.moves[i]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What an outcome moves, pillar by pillar. */
export function Moves({ moves }: { moves: Readonly<Record<PillarId, number>> | undefined }) {
  const { m, f } = useGame();
  const told = PILLARS.map((pillar) => ({ pillar, by: moves?.[pillar] ?? 0 }))
    .filter(({ by }) => Math.abs(by) >= LITTLE)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, TOLD);
  if (told.length === 0) return <span>{m.agenda.moves}</span>;
  return (
    <>
      {told.map(({ pillar, by }) => (
        <span key={pillar} class="ends-move">
          <Icon name={PILLAR_ICON[pillar]} size={13} />
          {m.names.pillars[pillar]}{" "}
          <b class={by < 0 ? "worse" : "better"}>
            <span aria-hidden="true">{by < 0 ? "▼" : "▲"} </span>
            <span class="sr">{by < 0 ? m.agenda.down : m.agenda.up} </span>
            {f.exact(Math.abs(by))}
          </b>
        </span>
      ))}
    </>
  );
}
