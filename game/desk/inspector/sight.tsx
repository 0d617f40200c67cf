import type { BoardSight } from "../../engine/index.ts";
import { actorName, sightPlace, sightText, zoneName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Section } from "../parts/fields.tsx";
import { SourceLine } from "../parts/source.tsx";
import { Heading } from "./heading.tsx";

/** A thing that is followed: what it is, where it lies now, and what it counts for in later years. */
export function SightView({ sight }: { sight: BoardSight }) {
  const { m, game, open } = useGame();
  const d = m.desk;
  const { name, kind, text } = sightText(m, sight.id);
  const sea = game.board.zones.some(({ id }) => id === sight.at);
  return (
    <>
      <Heading name={name} kind={kind ?? m.names.shipTypes[sight.type]} />
      {text && <p class="explain">{text}</p>}
      <ul class="plain rows">
        <li>
          <span>{d.phase}</span>
          <b>{sightPlace(m, sight)}</b>
        </li>
        <li>
          <span>{d.where}</span>
          <button
            type="button"
            class="link"
            onClick={() => open({ kind: sea ? "zone" : "actor", id: sight.at })}
          >
            {sea ? zoneName(m, sight.at) : actorName(m, sight.at).name}
          </button>
        </li>
      </ul>
      <Counted sight={sight.id} />
      <p class="caption">
        <SourceLine source={sight.source} />
      </p>
    </>
  );
}

/** Where the coda counts what goes by the same name: what of it is received as things stand, and what comes of all. */
function Counted({ sight }: { sight: string }) {
  const { m, f, game } = useGame();
  const { coda } = game.board;
  const transfer = coda?.low.transfers.find(({ id }) => id === sight);
  if (!coda || !transfer) return null;
  const c = m.coda;
  return (
    <Section title={c.title} aside={c.asItStands}>
      <ul class="plain rows">
        <li>
          <span>{c.received}</span>
          <b>{f.percent(transfer.received)}</b>
        </li>
      </ul>
      <p class="caption">{c.first}</p>
      <ul class="plain rows">
        {(["low", "high"] as const).map((end) => (
          <li key={end}>
            <span>{c.under[end]}</span>
            <b>{coda[end].year}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** On the page of an actor or a sea: what is followed and lies there. */
export function LiesHere({ at }: { at: string }) {
  const { m, game } = useGame();
  const here = game.board.sights.filter((sight) => sight.at === at);
  if (here.length === 0) return null;
  return (
    <Section title={m.desk.liesHere}>
      <ul class="plain rows">
        {here.map((sight) => (
          <SightRow key={sight.id} sight={sight} />
        ))}
      </ul>
    </Section>
  );
}

export function SightRow({ sight }: { sight: BoardSight }) {
  const { m, open } = useGame();
  return (
    <li>
      <button type="button" class="link" onClick={() => open({ kind: "ship", id: sight.id })}>
        {sightText(m, sight.id).name}
      </button>
      <span class="caption">{sightPlace(m, sight)}</span>
    </li>
  );
}
