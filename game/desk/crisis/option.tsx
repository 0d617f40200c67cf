import type { CrisisOption, CrisisPending, RefusalCode } from "../../engine/index.ts";
import { actorName, crisisText, refusalText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { OutcomeLine } from "../report/outcomeline.tsx";
import { endNames } from "./there.tsx";
import "./option.css";

interface Props {
  option: CrisisOption;
  crisis: CrisisPending;
  onChoose(): void;
}

/** From this chance on, in thousandths, an accident is danger. */
const GRAVE_ACCIDENT = 80;

/** One of five equal answers; one that is shut keeps its card and says why. */
export function OptionCard({ option, crisis, onChoose }: Props) {
  const { m, f } = useGame();
  const p = m.pages;
  const text = crisisText(m, crisis.crisis);
  const rung = f.integer(option.rung);
  const meaning = {
    press: text.press[option.rung - 1] ?? "",
    hold: text.hold,
    yield: text.yield,
    offramp: text.offramp,
    redline: p.redlineText,
  }[option.id];
  const where =
    option.rung > crisis.tokyo
      ? p.climbTo(rung)
      : option.rung < crisis.tokyo
        ? p.stepDown(rung)
        : p.stayOn(rung);
  // Who begins a war says so: the button names it.
  const war = option.id === "press" && option.rung >= crisis.war;
  const refused = option.refused
    ? refusalText(m, { ...option.refused, code: option.refused.code as RefusalCode })
    : null;
  return (
    <li class={refused ? "option shut" : "option"} id={`crisis-${option.id}`} tabIndex={-1}>
      <div class="option-head">
        <Icon name={option.id} size={20} />
        <h2>{p[option.id]}</h2>
        <small>{where}</small>
      </div>
      <p class="option-text">{meaning}</p>
      <Bars option={option} crisis={crisis} />
      <Accident option={option} />
      <Costs option={option} />
      {refused && (
        <p class="refusal-line">
          <Icon name="refused" size={14} /> {f.stops(p.unavailable, refused)}
        </p>
      )}
      <button type="button" class="btn primary block" disabled={refused !== null} onClick={onChoose}>
        {war ? f.label(p[option.id], m.names.rungs.war) : p[option.id]}
        <span class="sr">{`, ${where}`}</span>
      </button>
    </li>
  );
}

/** How the other side may answer at both ends of the question: the fields named once, a bar and its figures for each end. */
function Bars({ option, crisis }: Pick<Props, "option" | "crisis">) {
  const { m, f } = useGame();
  const t = m.exchange;
  const [low, high] = endNames(m, crisis.question);
  const yields = option.id === "yield";
  const tens = (n: number): string => f.integer(Math.round(n / 10));
  const names = yields ? [t.content, t.asksMore] : [t.back, t.stays, t.climbs];
  const bar = (end: string, chances: CrisisOption["ends"]["low"]) => {
    const [a, b, c] = chances.map(tens) as [string, string, string];
    const [aIs, bIs, cIs] = [t.back, t.stays, t.climbs];
    const label = t.ifEnd(end);
    return (
      <div class="option-bar">
        <p aria-hidden="true">
          <span>{label}</span>
          {(yields ? [a, c] : [a, b, c]).map((n, i) => (
            <b key={i}>{n}</b>
          ))}
        </p>
        <OutcomeLine
          label=""
          chances={chances}
          climbs={!yields}
          spoken={
            yields ? t.spokenTwo(label, a, t.content, c, t.asksMore) : t.spoken(label, a, aIs, b, bIs, c, cIs)
          }
        />
      </div>
    );
  };
  return (
    <div class={yields ? "option-bars two" : "option-bars"}>
      <p class="option-ask" aria-hidden="true">
        <span>{t.inHundred(actorName(m, crisis.rival).capital)}</span>
        {names.map((name, i) => (
          <span key={i}>{name}</span>
        ))}
      </p>
      {bar(low, option.ends.low)}
      {bar(high, option.ends.high)}
    </div>
  );
}

function Accident({ option: { accident } }: { option: CrisisOption }) {
  const { m, f } = useGame();
  const t = m.exchange;
  if (accident.high === 0) return <p class="option-accident">{t.noAccident}</p>;
  return (
    <p class={accident.high > GRAVE_ACCIDENT ? "option-accident danger-text" : "option-accident"}>
      <Icon name="warning" size={14} /> {t.accidentIn(f.scoreRange(accident.low, accident.high))}
    </p>
  );
}

function Costs({ option }: { option: CrisisOption }) {
  const { m, f } = useGame();
  const p = m.pages;
  const t = m.exchange;
  const lost = (standing: number, support: number): string =>
    f.pair(
      standing === 0 ? "" : p.standingCost(f.signedExact(standing)),
      support === 0 ? "" : p.supportCost(f.signedExact(support)),
    );
  const now = f.pair(
    option.budget === 0 ? "" : f.money(option.budget),
    option.capital === 0 ? "" : p.capitalCost(f.integer(option.capital)),
    lost(option.standing, option.support),
  );
  return (
    <dl class="option-costs">
      <dt>{p.costsNow}</dt>
      <dd>{now || p.nothing}</dd>
      <dt>{t.ifYouYield}</dt>
      <dd>{option.later ? lost(option.later.standing, option.later.support) : t.endsHere}</dd>
    </dl>
  );
}
