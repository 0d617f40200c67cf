import type { QuestionId } from "../../engine/index.ts";
import { SIDES, type Side } from "../../session/lesson-parts.ts";
import type { Exercise, Room } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { Choices, Select } from "../parts/fields.tsx";
import { type Change, ofLimit } from "./changes.ts";
import { Part } from "./part.tsx";

interface Props {
  exercise: Exercise;
  room: Room;
  change: Change;
}

const FREE = "free";

/** How the hidden answers come about, and which questions are told beforehand. */
export function Truths({ exercise, room, change }: Props) {
  const { m } = useWords();
  const t = m.builder;
  const { truths, limits } = exercise;
  const at = truths.how === "drawn" ? {} : truths.at;
  const held = limits.held ?? {};
  const sides = SIDES.map((id) => ({ id, label: t.sides[id] }));
  return (
    <Part title={t.truths}>
      <p class="caption wide">{t.truthsNote}</p>
      <div class="wide">
        <Choices
          legend={t.how}
          layout="rows"
          options={[
            { id: "drawn", label: t.drawn, note: t.drawnNote },
            { id: "fixed", label: t.fixed, note: t.fixedNote },
            { id: "split", label: t.split, note: t.splitNote },
          ]}
          value={truths.how}
          onChange={(how) => change({ truths: how === "drawn" ? { how } : { how, at } })}
        />
      </div>
      {truths.how !== "drawn" &&
        room.questions
          .filter((q) => held[q] === undefined)
          .map((q) => (
            <Select
              key={q}
              label={t.side(m.questions[q].name)}
              options={[{ id: FREE, label: t.free }, ...sides]}
              value={at[q] ?? FREE}
              onChange={(side) => change({ truths: { how: truths.how, at: withSide(at, q, side) } })}
            />
          ))}
      <fieldset class="field wide held">
        <legend>{t.held}</legend>
        <p class="caption">{t.heldNote}</p>
        <div class="held-list">
          {room.questions.map((q) => (
            <Select
              key={q}
              label={m.questions[q].name}
              options={[{ id: FREE, label: t.open }, ...sides]}
              value={held[q] ?? FREE}
              onChange={(side) => {
                const next = withSide(held, q, side);
                const told = side === FREE ? {} : { truths: without(truths, q) };
                change({ ...ofLimit(exercise, "held", Object.keys(next).length > 0 ? next : null), ...told });
              }}
            />
          ))}
        </div>
      </fieldset>
    </Part>
  );
}

type Sides = Partial<Record<QuestionId, Side>>;

function withSide(sides: Sides, question: QuestionId, side: string): Sides {
  const { [question]: _, ...rest } = sides;
  const chosen = SIDES.find((each) => each === side);
  return chosen ? { ...rest, [question]: chosen } : rest;
}

/** What is told is not fixed in secret as well. */
function without(truths: Exercise["truths"], question: QuestionId): Exercise["truths"] {
  return truths.how === "drawn" ? truths : { how: truths.how, at: withSide(truths.at, question, FREE) };
}
