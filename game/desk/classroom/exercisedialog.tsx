import { useId, useState } from "preact/hooks";
import type { Minister, Received, SeatInfo } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Form } from "../parts/form.tsx";
import { Ministers } from "./ministers.tsx";
import { exerciseName, readyText } from "./words.ts";
import "./exercisedialog.css";

type Exercise = Extract<Received, { kind: "exercise" }>;

/** An exercise before it begins: what it is, the notice, an alias, and what was begun of it on this device. */
export function ExerciseDialog({ received, onClose }: { received: Exercise; onClose(): void }) {
  const { m, f, now } = useWords();
  const t = m.lessons;
  const { exercise, turns, seats } = received;
  const { limits, prompts, seeds } = exercise;
  const lead = exercise.brief === "" ? readyText(m, exercise.ready)?.lead : undefined;
  return (
    <Dialog title={exerciseName(m, exercise)} onClose={onClose} wide>
      <div class="exercise">
        {lead && <p class="exercise-lead">{lead}</p>}
        {exercise.brief !== "" && (
          <section class="exercise-brief">
            <h3>{t.brief}</h3>
            <p>{exercise.brief}</p>
          </section>
        )}
        <ul class="plain exercise-facts">
          <li>{t.quarters(f.integer(turns))}</li>
          {limits.slots !== undefined && <li>{t.orders(f.integer(limits.slots))}</li>}
          {prompts.length > 0 && <li>{t.questions(f.integer(prompts.length))}</li>}
          <li>{seeds.how === "same" ? t.oneWorld : t.ownWorld}</li>
        </ul>
        {exercise.notice && (
          <section class="exercise-notice">
            <h3>{t.notice}</h3>
            <p>{t.noticeText}</p>
          </section>
        )}
        <Home />
        {seats.length > 0 && <Seats seats={seats} turns={turns} />}
        <Begin received={received} key={`${received.id} ${now.settings.language}`} />
      </div>
    </Dialog>
  );
}

/** Where the work will be kept, where that is not simply here. */
function Home() {
  const { m, now } = useWords();
  if (now.home === "browser") return null;
  return (
    <p class="exercise-home">
      <Icon name={now.home === "nowhere" ? "warning" : "save"} size={16} />{" "}
      {now.home === "nowhere" ? m.notices.nothingKept : m.lessons.toPlatform}
    </p>
  );
}

/** Work of this device to go on with. */
function Seats({ seats, turns }: { seats: readonly SeatInfo[]; turns: number }) {
  const { m, f, session } = useWords();
  const t = m.lessons;
  return (
    <section class="exercise-seats">
      <h3>{t.begun}</h3>
      <ul class="plain">
        {seats.map(({ slot, alias, turn, over }) => (
          <li key={slot}>
            <button
              type="button"
              class="btn primary"
              onClick={() => {
                session.do({ do: "putAway" });
                void session.do({ do: "load", slot });
              }}
            >
              {t.again(alias)}
            </button>
            <small>{over ? t.againOver : t.againAt(f.integer(turn), f.integer(turns))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST_ALIAS = 24;

function Begin({ received }: { received: Exercise }) {
  const { m, session, speak, set } = useWords();
  const t = m.lessons;
  const { exercise, seats } = received;
  const [alias, setAlias] = useState("");
  const [missing, setMissing] = useState(false);
  const [ministers, setMinisters] = useState<readonly Minister[]>([]);
  const id = useId();
  const begin = async (): Promise<void> => {
    if (alias.trim() === "") return setMissing(true);
    const { language, level, furigana } = exercise;
    if (furigana !== null) session.do({ do: "setSettings", change: { furigana } });
    speak({ ...(language ? { language } : {}), ...(level ? { level } : {}) });
    if (await session.do({ do: "beginLesson", alias, ministers })) set({ dialog: null });
    else setMissing(true);
  };
  return (
    <Form
      class="exercise-begin"
      onSubmit={() => {
        void begin();
      }}
    >
      {seats.length > 0 && <h3>{t.another}</h3>}
      {exercise.roles && <Ministers chosen={ministers} onChange={setMinisters} />}
      <div class="field">
        <label for={id}>{t.alias}</label>
        <input
          id={id}
          type="text"
          maxLength={MOST_ALIAS}
          autocomplete="off"
          spellcheck={false}
          value={alias}
          aria-describedby={`${id}-note`}
          aria-invalid={missing}
          onInput={(event) => {
            setAlias(event.currentTarget.value);
            setMissing(false);
          }}
        />
        <p class="caption" id={`${id}-note`} role={missing ? "alert" : undefined}>
          {missing ? t.aliasMissing : t.aliasNote}
        </p>
      </div>
      <div class="btn-row">
        <button type="submit" class={seats.length > 0 ? "btn" : "btn primary"}>
          {t.begin}
          <Icon name="right" size={16} />
        </button>
      </div>
    </Form>
  );
}

/** An exercise that cannot be had, and why. */
export function NoExerciseDialog({
  received: { fault, place },
  onClose,
}: {
  received: Extract<Received, { kind: "noExercise" }>;
  onClose(): void;
}) {
  const { m } = useWords();
  const t = m.lessons;
  return (
    <Dialog title={t.wrong} onClose={onClose}>
      <p role="alert">{t.faults[fault]}</p>
      {place !== "" && place !== "file" && place !== "link" && <p class="caption">{t.at(place)}</p>}
    </Dialog>
  );
}
