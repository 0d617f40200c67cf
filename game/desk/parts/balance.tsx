import type { BoardZone } from "../../engine/index.ts";
import { zoneName } from "../../text/words.ts";
import { useWords } from "../context.ts";
import "./balance.css";

/** A sea's local balance: who makes it up, and the two sums against each other. */
export function SeaBalance({ zone, titled = true }: { zone: BoardZone; titled?: boolean }) {
  const { m, f } = useWords();
  const t = m.agenda;
  const { tokyo, rival } = zone.balance;
  const list = (ours: boolean) =>
    zone.parts
      .filter((each) => each.ours === ours)
      .map(({ part, weight }) => (
        <li key={part}>
          <span>{t.parts[part]}</span>
          <b>{f.score(weight)}</b>
        </li>
      ));
  return (
    <section class="balance" aria-label={t.sea(zoneName(m, zone.id))}>
      {titled && <h3>{t.sea(zoneName(m, zone.id))}</h3>}
      <div class="balance-parts">
        <ul class="plain">{list(true)}</ul>
        <ul class="plain">{list(false)}</ul>
      </div>
      <span class="balance-bar" aria-hidden="true">
        <span class="balance-ours" style={{ flexGrow: Math.max(1, tokyo) }} />
        <span class="balance-theirs" style={{ flexGrow: Math.max(1, rival) }} />
      </span>
      <p class="balance-sums">
        <b>{t.ours(f.score(tokyo))}</b>
        <b>{t.theirs(f.score(rival))}</b>
      </p>
    </section>
  );
}
