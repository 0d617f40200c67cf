import { DOCTRINE_PILLARS, type DoctrinePillar, type OrderType } from "../../engine/index.ts";
import type { Exercise, Room } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { Choices } from "../parts/fields.tsx";
import { type Change, ofLimit } from "./changes.ts";
import { Part } from "./part.tsx";

interface Props {
  exercise: Exercise;
  room: Room;
  change: Change;
}

const EVEN = { deterrence: 25, resilience: 25, autonomy: 25, order: 25 };
const STEP = 5;
const LEAST = 10;
const MOST = 40;

/** Instruments that may be used, the doctrine, and changes to the rules. */
export function Closed({ exercise, room, change }: Props) {
  const { m } = useWords();
  const t = m.builder;
  const { limits, modifiers } = exercise;
  const closed = limits.closed ?? [];
  const toggle = (types: readonly OrderType[], open: boolean): void => {
    const next = open ? closed.filter((type) => !types.includes(type)) : [...closed, ...types];
    change(ofLimit(exercise, "closed", next.length > 0 ? next : null));
  };
  return (
    <Part title={t.closed}>
      <fieldset class="field wide">
        <legend>{t.instruments}</legend>
        <p class="caption">{t.instrumentsNote}</p>
        <div class="changes">
          {room.instruments.map(({ family, types }) => {
            const open = types.some((type) => !closed.includes(type));
            return (
              <label key={family} class={open ? "change on" : "change"}>
                <input type="checkbox" checked={open} onChange={() => toggle(types, !open)} />
                <span>{m.names.families[family]}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <div class="wide">
        <Choices
          legend={t.doctrine}
          options={[
            { id: "free", label: t.doctrineFree },
            { id: "fixed", label: t.doctrineFixed },
          ]}
          value={limits.doctrine ? "fixed" : "free"}
          onChange={(how) => change(ofLimit(exercise, "doctrine", how === "fixed" ? EVEN : null))}
        />
        {limits.doctrine && <Weights exercise={exercise} change={change} weights={limits.doctrine} />}
      </div>
      <fieldset class="field wide">
        <legend>{t.changes}</legend>
        <div class="changes">
          {Object.entries(m.modifiers).map(([id, { name, text }]) => (
            <label key={id} class={modifiers.includes(id) ? "change on" : "change"}>
              <input
                type="checkbox"
                checked={modifiers.includes(id)}
                onChange={() => change({ modifiers: inOrder(Object.keys(m.modifiers), modifiers, id) })}
              />
              <span>
                <b>{name}</b> {text}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </Part>
  );
}

/** In the order in which they are listed, with one put in or taken out. */
function inOrder(all: readonly string[], chosen: readonly string[], id: string): string[] {
  return all.filter((each) => (each === id) !== chosen.includes(each));
}

interface WeightsProps {
  exercise: Exercise;
  change: Change;
  weights: Readonly<Record<DoctrinePillar, number>>;
}

function Weights({ exercise, change, weights }: WeightsProps) {
  const { m, f } = useWords();
  const d = m.desk;
  const sum = DOCTRINE_PILLARS.reduce((total, id) => total + weights[id], 0);
  const move = (id: DoctrinePillar, by: number): void => {
    const next = Math.max(LEAST, Math.min(MOST, weights[id] + by));
    change(ofLimit(exercise, "doctrine", { ...weights, [id]: next }));
  };
  return (
    <div class="builder-weights">
      {DOCTRINE_PILLARS.map((id) => (
        <div key={id} class="builder-weight">
          <span>{m.names.pillars[id]}</span>
          <button
            type="button"
            class="step"
            aria-label={d.less(m.names.pillars[id])}
            onClick={() => move(id, -STEP)}
          >
            −
          </button>
          <output aria-live="polite">{f.integer(weights[id])}</output>
          <button
            type="button"
            class="step"
            aria-label={d.more(m.names.pillars[id])}
            onClick={() => move(id, STEP)}
          >
            +
          </button>
        </div>
      ))}
      <p class="caption">{m.builder.doctrineSum(f.integer(sum))}</p>
    </div>
  );
}
