import { STAT, type StatId } from "../../engine/index.ts";
import { actorName, zoneName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { LineChart } from "../debrief/chart.tsx";
import { valueOn } from "../ledger.ts";
import { NextRange } from "../outlook/next.tsx";
import { Meaning } from "../parts/term.tsx";
import { Heading } from "./heading.tsx";
import { Why } from "./why.tsx";

export function StatView({ stat, of }: { stat: StatId; of: string | null }) {
  const { m, f, game, open } = useGame();
  const { owner, scale } = STAT[stat];
  const value = valueOn(game.board, stat, of);
  const whose = of === null ? null : owner === "zones" ? zoneName(m, of) : actorName(m, of).name;
  const past = game.quarters.map((q) => valueOn(q.after, stat, of));
  const means = (m.names.pillarNotes as Record<string, string>)[stat];
  return (
    <>
      <Heading name={m.stats[stat]} kind={whose ?? m.desk.statKind} />
      {whose && of && (
        <button
          type="button"
          class="link"
          onClick={() => open({ kind: owner === "zones" ? "zone" : "actor", id: of })}
        >
          {whose}
        </button>
      )}
      <Meaning at={`stats.${stat}`} {...(means && { means })} />
      <p class="big-figure">{f.value(scale, value)}</p>
      <NextRange stat={stat} />
      {past.length > 1 && (
        <LineChart
          small
          title={m.stats[stat]}
          series={[{ name: "", values: past, stroke: "solid" }]}
          labels={game.quarters.map((q) => f.quarter(q.quarter))}
          shown={(n) => f.value(scale, n)}
        />
      )}
      <Why stat={stat} of={of} />
    </>
  );
}
