import { useId, useState } from "preact/hooks";
import {
  MOST_OWN_BODY,
  MOST_OWN_BY,
  MOST_OWN_EVENTS,
  MOST_OWN_MOVES,
  MOST_OWN_TITLE,
  MOVABLE,
  type Movable,
  type OwnEvent,
  type OwnMove,
} from "../../session/lesson-parts.ts";
import type { Exercise, Room } from "../../session/types.ts";
import { actorName, zoneName } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Select } from "../parts/fields.tsx";
import { type Change, ofLimit } from "./changes.ts";
import { Part } from "./part.tsx";

interface Props {
  exercise: Exercise;
  room: Room;
  change: Change;
}

/** Events of the teacher's own: news or a question to the cabinet, each by a form. */
export function OwnEvents({ exercise, room, change }: Props) {
  const { m, f } = useWords();
  const t = m.builder;
  const [open, setOpen] = useState<number | null>(null);
  const events = exercise.limits.events ?? [];
  const keep = (next: readonly OwnEvent[]): void =>
    change(ofLimit(exercise, "events", next.length > 0 ? next : null));
  const add = (): void => {
    const title = t.eventN(f.integer(events.length + 1));
    keep([...events, { turn: 0, title, body: t.eventBody, moves: [], choices: [] }]);
    setOpen(events.length);
  };
  return (
    <Part title={t.events}>
      <p class="caption wide">{t.eventsNote}</p>
      <ol class="wide builder-prompts">
        {events.map((event, i) => (
          <li key={String(i)}>
            <div class="builder-prompt">
              <button
                type="button"
                class="link"
                aria-expanded={open === i}
                onClick={() => setOpen(open === i ? null : i)}
              >
                {event.title}
              </button>
              <small>
                {t.promptAt(f.integer(event.turn + 1), event.choices.length > 0 ? t.question : t.news)}
              </small>
              <button
                type="button"
                class="link quiet"
                aria-label={t.removeNamed(event.title)}
                onClick={() => keep(events.filter((_, at) => at !== i))}
              >
                {t.remove}
              </button>
            </div>
            {open === i && (
              <Editor
                event={event}
                room={room}
                put={(next) => keep(events.map((each, at) => (at === i ? next : each)))}
              />
            )}
          </li>
        ))}
      </ol>
      {events.length < MOST_OWN_EVENTS && (
        <button type="button" class="btn" onClick={add}>
          {t.addEvent}
        </button>
      )}
    </Part>
  );
}

interface EditorProps {
  event: OwnEvent;
  room: Room;
  put(event: OwnEvent): void;
}

const MOST_CAPITAL = 12;

function Editor({ event, room, put }: EditorProps) {
  const { m, f } = useWords();
  const t = m.builder;
  const ids = { title: useId(), body: useId() };
  const set = (some: Partial<OwnEvent>): void => put({ ...event, ...some });
  const asks = event.choices.length > 0;
  return (
    <div class="builder-fields builder-editor">
      <Select
        label={t.inQuarter}
        options={Array.from({ length: room.played }, (_, i) => ({ id: String(i), label: f.integer(i + 1) }))}
        value={String(event.turn)}
        onChange={(turn) => set({ turn: Number(turn) })}
      />
      <Select
        label={t.kind}
        options={[
          { id: "news", label: t.news },
          { id: "question", label: t.question },
        ]}
        value={asks ? "question" : "news"}
        onChange={(kind) =>
          set({
            choices:
              kind === "news"
                ? []
                : [t.eventYes, t.eventNo].map((label) => ({ label, capital: 0, moves: [] })),
          })
        }
      />
      <div class="field wide">
        <label for={ids.title}>{t.eventTitle}</label>
        <input
          id={ids.title}
          type="text"
          maxLength={MOST_OWN_TITLE}
          value={event.title}
          onInput={(e) => set({ title: e.currentTarget.value })}
        />
      </div>
      <div class="field wide">
        <label for={ids.body}>{t.eventText}</label>
        <textarea
          id={ids.body}
          rows={2}
          maxLength={MOST_OWN_BODY}
          value={event.body}
          onInput={(e) => set({ body: e.currentTarget.value })}
        />
      </div>
      <Moves legend={t.moves} moves={event.moves} room={room} put={(moves) => set({ moves })} />
      {event.choices.map((choice, i) => (
        <Choice
          key={String(i)}
          place={i}
          last={i === event.choices.length - 1}
          choice={choice}
          room={room}
          put={(next) => set({ choices: event.choices.map((each, at) => (at === i ? next : each)) })}
        />
      ))}
    </div>
  );
}

