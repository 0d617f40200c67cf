import { PILLARS, type PillarId } from "../../engine/index.ts";
import type { Forecast, LiveGame, Span } from "../../session/types.ts";
import { Missing } from "../app/waiting.tsx";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { OlderRules } from "../parts/olderrules.tsx";
import { quarterAfter } from "../wording.ts";
import { extent, Fan } from "./fan.tsx";
import "./forecast.css";

/** What may come of the tray: five pillars over four quarters, and how much hangs on being right. */
export function ForecastDialog({ onClose }: { onClose(): void }) {
  const { m, f, game, outlook, session } = useGame();
  const t = m.forecast;
  const orders = game.tray.filter((i) => i.assessment.ok).length;
  const told = orders === 1 ? t.order : t.ordersMany(f.integer(orders));
  return (
    <Dialog title={t.title} onClose={onClose} wide>
      {game.rules !== null ? (
        <OlderRules />
      ) : !outlook ? (
        <p>{m.desk.notPlanning}</p>
      ) : outlook.state === "none" ? (
        outlook.fault === "noWorkers" ? (
          <p>{m.jobs.noWorkers}</p>
        ) : (
          <Missing
            text={m.jobs[outlook.fault ?? "fault"]}
            again={() => session.do({ do: "forecastAgain" })}
          />
        )
      ) : (
        <>
          <p class="lead">{orders > 0 ? t.orders(told) : t.empty}</p>
          <p role="status" class={outlook.state === "pending" ? "" : "sr"}>
            {outlook.state === "pending" ? t.pending : ""}
          </p>
          {outlook.forecast && <Ranges forecast={outlook.forecast} game={game} />}
        </>
      )}
    </Dialog>
  );
}

function Ranges({ forecast, game }: { forecast: Forecast; game: LiveGame }) {
  const { m, f, outlook } = useGame();
  const t = m.forecast;
  const ahead = forecast.pillars.deterrence.map((_, i) => quarterAfter(game.board.quarter, i));
  const last = ahead.at(-1) ?? game.board.quarter;
  const now = (id: PillarId): number => game.board.pillars.find((p) => p.id === id)?.value ?? 0;
  const width = Math.max(...PILLARS.map((id) => extent(now(id), forecast.pillars[id])));
  const pending = outlook?.state === "pending";
  return (
    <>
      <div class="forecasts" data-pending={pending}>
        <table class="forecast">
          <caption>{t.ranges}</caption>
          <thead>
            <tr>
              <th scope="col">{t.pillar}</th>
              <th scope="col" class="num">
                {t.now}
              </th>
              <td class="fan-cell" />
              {ahead.map((q) => (
                <th key={f.quarter(q)} scope="col" class="num">
                  <QuarterHead name={f.quarter(q)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PILLARS.map((id) => (
              <tr key={id}>
                <PillarHead id={id} />
                <td class="num">{f.score(now(id))}</td>
                <td class="fan-cell">
                  <Fan now={now(id)} spans={forecast.pillars[id]} extent={width} />
                </td>
                {forecast.pillars[id].map((span, i) => (
                  <Range key={f.quarter(ahead[i] ?? last)} span={span} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <table class="forecast readings-table">
          <caption>{t.readings(f.quarter(last))}</caption>
          <thead>
            <tr>
              <th scope="col">{t.pillar}</th>
              <th scope="col" class="num">
                {t.right}
              </th>
              <th scope="col" class="num">
                {t.wrong}
              </th>
            </tr>
          </thead>
          <tbody>
            {PILLARS.map((id) => (
              <tr key={id}>
                <PillarHead id={id} />
                <Range span={forecast.right[id]} />
                <Range span={forecast.wrong[id]} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl class="chances">
        <div>
          <dt>{t.crisis}</dt>
          <dd>{t.chance(f.percent(forecast.crisis))}</dd>
        </div>
        <div>
          <dt>{t.over}</dt>
          <dd>{t.chance(f.percent(forecast.over))}</dd>
        </div>
      </dl>
      <p>{t.meaning}</p>
      <p>{t.readingsNote}</p>
    </>
  );
}

function Range({ span }: { span: Span }) {
  const { f } = useGame();
  return <td class="num">{f.scoreRange(span.low, span.high)}</td>;
}

function PillarHead({ id }: { id: PillarId }) {
  const { m } = useGame();
  return (
    <th scope="row">
      <Icon name={PILLAR_ICON[id]} size={16} /> {m.names.pillars[id]}
    </th>
  );
}

/** A long name breaks after the year and nowhere else. */
function QuarterHead({ name }: { name: string }) {
  return (
    <>
      {name.split(/(?<=年)/).map((part) => (
        <span key={part} class="nowrap">
          {part}
        </span>
      ))}
    </>
  );
}
