import { PILLARS } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import { accountOf } from "../ledger.ts";
import { Bar } from "../parts/bars.tsx";
import { Figure } from "../parts/figure.tsx";
import { toneOf } from "../parts/worth.ts";
import { causeName } from "../wording.ts";
import "../parts/sections.css";
import "./pillars.css";

const SHOWN = 3;

/** Five pillars as previous + change = now, with the causes that weighed most. */
export function PillarRows({ record }: { record: QuarterRecord }) {
  const { m, f, set } = useGame();
  const p = m.pages;
  return (
    <section class="pillar-rows" aria-label={p.moved}>
      <div class="section-head">
        <h2>{p.moved}</h2>
        <small>{p.barNote}</small>
      </div>
      {PILLARS.map((id) => {
        const { before, after, entries } = accountOf(record, id, null);
        const change = after - before;
        const rest = entries.length - SHOWN;
        return (
          <div key={id} class="pillar-row">
            <h3>
              <Icon name={PILLAR_ICON[id]} size={18} /> {m.names.pillars[id]}
            </h3>
            <Bar value={after} max={1000} tick={before} />
            <p class="row-causes">
              {entries.length === 0 && p.noCauses}
              {entries.slice(0, SHOWN).map((e, i) => (
                <span key={`${e.cause} ${e.ref?.id ?? ""}`}>
                  {i > 0 && p.causeGap}
                  {causeName(m, record, e)} <b class={toneOf(id, e.delta)}>{f.signedExact(e.delta)}</b>
                </span>
              ))}
              {rest > 0 && (
                <>
                  {p.causeGap}
                  <button
                    type="button"
                    class="link"
                    onClick={() => set({ dialog: "ledger", reading: record.turn, account: id })}
                  >
                    {p.moreCauses(f.integer(rest))}
                  </button>
                </>
              )}
            </p>
            <p class="row-sum">
              {f.exact(before)} {change < 0 ? "−" : "+"} {f.exact(Math.abs(change))} ={" "}
              <Figure stat={id} value={after} text={f.exact(after)} />
            </p>
          </div>
        );
      })}
    </section>
  );
}
