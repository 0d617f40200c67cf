import { useRef, useState } from "preact/hooks";
import type { BoardSituation } from "../../engine/index.ts";
import { situationText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import { OutcomeBar } from "../parts/outcomebar.tsx";
import { answering, inHundred, outcomesOf, wordsFor } from "./argued.ts";
import { Banner, goesBadly } from "./banner.tsx";
import { Chip } from "./chip.tsx";
import "./row.css";

/** Stakes under a point are printed to a tenth, in engine units. */
const WHOLE = 15;

/** When a situation falls due, as a row says it. */
export function useClock({ clock }: BoardSituation): string {
  const { m, f } = useGame();
  return clock <= 1 ? m.agenda.dueNow : m.agenda.dueIn(f.integer(clock - 1), clock === 2);
}

/** One situation: its banner, when it falls due, how it may end if it is left, what is at stake, and its answers. */
export function SituationRow({ situation }: { situation: BoardSituation }) {
  const { m, f, game, open } = useGame();
  const t = m.agenda;
  const [refused, setRefused] = useState<string | null>(null);
  const ref = useRef<HTMLLIElement>(null);
  const { title } = situationText(m, wordsFor(situation));
  const answered = answering(game, situation.id) !== undefined;
  const clock = useClock(situation);
  const { left, stake } = situation;
  const bad = inHundred(f, left.believed[2]);
  const names = outcomesOf(m, situation, null);
  const badly = goesBadly(situation);
  const by = (Math.abs(stake.by) < WHOLE ? f.exact : f.score)(Math.abs(stake.by));
  const arrow = stake.by < 0 ? "▼" : "▲";
  return (
    <li
      class="situation-row"
      ref={ref}
      data-badly={badly}
      data-answered={answered}
      data-situation={situation.id}
      onKeyDown={(event) => {
        const digit = Number(event.key);
        const chip = ref.current?.querySelectorAll<HTMLButtonElement>(".chip")[digit - 1];
        if (!chip || event.ctrlKey || event.metaKey || event.altKey) return;
        event.stopPropagation();
        chip.click();
      }}
    >
      <Banner situation={situation} answered={answered} figure={bad} />
      <div class="row-head">
        <h3>
          <button
            type="button"
            class="row-title"
            onClick={() => open({ kind: "situation", id: situation.id })}
          >
            {badly && <span class="sr">{t.badly} </span>}
            {title}
          </button>
        </h3>
        <span class="row-clock" data-due={situation.clock <= 1}>
          {clock}
        </span>
      </div>
      <p class="row-odds">
        <OutcomeBar chances={left.believed} />
        <span>
          <b>{t.ifLeft(names.bad, bad)}</b> <span class="if-left">{t.left}</span>
        </span>
        <span class="row-stake" title={t.stake(m.names.pillars[stake.pillar], `${arrow} ${by}`)}>
          <Icon name={PILLAR_ICON[stake.pillar]} size={14} />
          <span>{m.names.pillars[stake.pillar]}</span>
          <b class={stake.by < 0 ? "worse" : "better"}>
            <span aria-hidden="true">{arrow} </span>
            <span class="sr">{stake.by < 0 ? t.down : t.up} </span>
            {by}
          </b>
        </span>
      </p>
      <div class="row-answers">
        <ul class="plain row-chips" aria-label={f.label(m.situation.answers, title)}>
          {situation.answers.map((each) => (
            <li key={each.id}>
              <Chip situation={situation} answer={each} onRefused={setRefused} />
            </li>
          ))}
        </ul>
        {refused && (
          <p class="row-refused">
            <Icon name="refused" size={14} /> {refused}
          </p>
        )}
      </div>
    </li>
  );
}
