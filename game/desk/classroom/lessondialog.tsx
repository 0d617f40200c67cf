import { useEffect, useState } from "preact/hooks";
import { SharedLink } from "../challenge/linkbox.tsx";
import { useGame } from "../context.ts";
import { saveFile } from "../export.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { CabinetCards } from "./ministers.tsx";
import { answerText, exerciseName, promptText } from "./words.ts";
import "./lessondialog.css";

/** The exercise that is played: handing in, going on elsewhere, the cabinet, and all that is asked. */
export function LessonDialog({ onClose }: { onClose(): void }) {
  const { m, game } = useGame();
  const { lesson } = game;
  if (!lesson) return null;
  const { exercise, ministers } = lesson;
  return (
    <Dialog title={exerciseName(m, exercise)} onClose={onClose} wide>
      <div class="lesson">
        {exercise.brief !== "" && <p class="lesson-brief">{exercise.brief}</p>}
        {!lesson.preview && <HandIn />}
        {!lesson.preview && <PassOn />}
        {ministers.length > 0 && <CabinetCards of={ministers} />}
        <AllPrompts />
      </div>
    </Dialog>
  );
}

/** The file to be uploaded where the teacher collects work. */
export function HandIn() {
  const { m, now, game, session, say } = useGame();
  const t = m.lessons;
  const [saved, setSaved] = useState<string | null>(null);
  const over = game.truths !== null;
  const save = async (): Promise<void> => {
    const file = await session.do({ do: "handIn" });
    if (!file) return;
    saveFile(file.name, file.text, "application/json");
    setSaved(file.name);
    say(t.saved(file.name));
  };
  return (
    <section class="hand-in" aria-label={t.handIn}>
      <h3>{t.handIn}</h3>
      <p>{over ? t.handInNote : t.handInOpen}</p>
      {now.home === "nowhere" && saved === null && <p class="hand-in-first">{m.notices.nothingKept}</p>}
      <div class="btn-row">
        <button type="button" class={over ? "btn primary" : "btn"} onClick={() => void save()}>
          <Icon name="save" size={16} /> {t.save}
        </button>
      </div>
      {saved !== null && <p class="caption">{t.saved(saved)}</p>}
      {over && (
        <p>
          <button type="button" class="link" onClick={() => void session.do({ do: "playOpposite" })}>
            {t.opposite}
          </button>{" "}
          <small>{t.oppositeNote}</small>
        </p>
      )}
    </section>
  );
}

function PassOn() {
  const { m, game, session } = useGame();
  const t = m.lessons;
  const [fragment, setFragment] = useState<string | null>(null);
  useEffect(() => {
    void session.do({ do: "passOn" }).then(setFragment);
  }, [session, game.version]);
  return (
    <details class="pass-on">
      <summary>{t.passOn}</summary>
      {fragment === null ? (
        <p>{t.passOnLong}</p>
      ) : (
        <SharedLink title={t.passOn} note={t.passOnNote} fragment={fragment} />
      )}
    </details>
  );
}

/** Every question of the exercise with what was answered so far. */
function AllPrompts() {
  const { m, f, game } = useGame();
  const t = m.lessons;
  const prompts = game.lesson?.prompts ?? [];
  return (
    <section aria-label={t.all}>
      <h3>{t.all}</h3>
      {prompts.length === 0 && <p>{t.none}</p>}
      <ol class="all-prompts">
        {prompts.map((each) => (
          <li key={each.prompt.id}>
            <p>{promptText(m, f, each.prompt, each.situation)}</p>
            <p class="caption">
              {each.value === undefined
                ? each.prompt.turn >= game.quarters.length && !each.open
                  ? t.later(f.integer(each.prompt.turn + 1))
                  : t.unanswered
                : f.label(t.yourAnswer, answerText(m, f, each) ?? t.pass)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
