import { TRACK, type TrackId } from "../../engine/index.ts";
import { actorName, zoneName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { LineChart } from "../debrief/chart.tsx";
import { valueOn } from "../ledger.ts";
import { NextRange } from "../outlook/next.tsx";
import { Heading } from "./heading.tsx";
import { Why } from "./why.tsx";

export function TrackView({ track, of }: { track: TrackId; of: string | null }) {
  const { m, f, game, open } = useGame();
  const { section, scale } = TRACK[track];
  const value = valueOn(game.board, track, of);
  const whose = of === null ? null : section === "zones" ? zoneName(m, of) : actorName(m, of).name;
  const past = game.quarters.map((q) => valueOn(q.after, track, of));
  const note = (m.names.pillarNotes as Record<string, string>)[track];
  return (
    <>
      <Heading name={m.tracks[track]} kind={whose ?? m.desk.trackKind} />
      {whose && of && (
        <button
          type="button"
          class="link"
          onClick={() => open({ kind: section === "zones" ? "zone" : "actor", id: of })}
        >
          {whose}
        </button>
      )}
      {note && <p class="explain">{note}</p>}
      <p class="big-figure">{f.value(scale, value)}</p>
      <NextRange track={track} />
      {past.length > 1 && (
        <LineChart
          small
          title={m.tracks[track]}
          series={[{ name: "", values: past, stroke: "solid" }]}
          labels={game.quarters.map((q) => f.quarter(q.quarter))}
          shown={(n) => f.value(scale, n)}
        />
      )}
      <Why track={track} of={of} />
    </>
  );
}
