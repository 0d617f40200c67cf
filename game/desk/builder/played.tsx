import { useId, useState } from "preact/hooks";
import { DIFFICULTIES } from "../../engine/index.ts";
import { LIMIT_RANGES } from "../../session/lesson-parts.ts";
import { SCENARIO_CARDS } from "../../session/scenario-cards.ts";
import type { Exercise, Room } from "../../session/types.ts";
import { scenarioName } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Amount, Choices, Select } from "../parts/fields.tsx";
import { type Change, ofLimit, ofScenario, ofTurns } from "./changes.ts";
import { Part } from "./part.tsx";

interface Props {
  exercise: Exercise;
  room: Room;
  change: Change;
}

const USUAL = "usual";
const MINUTES = 3;
const STEP = 5;

/** Scenario, length, orders, money, and whether the class shares a world. */
export function Played({ exercise, room, change }: Props) {
  const { m, f } = useWords();
  const t = m.builder;
  const { limits } = exercise;
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ id: String(from + i), label: f.integer(from + i) }));
  const usual = { id: USUAL, label: t.usual };
  return (
    <Part title={t.played}>
      <Select
        label={t.scenario}
        options={SCENARIO_CARDS.map(({ id }) => ({ id, label: scenarioName(m, id) }))}
        value={exercise.scenario}
        onChange={(id) => {
          const turns = SCENARIO_CARDS.find((card) => card.id === id)?.turns ?? room.turns;
          change(ofScenario(exercise, id, turns));
        }}
      />
      <Select
        label={t.difficulty}
        options={DIFFICULTIES.map((id) => ({ id, label: m.names.difficulties[id] }))}
        value={exercise.difficulty}
        onChange={(difficulty) => change({ difficulty })}
      />
      <Select
        label={t.turns}
        aside={t.minutes(f.integer(MINUTES * room.played))}
        options={numbers(LIMIT_RANGES.turns.least, room.turns)}
        value={String(limits.turns ?? room.turns)}
        onChange={(id) =>
          change(ofTurns(exercise, Number(id) === room.turns ? null : Number(id), room.turns))
        }
      />
      <Select
        label={t.slots}
        options={numbers(1, room.slots)}
        value={String(limits.slots ?? room.slots)}
        onChange={(id) => change(ofLimit(exercise, "slots", Number(id) === room.slots ? null : Number(id)))}
      />
      <Select
        label={t.situations}
        options={[usual, ...numbers(LIMIT_RANGES.situations.least, LIMIT_RANGES.situations.most)]}
        value={limits.situations === undefined ? USUAL : String(limits.situations)}
        onChange={(id) => change(ofLimit(exercise, "situations", id === USUAL ? null : Number(id)))}
      />
      <Amount
        label={t.money}
        min={LIMIT_RANGES.money.least}
        max={LIMIT_RANGES.money.most}
        step={STEP}
        value={limits.money ?? 100}
        shown={(n) => f.percent(10 * n)}
        onChange={(money) => change(ofLimit(exercise, "money", money === 100 ? null : money))}
      />
      <Choices
        legend={t.world}
        layout="rows"
        options={[
          { id: "same", label: t.same, note: t.sameNote },
          { id: "each", label: t.each, note: t.eachNote },
        ]}
        value={exercise.seeds.how}
        onChange={(how) => change({ seeds: how === "each" ? { how } : { how: "same", seed: "alea:1" } })}
      />
      {exercise.seeds.how === "same" && <Seed seed={exercise.seeds.seed} change={change} />}
    </Part>
  );
}

const MOST_SEED = 64;

function Seed({ seed, change }: { seed: string; change: Change }) {
  const { m, session } = useWords();
  const [typed, setTyped] = useState(seed.replace(/^alea:/, ""));
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{m.builder.seed}</label>
      <input
        id={id}
        type="text"
        maxLength={MOST_SEED}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          void session.do({ do: "seedMeant", typed: text }).then((meant) => {
            if (meant !== null) change({ seeds: { how: "same", seed: meant } });
          });
        }}
      />
    </div>
  );
}
