import { useState } from "preact/hooks";
import { DOCTRINE_PILLARS, type DoctrinePillar } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { Bar } from "../parts/bars.tsx";
import { Explain, Verdict } from "./verdict.tsx";
import "./doctrine.css";

const STEP = 5;
const LEAST = 10;
const MOST = 40;

/** Four weights, each 10 to 40 and 100 together. */
export function DoctrineForm() {
  const { m, f, game } = useGame();
  const d = m.desk;
  const [weights, setWeights] = useState<Record<DoctrinePillar, number>>({ ...game.board.doctrine });
  const sum = DOCTRINE_PILLARS.reduce((total, p) => total + weights[p], 0);
  const change = (pillar: DoctrinePillar, by: number): void =>
    setWeights((was) => ({
      ...was,
      [pillar]: Math.max(LEAST, Math.min(MOST, was[pillar] + by)),
    }));
  return (
    <>
      <div class="composer-body">
        <Explain type="doctrine" />
        <fieldset class="field">
          <legend>
            <span>{d.weights}</span>
            <small>{d.weightsSum(f.integer(sum))}</small>
          </legend>
          {DOCTRINE_PILLARS.map((pillar) => (
            <div key={pillar} class="weight">
              <span class="weight-name">{m.names.pillars[pillar]}</span>
              <Bar value={weights[pillar]} max={MOST} tick={game.board.doctrine[pillar]} />
              <button
                type="button"
                class="step"
                aria-label={d.less(m.names.pillars[pillar])}
                onClick={() => change(pillar, -STEP)}
              >
                −
              </button>
              <output aria-live="polite">{f.integer(weights[pillar])}</output>
              <button
                type="button"
                class="step"
                aria-label={d.more(m.names.pillars[pillar])}
                onClick={() => change(pillar, STEP)}
              >
                +
              </button>
            </div>
          ))}
        </fieldset>
      </div>
      <Verdict order={{ type: "doctrine", weights }} />
    </>
  );
}
