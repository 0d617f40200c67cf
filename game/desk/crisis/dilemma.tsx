import type { Pending } from "../../engine/index.ts";
import { eventChoice, eventText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Moves } from "../parts/moves.tsx";
import { SourceLine } from "../parts/source.tsx";
import { askedBefore } from "./asked-before.ts";
import { Room } from "./room.tsx";
import "./dilemma.css";

type DilemmaPending = Extract<Pending, { kind: "dilemma" }>;

/** An event that asks something: equal cards in a fixed order, no default. */
export function Dilemma({ dilemma }: { dilemma: DilemmaPending }) {
  const { m, f, game, session } = useGame();
  const p = m.pages;
  const text = eventText(m, dilemma.subject);
  const { nation } = game.board;
  const before = askedBefore(game.quarters, dilemma.subject);
  return (
    <Room label={p.dilemma} kind="dilemma">
      <p class="dilemma-when">{f.pair(p.dilemma, f.quarter(game.board.quarter))}</p>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.body}</p>
      {before && (
        <p class="dilemma-before">
          {p.askedBefore(f.quarter(before.quarter), eventChoice(m, dilemma.subject, before.choice))}
        </p>
      )}
      <ul class="plain options" aria-label={p.choices}>
        {dilemma.choices.map((choice) => {
          const money = choice.budget === 0 ? "" : f.money(choice.budget);
          const capital = choice.capital === 0 ? "" : p.capitalCost(f.integer(choice.capital));
          return (
            <li key={choice.id} class="option">
              <p class="option-text">{eventChoice(m, dilemma.subject, choice.id)}</p>
              <p class="option-cost">{f.pair(money, capital) || p.free}</p>
              <Moves moves={choice.moves} acts={choice.acts} />
              {!choice.affordable && <p class="refusal-line">{p.notAffordable}</p>}
              <button
                type="button"
                class="btn primary block"
                aria-label={f.label(p.choose, eventChoice(m, dilemma.subject, choice.id))}
                disabled={!choice.affordable}
                onClick={() =>
                  void session.do({ do: "respond", subject: dilemma.subject, choice: choice.id })
                }
              >
                {p.choose}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="caption dilemma-foot">
        <span>
          <SourceLine source={dilemma.source} />
        </span>
        <span>{p.inHand(f.money(nation.budget), f.integer(nation.capital))}</span>
      </p>
    </Room>
  );
}
