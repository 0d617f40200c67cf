import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Prompts } from "./prompts.tsx";
import { exerciseName } from "./words.ts";
import "./strip.css";

/** On the desk: which exercise is played, under which alias, and what it asks before the orders are given. */
export function LessonStrip() {
  const { m, f, game, set } = useGame();
  const { lesson } = game;
  if (!lesson) return null;
  const t = m.lessons;
  const who = lesson.preview ? t.preview : lesson.alias;
  return (
    <div class="lesson-strip">
      <p class="lesson-head">
        <Icon name="classroom" size={16} />
        <b>{exerciseName(m, lesson.exercise)}</b> <span>{who}</span>
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => set({ dialog: "lesson" })}>
          {t.open}
          <span class="sr">{f.comma}</span>
        </button>
      </p>
      <Prompts when="before" />
    </div>
  );
}
