import { type BoardAnswer, type BoardSituation, type BoardWay, OUTCOMES } from "../../engine/index.ts";
import { situationText } from "../../text/words.ts";
import { answering, inHundred, outcomesOf, wordsFor } from "../agenda/argued.ts";
import { usePress } from "../agenda/chip.tsx";
import { useGame } from "../context.ts";
import { Icon, orderIcon } from "../icons.tsx";
import { OutcomeBar, OutcomeSwatch } from "../parts/outcomebar.tsx";
import { titleOf } from "../wording.ts";
import { Counsel } from "./counsel.tsx";
import "./way.css";

/** One answer as a card: its order, how it may end at both ends of the belief, what that is worth, who says what of it. */
export function Way({ situation, answer }: { situation: BoardSituation; answer: BoardAnswer }) {
  const { m, f, game } = useGame();
  const t = m.agenda;
  const { on, why, press } = usePress(situation, answer);
  const name = situationText(m, wordsFor(situation)).answers[answer.id] ?? answer.id;
  const { order } = answer;
  return (
    <li class="way" data-on={on} data-refused={why !== null}>
      <h3>
        <Icon name={order ? orderIcon(order.type) : "refused"} size={18} />
        {name}
      </h3>
      <p class="way-order">{order ? titleOf(m, game.board, order) : m.situation.notNow}</p>
      <Odds way={answer} situation={situation} answer={answer.id} />
      <Counsel situation={situation} answer={answer} />
      <p class="way-price">
        <b>{answer.budget === 0 ? t.noCost : f.money(answer.budget)}</b>
        <span>{f.pair(m.desk.capitalCost(f.integer(answer.capital)), t.oneSlot)}</span>
      </p>
      {why && (
        <p class="way-why">
          <Icon name="refused" size={14} /> {why}
        </p>
      )}
      <button
        type="button"
        class="btn primary block"
        aria-pressed={on}
        aria-label={f.label(on ? t.take : t.put, name)}
        onClick={press}
      >
        {on && <Icon name="check" size={16} />}
        {on ? t.take : t.put}
      </button>
    </li>
  );
}

/** Leaving it, as a way among the others. */
export function Leave({ situation }: { situation: BoardSituation }) {
  const { m, game, session } = useGame();
  const t = m.agenda;
  const item = answering(game, situation.id);
  const text = situationText(m, wordsFor(situation));
  return (
    <li class="way" data-on={item === undefined}>
      <h3>
        <Icon name="hold" size={18} />
        {t.leave}
      </h3>
      <p class="way-order">
        {text.left} {situation.clock <= 1 ? t.leaveDue : t.leaveText}
      </p>
      <Odds way={situation.left} situation={situation} answer={null} />
      <Counsel situation={situation} answer={null} />
      <p class="way-price">
        <b>{t.noCost}</b>
        <span>{t.noSlot}</span>
      </p>
      <button
        type="button"
        class="btn primary block"
        aria-pressed={item === undefined}
        onClick={() => {
          if (item) session.do({ do: "removeOrder", key: item.key });
        }}
      >
        {item === undefined && <Icon name="check" size={16} />}
        {item === undefined ? t.leaveChosen : t.leave}
      </button>
    </li>
  );
}

interface OddsProps {
  way: BoardWay;
  situation: BoardSituation;
  answer: string | null;
}

/** Chances of the three outcomes at both ends of the belief, and what they are worth to a quarter's score. */
function Odds({ way, situation, answer }: OddsProps) {
  const { m, f } = useGame();
  const t = m.agenda;
  const names = outcomesOf(m, situation, answer);
  const { low, high } = m.questions[way.question];
  const same = way.low.every((chance, i) => Math.abs(chance - (way.high[i] ?? 0)) < 10);
  const ends = same
    ? [{ when: t.either, chances: way.believed, worth: way.worth.low }]
    : [
        { when: t.ifEnd(low), chances: way.low, worth: way.worth.low },
        { when: t.ifEnd(high), chances: way.high, worth: way.worth.high },
      ];
  return (
    <div class="way-odds">
      {ends.map(({ when, chances, worth }) => (
        <div key={when} class="way-end">
          <p class="way-when">
            <span>{when}</span>
            <span class={worth < 0 ? "worse" : "better"} title={t.worth}>
              <span class="sr">{t.worth} </span>
              {worth === 0 ? "" : <span aria-hidden="true">{worth < 0 ? "▼ " : "▲ "}</span>}
              {worth !== 0 && <span class="sr">{worth < 0 ? t.down : t.up} </span>}
              {f.exact(Math.abs(worth))}
            </span>
          </p>
          <OutcomeBar chances={chances} />
          <ul class="plain way-chances">
            {OUTCOMES.map((outcome, i) => (
              <li key={outcome}>
                <span class="sr">
                  {names[outcome]} {m.situation.chance(inHundred(f, chances[i] ?? 0))}
                </span>
                <span aria-hidden="true" title={names[outcome]}>
                  <OutcomeSwatch outcome={outcome} />
                  {inHundred(f, chances[i] ?? 0)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
