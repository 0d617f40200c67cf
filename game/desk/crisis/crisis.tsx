import { useEffect, useState } from "preact/hooks";
import type { CrisisOption, CrisisPending } from "../../engine/index.ts";
import { actorName, crisisText, crisisToldOf } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Confirm } from "../parts/dialog.tsx";
import { deedOf, exchangesOf, type Told } from "./exchanges.ts";
import { ExchangeLog, newsOf } from "./log.tsx";
import { Mountain } from "./mountain.tsx";
import { OptionCard } from "./option.tsx";
import { Room } from "./room.tsx";
import { WhoCanBeThere } from "./there.tsx";
import "./crisis.css";

/** From this rung up a choice asks to be confirmed once. */
const GRAVE = 4;
/** A live region that is filled as it comes is not read out: it is filled a moment later, ms. */
const HEARD = 150;

export function CrisisRoom({ crisis }: { crisis: CrisisPending }) {
  const { m, f, game, session } = useGame();
  const p = m.pages;
  const text = crisisText(m, crisis.crisis);
  const began = crisisToldOf(m, crisis.crisis)?.began[crisis.begun] ?? m.names.begun[crisis.begun];
  const [asking, setAsking] = useState<CrisisOption | null>(null);
  const told = exchangesOf(game.open?.dispatches ?? [], crisis.crisis);
  const answer = (option: CrisisOption): void =>
    void session.do({ do: "respond", subject: "crisis", choice: option.id });
  return (
    <Room label={text.name} kind="crisis">
      <header class="crisis-head">
        <div>
          <h1 tabIndex={-1}>{text.name}</h1>
          <p class="crisis-stake">{f.stops(text.stake, began)}</p>
        </div>
        <div class="crisis-when">
          <p data-first={told.length > 0 ? "" : undefined} tabIndex={-1}>
            <span aria-hidden="true">{m.exchange.roundOf(f.integer(crisis.exchange))}</span>{" "}
            <span aria-hidden="true">{p.noClock}</span>
            <span class="sr">{newsOf(m, f, crisis)}</span>
          </p>
          <p class="crisis-mandate">
            {f.label(p.mandate, m.names.mandates[crisis.mandate])}
            {crisis.line && ` ${p.lineDrawn}`}
          </p>
        </div>
      </header>
      <Heard crisis={crisis} last={told.at(-1)} />
      <div class="crisis-stage">
        <ExchangeLog crisis={crisis} told={told} />
        <Mountain crisis={crisis} rungs={text.rungs} />
        <WhoCanBeThere crisis={crisis} />
      </div>
      <nav class="crisis-jumps" aria-label={m.exchange.cards}>
        {crisis.choices.map(({ id }) => (
          <button
            key={id}
            type="button"
            class="crisis-jump"
            aria-label={m.exchange.toCard(p[id])}
            onClick={() => document.getElementById(`crisis-${id}`)?.focus()}
          >
            <Icon name={id} size={18} />
            <span>{p[id]}</span>
          </button>
        ))}
      </nav>
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
          text={p.confirmText(
            f.label(
              p[asking.id],
              f.pair(p.rung(f.integer(asking.rung)), Object.values(m.names.rungs)[asking.rung - 1] ?? ""),
            ),
          )}
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

/** After each exchange, in the room's own live region: the round, both rungs, and what the other side did and said. */
function Heard({ crisis, last }: { crisis: CrisisPending; last: Told | undefined }) {
  const { m, f } = useGame();
  const [words, setWords] = useState("");
  useEffect(() => {
    if (!last) return;
    const { capital } = actorName(m, crisis.rival);
    const { did, said } = deedOf(m, crisis.crisis, capital, last);
    const heard = f.stops(...[newsOf(m, f, crisis), did, said].filter((each) => each !== ""));
    const timer = setTimeout(() => setWords(heard), HEARD);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="sr" role="status">
      {words}
    </p>
  );
}