interface ChoiceProps {
  place: number;
  last: boolean;
  choice: OwnEvent["choices"][number];
  room: Room;
  put(choice: OwnEvent["choices"][number]): void;
}

function Choice({ place, last, choice, room, put }: ChoiceProps) {
  const { m, f } = useWords();
  const t = m.builder;
  const id = useId();
  return (
    <fieldset class="field wide own-choice">
      <legend>{t.answerN(f.integer(place + 1))}</legend>
      <div class="builder-fields">
        <div class="field">
          <label for={id}>{t.label}</label>
          <input
            id={id}
            type="text"
            maxLength={60}
            value={choice.label}
            onInput={(e) => put({ ...choice, label: e.currentTarget.value })}
          />
        </div>
        {!last && (
          <Select
            label={t.capital}
            options={Array.from({ length: MOST_CAPITAL + 1 }, (_, i) => ({
              id: String(i),
              label: f.integer(i),
            }))}
            value={String(choice.capital)}
            onChange={(capital) => put({ ...choice, capital: Number(capital) })}
          />
        )}
        <Moves legend={t.moves} moves={choice.moves} room={room} put={(moves) => put({ ...choice, moves })} />
      </div>
    </fieldset>
  );
}

interface MovesProps {
  legend: string;
  moves: readonly OwnMove[];
  room: Room;
  put(moves: readonly OwnMove[]): void;
}

const QUANTITIES = Object.keys(MOVABLE) as Movable[];

/** What it moves: a number, whose, and by how much. */
function Moves({ legend, moves, room, put }: MovesProps) {
  const { m, f } = useWords();
  const t = m.builder;
  const places = (q: Movable): readonly string[] =>
    MOVABLE[q] === "zone" ? room.zones : MOVABLE[q] === "actor" ? room.actors : [];
  const set = (i: number, next: OwnMove): void => put(moves.map((each, at) => (at === i ? next : each)));
  return (
    <fieldset class="field wide">
      <legend>{legend}</legend>
      {moves.map((move, i) => (
        <div key={String(i)} class="own-move">
          <Select
            label={t.number}
            options={QUANTITIES.map((q) => ({ id: q, label: m.stats[q] }))}
            value={move.q}
            onChange={(q) => set(i, { q, of: places(q)[0] ?? null, by: move.by })}
          />
          {places(move.q).length > 0 && (
            <Select
              label={t.whose}
              options={places(move.q).map((id) => ({
                id,
                label: MOVABLE[move.q] === "zone" ? zoneName(m, id) : actorName(m, id).name,
              }))}
              value={move.of ?? ""}
              onChange={(of) => set(i, { ...move, of })}
            />
          )}
          <Select
            label={move.q === "budget" ? t.byMoney : t.byPoints}
            options={STEPS.map((by) => ({ id: String(by), label: f.signedInteger(by) }))}
            value={String(move.by)}
            onChange={(by) => set(i, { ...move, by: Number(by) })}
          />
          <button
            type="button"
            class="link quiet"
            aria-label={t.removeNamed(m.stats[move.q])}
            onClick={() => put(moves.filter((_, at) => at !== i))}
          >
            {t.remove}
          </button>
        </div>
      ))}
      {moves.length < MOST_OWN_MOVES && (
        <button
          type="button"
          class="link"
          onClick={() => put([...moves, { q: "support", of: null, by: -5 }])}
        >
          {t.addMove}
        </button>
      )}
    </fieldset>
  );
}

/** By so much, weak to strong, down and up. */
const STEPS = [-MOST_OWN_BY, -20, -15, -10, -5, -3, -2, -1, 1, 2, 3, 5, 10, 15, 20, MOST_OWN_BY];
