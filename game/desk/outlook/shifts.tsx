import type { Shift } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";

/** What an order changes by itself four quarters on: at most two pillars, those it moves most. */
export function Shifts({ shifts, short = false }: { shifts: Shift[] | null; short?: boolean }) {
  const { m, f } = useGame();
  if (!shifts || (short && shifts.length === 0)) return null;
  if (shifts.length === 0) return <p>{m.forecast.little}</p>;
  return (
    <ul class="plain shifts" aria-label={m.forecast.alone} title={m.forecast.alone}>
      {shifts.map(({ pillar, change }) => (
        <li key={pillar} class={change > 0 ? "delta good" : "delta bad"}>
          <Icon name={PILLAR_ICON[pillar]} size={14} />
          <span class={short ? "shift-name" : ""}> {m.names.pillars[pillar]}</span>
          <span class="sr"> {change > 0 ? m.desk.rose : m.desk.fell}</span>
          <span aria-hidden="true"> {change > 0 ? "▲" : "▼"}</span> {f.exact(Math.abs(change))}
        </li>
      ))}
    </ul>
  );
}
