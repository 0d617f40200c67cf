import type { OrderType } from "../../engine/index.ts";
import type { Shift } from "../../session/types.ts";
import type { Messages } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import "./shifts.css";

/** When an order is weighed: a group at sea acts at once and comes home, everything else takes a year. */
export function weighedWhen(m: Messages, type: OrderType): string {
  return type === "deploy" ? m.forecast.aloneSoon : m.forecast.alone;
}

interface Props {
  type: OrderType;
  shifts: Shift[] | null;
  short?: boolean;
}

/** What an order would change by itself: at most two pillars, those it moves most. */
export function Shifts({ type, shifts, short = false }: Props) {
  const { m, f } = useGame();
  if (!shifts || (short && shifts.length === 0)) return null;
  if (shifts.length === 0) return <p>{m.forecast.little}</p>;
  return (
    <ul class="plain shifts" aria-label={weighedWhen(m, type)} title={weighedWhen(m, type)}>
      {shifts.map(({ pillar, change }) => (
        <li key={pillar} class={change > 0 ? "delta good" : "delta bad"}>
          <Icon name={PILLAR_ICON[pillar]} size={14} />
          <span class={short ? "shift-name" : ""}> {m.names.pillars[pillar]}</span>
          <span class="sr"> {change > 0 ? m.forecast.wouldRise : m.forecast.wouldFall}</span>
          <span aria-hidden="true"> {change > 0 ? "▲" : "▼"}</span> {f.exact(Math.abs(change))}
        </li>
      ))}
    </ul>
  );
}
