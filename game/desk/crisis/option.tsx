import type { CrisisOption, CrisisPending, Range, RefusalCode } from "../../engine/index.ts";
import { actorName, crisisText, refusalText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { RangeBar } from "../parts/bars.tsx";
import "./option.css";

interface Props {
  option: CrisisOption;
  crisis: CrisisPending;
  onChoose(): void;
}

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
  const refused = option.refused
    ? refusalText(m, { ...option.refused, code: option.refused.code as RefusalCode, index: -1 })
    : null;
  return (
    <li class="option">
      <div class="option-head">
        <Icon name={option.id} size={22} />
        <h2>{p[option.id]}</h2>
        <small>{where}</small>
      </div>
      <p class="option-text">{meaning}</p>
      <p class="option-ask">{p.answers(actorName(m, crisis.rival).capital)}</p>
      <Chance label={p.answerBack} range={option.answers.back} tone="plain" />
      <Chance label={p.answerStay} range={option.answers.stay} tone="hatch" />
      <Chance label={p.answerClimb} range={option.answers.climb} tone="danger" />
      {option.accident.high > 0 && <Chance label={p.accident} range={option.accident} tone="danger" />}
      <dl class="option-costs">
        <dt>{p.costsNow}</dt>
        <dd>{costs(option, m, f)}</dd>
        {option.later && (
          <>
            <dt>{p.yieldLater}</dt>
            <dd>
              {f.list([
                p.standingCost(f.signedExact(option.later.standing)),
                p.supportCost(f.signedExact(option.later.support)),
              ])}
            </dd>
          </>
        )}
      </dl>
      {refused && <p class="refusal-line">{f.stops(p.unavailable, refused)}</p>}
      <button type="button" class="btn primary block" disabled={refused !== null} onClick={onChoose}>
        {p[option.id]}
        <span class="sr">{`, ${where}`}</span>
      </button>
    </li>
  );
}

function costs(
  option: CrisisOption,
  m: ReturnType<typeof useGame>["m"],
  f: ReturnType<typeof useGame>["f"],
): string {
  const p = m.pages;
  const parts: string[] = [];
  if (option.budget !== 0) parts.push(f.money(option.budget));
  if (option.capital !== 0) parts.push(p.capitalCost(f.integer(option.capital)));
  if (option.standing !== 0) parts.push(p.standingCost(f.signedExact(option.standing)));
  if (option.support !== 0) parts.push(p.supportCost(f.signedExact(option.support)));
  return parts.length > 0 ? f.list(parts) : p.nothing;
}

interface ChanceProps {
  label: string;
  range: Range;
  tone: "plain" | "hatch" | "danger";
}

function Chance({ label, range, tone }: ChanceProps) {
  const { f } = useGame();
  return (
    <div class="chance">
      <span>{label}</span>
      <RangeBar low={range.low} high={range.high} tone={tone} />
      <b>{f.percentRange(range.low, range.high)}</b>
    </div>
  );
}
