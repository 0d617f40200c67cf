import type { BoardZone } from "../../engine/index.ts";
import { actorName, shipName, zoneFullName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { SeaBalance } from "../parts/balance.tsx";
import { Bar } from "../parts/bars.tsx";
import { Section } from "../parts/fields.tsx";
import { Figure } from "../parts/figure.tsx";
import { Term } from "../parts/term.tsx";
import { Heading } from "./heading.tsx";
import { LiesHere } from "./sight.tsx";
import { Why } from "./why.tsx";

/** Lower ends of the bands of tension that the map draws differently. */
const BANDS = [0, 200, 400, 600];

export function ZoneView({ zone }: { zone: BoardZone }) {
  const { m, f, game, open, compose, stage } = useGame();
  const d = m.desk;
  const band = BANDS.filter((from) => zone.tension >= from).length - 1;
  const ships = game.board.ships.filter(
    (s) => s.zone === zone.id && s.phase !== "absent" && s.phase !== "building",
  );
  return (
    <>
      <Heading name={zoneFullName(m, zone.id)} kind={d.zoneKind} />
      <div class={band === 3 ? "tension danger" : "tension"}>
        <p>
          {d.tension} <Figure stat="tension" of={zone.id} value={zone.tension} />{" "}
          <b>{d.tensionBands[band]}</b>
        </p>
        <Bar value={zone.tension} max={1000} />
      </div>
      <ul class="plain rows">
        <li>
          <Term at="desk.stake" label={d.stake} />
          <b>{d.stakeOf(f.integer(zone.stake))}</b>
        </li>
      </ul>
      <section class="block">
        <SeaBalance zone={zone} />
      </section>
      <Section title={d.present}>
        {ships.length === 0 && <p class="caption">{d.nobody}</p>}
        <ul class="plain rows">
          {ships.map((s) => (
            <li key={s.id}>
              <button type="button" class="link" onClick={() => open({ kind: "ship", id: s.id })}>
                {shipName(m, s.id)}
              </button>
              <span class="caption">{f.pair(actorName(m, s.owner).name, m.names.phases[s.phase])}</span>
            </li>
          ))}
        </ul>
      </Section>
      <LiesHere at={zone.id} />
      <Why stat="tension" of={zone.id} />
      {stage === "plan" && (
        <div class="btn-row">
          <button
            type="button"
            class="btn"
            onClick={() => compose("posture", { type: "deploy", target: zone.id })}
          >
            <Icon name="deploy" size={16} /> {d.sendGroup}
          </button>
        </div>
      )}
    </>
  );
}
