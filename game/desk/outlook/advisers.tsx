import type { SchoolAdvice, TrayItem } from "../../session/types.ts";
import { ANY_TIME, situationText } from "../../text/words.ts";
import { whenRight, wordsFor } from "../agenda/argued.ts";
import { useGame } from "../context.ts";
import { Icon, orderIcon } from "../icons.tsx";
import { Face } from "../officials/face.tsx";
import { tallyOf, voiceOf } from "../officials/named.ts";
import { Dialog } from "../parts/dialog.tsx";
import { OlderRules } from "../parts/olderrules.tsx";
import { LastTime } from "../situation/counsel.tsx";
import { costOf, summaryOf, titleOf } from "../wording.ts";
import { figuresOf, objectionOf, reasonOf } from "./arguments.ts";
import "./advisers.css";

/** Four schools in a fixed order, each with equal room, an equal button and its own case. */
export function AdvisersDialog({ onClose }: { onClose(): void }) {
  const { m, game } = useGame();
  const t = m.advisers;
  return (
    <Dialog title={t.title} onClose={onClose} wide="full">
      {game.rules !== null ? (
        <OlderRules />
      ) : game.advice.length === 0 ? (
        <p>{t.waiting}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <ul class="plain advisers">
            {game.advice.map((advice) => (
              <School key={advice.school} advice={advice} onClose={onClose} />
            ))}
          </ul>
          <p class="caption">{t.replaces}</p>
        </>
      )}
    </Dialog>
  );
}

function School({ advice, onClose }: { advice: SchoolAdvice; onClose(): void }) {
  const { m, f, game, session, say } = useGame();
  const t = m.advisers;
  const { school, against, orders } = advice;
  const { name, line } = t.schools[school];
  const cost = m.desk.totals(f.money(advice.budget), f.integer(advice.capital));
  const count = orders.length === 1 ? m.forecast.order : m.forecast.ordersMany(f.integer(orders.length));
  return (
    <li class="adviser">
      <div class="adviser-head">
        <Face school={school} size={44} />
        <div>
          <h3>{name}</h3>
          <p class="adviser-line">
            <b>{m.officials.named(m.officials.people[school].name, m.officials.people[school].post)}</b>{" "}
            {line}
          </p>
        </div>
      </div>
      <Reaction school={school} />
      <OnTheDesk advice={advice} />
      <LongRun advice={advice} />
      {against && (
        <p class="adviser-against">
          <b>{t.against(t.schools[against.school].name)}</b>
          {objectionOf(m, game, advice)}
        </p>
      )}
      <div class="adviser-foot">
        <b>{t.total(cost)}</b>
        <button
          type="button"
          class="btn block"
          aria-label={t.putNamed(name)}
          onClick={() => {
            session.do({ do: "adopt", school });
            say(t.adopted(name, count, cost));
            onClose();
          }}
        >
          {t.put}
        </button>
      </div>
    </li>
  );
}

/** So many of the last quarter's ends a school speaks of. */
const SPOKEN_OF = 2;

/** What a school says of what was done with its advice last quarter, and of an end of the run that is near. */
function Reaction({ school }: { school: SchoolAdvice["school"] }) {
  const { m, f, game } = useGame();
  const t = m.agenda;
  const last = game.quarters.at(-1);
  const own = game.remembered.filter(
    (each) =>
      each.school === school &&
      each.quarter.year === last?.quarter.year &&
      each.quarter.part === last.quarter.part,
  );
  const near = game.board.ends.find((end) => end.near);
  return (
    <div class="adviser-reaction">
      {near && (
        <p class="adviser-warning">
          <Icon name="warning" size={14} /> {m.advisers.warns[school][near.id]}
        </p>
      )}
      {own.slice(0, SPOKEN_OF).map((each) => (
        <p key={`${each.situation} ${each.place}`}>
          {f.stops(situationText(m, { ...each, nth: ANY_TIME }).title)} <LastTime last={each} />
          <q>{voiceOf(m, each)}</q>
        </p>
      ))}
      {last && own.length === 0 && !near && <p>{t.nothingAsked}</p>}
      <p class="adviser-tally">{tallyOf(m, f, game.remembered, school)}</p>
    </div>
  );
}

/** What it would answer this quarter, how, and what must be true for that to be right. */
function OnTheDesk({ advice }: { advice: SchoolAdvice }) {
  const { m, f } = useGame();
  const t = m.advisers;
  const items = advice.orders.filter(({ assessment }) => assessment.answers);
  return (
    <section class="adviser-part">
      <h4>{t.desk}</h4>
      <ul class="plain adviser-answers" aria-label={f.label(t.desk, t.schools[advice.school].name)}>
        {items.length === 0 && <li>{t.noAnswers}</li>}
        {items.map((item) => (
          <Answer key={item.key} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Answer({ item }: { item: TrayItem }) {
  const { m, f, game } = useGame();
  const { order, assessment } = item;
  const situation = game.board.situations.find(({ id }) => id === assessment.answers?.situation);
  const way = situation?.answers.find(({ id }) => id === assessment.answers?.answer);
  if (!situation || !way) return null;
  const text = situationText(m, wordsFor(situation));
  const when = whenRight(m, way);
  return (
    <li>
      <small>{text.title}</small>
      <b>{text.answers[way.id] ?? way.id}</b>
      {when && <span class="adviser-when">{m.situation.rightIf(when)}</span>}
      <small class="adviser-cost">
        {f.pair(titleOf(m, game.board, order), costOf(m, f, order, assessment))}
      </small>
    </li>
  );
}

/** Its other orders, with the case for them and the figures they answer to. */
function LongRun({ advice }: { advice: SchoolAdvice }) {
  const { m, f, game } = useGame();
  const t = m.advisers;
  const items = advice.orders.filter(({ assessment }) => !assessment.answers);
  const figures = figuresOf(m, f, game, advice);
  return (
    <section class="adviser-part">
      <h4>{t.longRun}</h4>
      <p class="adviser-reason">
        {reasonOf(m, game.board, advice)}
        {figures.length > 0 && <small class="adviser-figures"> {f.stops(...figures)}</small>}
      </p>
      <ul class="plain rows adviser-orders" aria-label={f.label(t.longRun, t.schools[advice.school].name)}>
        {items.length === 0 && <li>{t.noOrders}</li>}
        {items.map(({ key, order, assessment }) => (
          <li key={key}>
            <Icon name={orderIcon(order.type)} size={16} />
            <span>
              <b>{titleOf(m, game.board, order)}</b> <small>{summaryOf(m, f, game.board, order)}</small>
            </span>
            <span class="adviser-cost">{costOf(m, f, order, assessment)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
