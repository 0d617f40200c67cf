import { DOCTRINE_PILLARS } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";

/** Asked at the start of a run: what shall count as success, what that promises, and to whom. */
export function DoctrineAsk() {
  const { m, f, game, compose } = useGame();
  const t = m.situation.promise;
  const { turn, doctrine } = game.board;
  const given = game.tray.some(({ order }) => order.type === "doctrine");
  if (turn > 0 || game.board.closed.includes("doctrine") || given) return null;
  return (
    <li class="promise">
      <details>
        <summary>
          <span class="promise-title">{t.title}</span>
          <small>{t.free}</small>
        </summary>
        <p>{t.lead}</p>
        <dl class="promises">
          {DOCTRINE_PILLARS.map((pillar) => (
            <div key={pillar}>
              <dt>
                {m.names.pillars[pillar]} <b>{f.integer(doctrine[pillar])}</b>
              </dt>
              <dd>{t.to[pillar]}</dd>
            </div>
          ))}
        </dl>
        <p class="caption">{t.later}</p>
        <button type="button" class="btn" onClick={() => compose("diplomacy", { type: "doctrine" })}>
          <Icon name="doctrine" size={16} /> {t.set}
        </button>
      </details>
    </li>
  );
}
