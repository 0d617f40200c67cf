import { useEffect, useState } from "preact/hooks";
import type { Checked, Exercise } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Closed } from "./closed.tsx";
import { GiveOut } from "./giveout.tsx";
import { OwnEvents } from "./ownevents.tsx";
import { Played } from "./played.tsx";
import { Questions } from "./questions.tsx";
import { Students } from "./students.tsx";
import { Truths } from "./truths.tsx";
import "./builder.css";

/** An exercise put together: its link first, then all that can be changed about it. */
export function Builder({ first, onBack }: { first: Exercise; onBack(): void }) {
  const { m, session } = useWords();
  const t = m.builder;
  const [exercise, setExercise] = useState(first);
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    let wanted = true;
    void session.do({ do: "checkExercise", exercise }).then((found) => {
      if (wanted) setChecked(found);
    });
    return () => {
      wanted = false;
    };
  }, [session, exercise]);
  const change = (some: Partial<Exercise>): void => setExercise((was) => ({ ...was, ...some }));
  const room = checked?.room;
  return (
    <div class="builder">
      <div class="builder-give">
        <button type="button" class="link" onClick={onBack}>
          <Icon name="left" size={16} /> {t.back}
        </button>
        {checked && (
          <div role="status">
            {checked.ok ? (
              <GiveOut checked={checked} />
            ) : (
              <p class="builder-wrong">
                <b>{t.wrong}</b> {m.lessons.faults[checked.fault]}{" "}
                {checked.place !== "" && m.lessons.at(checked.place)}
              </p>
            )}
          </div>
        )}
      </div>
      {room && (
        <div class="builder-parts">
          <Students exercise={exercise} change={change} />
          <Played exercise={exercise} room={room} change={change} />
          <Questions exercise={exercise} room={room} change={change} />
          <Truths exercise={exercise} room={room} change={change} />
          <Closed exercise={exercise} room={room} change={change} />
          <OwnEvents exercise={exercise} room={room} change={change} />
        </div>
      )}
    </div>
  );
}
