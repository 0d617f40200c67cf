import type { BoardShip } from "../../engine/index.ts";
import { actorName, shipName, zoneName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { SourceLine } from "../parts/source.tsx";
import { Heading } from "./heading.tsx";

export function ShipView({ ship }: { ship: BoardShip }) {
  const { m, f, open, compose, stage } = useGame();
  const d = m.desk;
  const n = m.names;
  const past = m.provenance.ships[ship.id];
  const waiting = ship.phase !== "sortie" && ship.phase !== "port" && ship.clock > 0;
  return (
    <>
      <Heading name={shipName(m, ship.id)} kind={n.shipTypes[ship.type]} />
      {past && <p class="explain">{past.text}</p>}
      <ul class="plain rows">
        <li>
          <span>{d.owner}</span>
          <button type="button" class="link" onClick={() => open({ kind: "actor", id: ship.owner })}>
            {actorName(m, ship.owner).name}
          </button>
        </li>
        <li>
          <span>{d.phase}</span>
          <b>
            {n.phases[ship.phase]}
            {waiting && ` (${d.quartersLeft(f.integer(ship.clock))})`}
          </b>
        </li>
        {ship.phase !== "absent" && ship.phase !== "building" && (
          <li>
            <span>{d.where}</span>
            <button type="button" class="link" onClick={() => open({ kind: "zone", id: ship.zone })}>
              {zoneName(m, ship.zone)}
            </button>
          </li>
        )}
        <li>
          <span>{d.home}</span>
          <b>{zoneName(m, ship.home)}</b>
        </li>
        {ship.mission !== "none" && (
          <li>
            <span>{d.missionNow}</span>
            <b>{n.shipMissions[ship.mission]}</b>
          </li>
        )}
        <li>
          <span>{d.readiness}</span>
          <b>{f.score(ship.readiness)}</b>
        </li>
      </ul>
      {past && (
        <p class="caption">
          <SourceLine source={past.source} />
        </p>
      )}
      {ship.deployable && stage === "plan" && (
        <div class="btn-row">
          <button
            type="button"
            class="btn"
            onClick={() => compose("posture", { type: "deploy", target: ship.id })}
          >
            <Icon name="deploy" size={16} /> {d.sendGroup}
          </button>
        </div>
      )}
    </>
  );
}
