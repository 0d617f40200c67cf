import { actorName, shipName, zoneName } from "../../text/words.ts";
import { Calendar } from "../agenda/calendar.tsx";
import { Intents } from "../agenda/intents.tsx";
import { useGame } from "../context.ts";
import { NextRanges } from "../outlook/next.tsx";
import { Section } from "../parts/fields.tsx";
import { Figure } from "../parts/figure.tsx";
import { Term } from "../parts/term.tsx";
import { Viewpoints } from "../seen/viewpoints.tsx";
import { Counsel } from "../tray/tray.tsx";
import { AsItStands, Carriers } from "./asitstands.tsx";
import { Heading } from "./heading.tsx";
import { SightRow } from "./sight.tsx";

/** Nothing selected: the two capitals' moods, then every subject of the map as a list. */
export function Overview() {
  const { m, f, game, open } = useGame();
  const d = m.desk;
  const { board } = game;
  const tense = [...board.zones].sort((a, b) => b.tension - a.tension);
  return (
    <>
      <Heading name={d.overview} kind="" />
      <Intents />
      <Calendar />
      <p class="explain">{d.overviewLead}</p>
      <Counsel />
      <Viewpoints label={m.seen.title} />
      <NextRanges />
      <ul class="plain rows">
        <li>
          <Term at="desk.regime" label={d.regime} />
          <b>{m.names.regimes[board.washington.regime]}</b>
        </li>
        <li>
          <Term at="desk.postureNow" label={d.postureNow} />
          <b>{m.names.postures[board.beijing.posture]}</b>
        </li>
        <li>
          <Term at="desk.poles" label={d.poles} />
          <b>{(board.poles / 100).toFixed(1)}</b>
        </li>
        <Carriers />
      </ul>
      <AsItStands />
      <Section title={d.zonesList} aside={d.tension}>
        <ul class="plain rows" data-seas>
          {tense.map((z) => (
            <li key={z.id}>
              <button type="button" class="link" onClick={() => open({ kind: "zone", id: z.id })}>
                {zoneName(m, z.id)}
              </button>
              <span class={z.tension >= 600 ? "danger-text" : ""}>
                <Figure stat="tension" of={z.id} value={z.tension} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={d.actorsList} aside={d.alignment}>
        <ul class="plain rows">
          {board.actors.map((a) => (
            <li key={a.id}>
              <button type="button" class="link" onClick={() => open({ kind: "actor", id: a.id })}>
                {actorName(m, a.id).name}
              </button>
              {a.role === "tokyo" || a.role === "beijing" ? (
                <b>{a.role === "tokyo" ? d.leans.japan : d.leans.china}</b>
              ) : (
                <Figure stat="alignment" of={a.id} value={a.alignment} text={f.signedScore(a.alignment)} />
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={d.shipsList}>
        <ul class="plain rows">
          {board.ships.map((s) => (
            <li key={s.id}>
              <button type="button" class="link" onClick={() => open({ kind: "ship", id: s.id })}>
                {shipName(m, s.id)}
              </button>
              <span class="caption">{m.names.phases[s.phase]}</span>
            </li>
          ))}
          {board.sights.map((sight) => (
            <SightRow key={sight.id} sight={sight} />
          ))}
        </ul>
      </Section>
    </>
  );
}
