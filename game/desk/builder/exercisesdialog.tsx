import { useEffect, useState } from "preact/hooks";
import type { Exercise, ReadyCard } from "../../session/types.ts";
import { exerciseName, readyText } from "../classroom/words.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Builder } from "./builder.tsx";
import "./exercisesdialog.css";

/** A teacher's way to an exercise: one of six, the one made last, or a blank one; then its link. */
export function ExercisesDialog({ onClose }: { onClose(): void }) {
  const { m, session } = useWords();
  const t = m.builder;
  const [chosen, setChosen] = useState<Exercise | null>(null);
  const [cards, setCards] = useState<readonly ReadyCard[]>([]);
  const [last, setLast] = useState<Exercise | null>(null);
  useEffect(() => {
    void session.do({ do: "readyExercises" }).then(setCards);
    void session.do({ do: "exerciseDraft" }).then(setLast);
  }, [session]);
  if (chosen) {
    return (
      <Dialog title={exerciseName(m, chosen)} onClose={onClose} wide="full">
        <Builder
          first={chosen}
          onBack={() => {
            setChosen(null);
            void session.do({ do: "exerciseDraft" }).then(setLast);
          }}
        />
      </Dialog>
    );
  }
  const blank = async (): Promise<void> => setChosen(await session.do({ do: "blankExercise" }));
  return (
    <Dialog title={t.title} onClose={onClose} wide>
      <p>{t.lead}</p>
      <ul class="plain ready-list">
        {cards.map((card) => (
          <Ready key={card.id} card={card} onChoose={() => setChosen(card.exercise)} />
        ))}
      </ul>
      <div class="btn-row wrap">
        {last && (
          <button type="button" class="btn" onClick={() => setChosen(last)}>
            {t.last}
          </button>
        )}
        <button type="button" class="btn" onClick={() => void blank()}>
          {t.blank}
        </button>
      </div>
    </Dialog>
  );
}

function Ready({ card: { exercise, turns }, onChoose }: { card: ReadyCard; onChoose(): void }) {
  const { m, f } = useWords();
  const t = m.lessons;
  const text = readyText(m, exercise.ready);
  const name = exerciseName(m, exercise);
  const facts = [
    t.quarters(f.integer(turns)),
    ...(exercise.prompts.length > 0 ? [t.questions(f.integer(exercise.prompts.length))] : []),
    exercise.seeds.how === "same" ? m.builder.worldSame : m.builder.worldEach,
  ];
  return (
    <li class="ready-card">
      <div>
        <h3>{name}</h3>
        <span class="ready-time">{text?.time}</span>
      </div>
      <p>{text?.lead}</p>
      <p class="caption">{f.stops(...facts)}</p>
      <button type="button" class="btn primary" aria-label={m.builder.chooseNamed(name)} onClick={onChoose}>
        {m.builder.choose}
        <Icon name="right" size={16} />
      </button>
    </li>
  );
}
