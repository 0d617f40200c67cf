import type { Role, StatId } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { explained, valueOn } from "../ledger.ts";
import { Delta, Figure } from "../parts/figure.tsx";

/** Figures that belong to one capital, listed in its inspector. */
const FIGURES: Partial<Record<Role, readonly StatId[]>> = {
  tokyo: [
    "economy",
    "debt",
    "standing",
    "credibility",
    "maritime",
    "airdefence",
    "counterstrike",
    "intelligence",
    "hardening",
    "technology",
    "consent",
    "energy",
    "minerals",
    "chips",
    "food",
  ],
  washington: ["asia", "europe", "integration"],
  beijing: ["power", "drive"],
  kyiv: ["front", "coalition", "exposure", "poverty", "custody", "contracts"],
  brussels: ["cohesion", "coalition"],
  pyongyang: ["missiles"],
};

/** Figures that mean nothing where there is no war in Ukraine. */
const OF_WAR: readonly StatId[] = ["front", "coalition", "contracts", "cohesion"];

export function RoleFigures({ role }: { role: Role }) {
  const { m, f, game } = useGame();
  const { board } = game;
  const record = explained(game);
  const tracks = (FIGURES[role] ?? []).filter((id) => board.war || !OF_WAR.includes(id));
  if (tracks.length === 0) return null;
  return (
    <section class="block">
      {role === "washington" && (
        <p class="standing-line">
          {f.label(m.desk.regime, "")}
          <b>{m.names.regimes[board.washington.regime]}</b>
        </p>
      )}
      {role === "beijing" && (
        <p class="standing-line">
          {f.label(m.desk.postureNow, "")}
          <b>{m.names.postures[board.beijing.posture]}</b>
        </p>
      )}
      <ul class="plain rows">
        {tracks.map((stat) => {
          const value = valueOn(board, stat, null);
          const was = record ? valueOn(record.before, stat, null) : value;
          return (
            <li key={stat}>
              <span>{m.stats[stat]}</span>
              <span class="row-figure">
                <Figure stat={stat} value={value} />{" "}
                {value !== was && <Delta stat={stat} n={value - was} text={f.exact(Math.abs(value - was))} />}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
