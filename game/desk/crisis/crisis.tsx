import { useState } from "preact/hooks";
import type { CrisisOption, CrisisPending } from "../../engine/index.ts";
import { actorName, crisisText, type Messages } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { RangeBar } from "../parts/bars.tsx";
import { Confirm } from "../parts/dialog.tsx";
import { Mountain } from "./mountain.tsx";
import { OptionCard } from "./option.tsx";
import { Room } from "./room.tsx";
import "./crisis.css";

/** From this rung up a choice asks to be confirmed once. */
const GRAVE = 4;

export function CrisisRoom({ crisis }: { crisis: CrisisPending }) {
  const { m, f, game, session } = useGame();
  const p = m.pages;
  const text = crisisText(m, crisis.crisis);
  const [asking, setAsking] = useState<CrisisOption | null>(null);
  const answer = (option: CrisisOption): void =>
    void session.do({ do: "respond", subject: "crisis", choice: option.id });
  return (
    <Room label={text.name} kind="crisis">
      <header class="crisis-head">
        <div>
          <h1 tabIndex={-1}>{text.name}</h1>
          <p>{text.stake}</p>
          <p>{m.names.begun[crisis.begun]}</p>
        </div>
        <p class="crisis-when">
          {p.crisisRound(f.integer(crisis.exchange))}
          <br />
          {f.stops(f.quarter(game.board.quarter), p.noClock)}
        </p>
      </header>
      <div class="crisis-stage">
        <Side crisis={crisis} who="tokyo" />
        <Mountain crisis={crisis} rungs={text.rungs} />
        <Side crisis={crisis} who="rival" />
      </div>
      <ul class="plain crisis-options" data-count={crisis.choices.length} aria-label={p.choices}>
        {crisis.choices.map((option) => (
          <OptionCard
            key={option.id}
            option={option}
            crisis={crisis}
            onChoose={() => {
              if (option.rung >= GRAVE && option.id !== "yield" && option.id !== "offramp") {
                setAsking(option);
              } else answer(option);
            }}
          />
        ))}
      </ul>
      {asking && (
        <Confirm
          title={p.confirmTitle}
          text={p.confirmText(f.label(p[asking.id], p.rung(f.integer(asking.rung))))}
          yes={p.confirmYes}
          onYes={() => {
            setAsking(null);
            answer(asking);
          }}
          onNo={() => setAsking(null)}
        />
      )}
    </Room>
  );
}

/** What each side stands on, with estimates as ranges on a 0–100 stat. */
function Side({ crisis, who }: { crisis: CrisisPending; who: "tokyo" | "rival" }) {
  const { m, f } = useGame();
  const p = m.pages;
  const ours = who === "tokyo";
  const rung = ours ? crisis.tokyo : crisis.rivalRung;
  const rungs = crisisText(m, crisis.crisis).rungs;
  const force = ours ? crisis.balance.tokyo : crisis.balance.rival;
  const name = ours ? m.names.actors.JPN.capital : actorName(m, crisis.rival).capital;
  return (
    <section class={`crisis-side ${who}`} aria-label={name}>
      <h2>
        {name} <small>{ours ? p.yourSide : p.whatWeSee}</small>
      </h2>
      <p>{p.standsAt(f.integer(rung), rungs[rung - 1] ?? "")}</p>
      <Estimate label={p.forces} low={force} high={force} />
      {!ours && <p class="crisis-note">{signalOf(p, crisis.signal)}</p>}
      {ours && (
        <p class="crisis-note">
          {f.label(p.mandate, "")}
          <b>{m.names.mandates[crisis.mandate]}</b>
        </p>
      )}
      {ours && crisis.line && <p class="crisis-note">{p.lineDrawn}</p>}
      {!ours && crisis.bystanders > 0 && (
        <p class="crisis-note">{p.bystanders(f.persons(crisis.bystanders))}</p>
      )}
    </section>
  );
}

/** What was seen at the outbreak, in words: a third of what may be seen lies in the middle. */
function signalOf(p: Messages["pages"], signal: number): string {
  if (signal > PLAIN) return p.signal.means;
  return signal < -PLAIN ? p.signal.hesitates : p.signal.unclear;
}

const PLAIN = 30;

function Estimate({ label, low, high }: { label: string; low: number; high: number }) {
  const { f } = useGame();
  return (
    <div class="estimate">
      <p>
        <span>{label}</span>
        <b>{f.scoreRange(low, high)}</b>
      </p>
      <RangeBar low={low} high={high} tone="hatch" />
      <p class="scale" aria-hidden="true">
        <span>0</span>
        <span>100</span>
      </p>
    </div>
  );
}
