import { useEffect, useState } from "preact/hooks";
import { exerciseName } from "../classroom/words.ts";
import { useWords } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Answers } from "./answers.tsx";
import { Blind } from "./blind.tsx";
import { Course } from "./course.tsx";
import { Forecasts } from "./forecasts.tsx";
import { Paid } from "./paid.tsx";
import { PartingView } from "./parting.tsx";
import { ChooseClass, Roll } from "./roll.tsx";
import { Scores } from "./scores.tsx";
import { Script } from "./script.tsx";
import { Situations } from "./situations.tsx";
import { ClassTruths } from "./truths.tsx";
import { WhatIf } from "./whatif.tsx";
import { type Seen, STEP_VIEWS, VIEWS, type View } from "./who.ts";
import "./boarddialog.css";

/** A class's hand-ins, and what can be seen of them together; with the script for talking about it. */
export function BoardDialog({ onClose }: { onClose(): void }) {
  const { m, now, session } = useWords();
  const t = m.classboard;
  const { board, settings } = now;
  const [view, setView] = useState<View>("roll");
  const [named, setNamed] = useState(false);
  const [step, setStep] = useState<number | null>(null);
  const projector = settings.palette === "projector";
  const goTo = (at: number): void => {
    setStep(at);
    const next = STEP_VIEWS[at];
    if (next) setView(next);
  };
  useEffect(() => {
    if (!board) setView("roll");
  }, [board === null]);
  const tools = (
    <>
      <Toggle
        label={t.projector}
        on={projector}
        set={(on) => session.do({ do: "setSettings", change: { palette: on ? "projector" : "paper" } })}
      />
      <Toggle label={t.names} on={named} set={setNamed} />
      <Toggle label={t.steps} on={step !== null} set={(on) => (on ? goTo(0) : setStep(null))} />
    </>
  );
  const title = board?.exercise ? exerciseName(m, board.exercise) : t.title;
  return (
    <Dialog title={title} onClose={onClose} wide="full">
      {board ? (
        <div class="class-board">
          <div class="btn-row wrap">{tools}</div>
          {step !== null && <Script at={step} onStep={goTo} />}
          <div class="class-views">
            <nav aria-label={t.views}>
              <ul class="plain">
                {VIEWS.map((id) => (
                  <li key={id}>
                    <button
                      type="button"
                      class={id === view ? "class-view on" : "class-view"}
                      aria-current={id === view ? "page" : undefined}
                      onClick={() => setView(id)}
                    >
                      {t.view[id]}
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
            <main class="class-shown" aria-label={t.view[view]}>
              <h2>{t.view[view]}</h2>
              <Shown view={view} seen={{ board, named }} />
            </main>
          </div>
        </div>
      ) : (
        <div class="board-empty">
          <p>{t.drop}</p>
          <ChooseClass />
          <p class="caption">{t.stays}</p>
        </div>
      )}
    </Dialog>
  );
}

function Shown({ view, seen }: { view: View; seen: Seen }) {
  const { m } = useWords();
  if (view === "roll") return <Roll seen={seen} />;
  if (seen.board.accounts.length === 0) return <p>{m.classboard.nothing}</p>;
  switch (view) {
    case "scores":
      return <Scores seen={seen} />;
    case "course":
      return <Course seen={seen} />;
    case "parting":
      return <PartingView seen={seen} />;
    case "situations":
      return <Situations seen={seen} />;
    case "forecasts":
      return <Forecasts seen={seen} />;
    case "answers":
      return <Answers seen={seen} />;
    case "blind":
      return <Blind seen={seen} />;
    case "truths":
      return <ClassTruths seen={seen} />;
    case "paid":
      return <Paid seen={seen} />;
    case "whatif":
      return <WhatIf seen={seen} />;
  }
}

function Toggle({ label, on, set }: { label: string; on: boolean; set(on: boolean): void }) {
  return (
    <button type="button" class="btn" aria-pressed={on} onClick={() => set(!on)}>
      {label}
    </button>
  );
}
