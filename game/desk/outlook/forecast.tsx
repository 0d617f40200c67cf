import { PILLARS, type PillarId } from "../../engine/vocabulary.ts";
import type { Forecast, LiveGame, Span } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { Icon, PILLAR_ICON } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { quarterAfter } from "../wording.ts";
import { Fan } from "./fan.tsx";

/** What may come of the tray: five pillars over four quarters, and how much hangs on being right. */
export function ForecastDialog({ onClose }: { onClose(): void }) {
  const { m, f, game } = useGame();
  const t = m.forecast;
  const { outlook } = game;
  const orders = game.trayTotals.orders;
  const told = orders === 1 ? t.order : t.ordersMany(f.integer(orders));
  return (
    <Dialog title={t.title} onClose={onClose} wide>
      {!outlook ? (
        <p>{m.desk.notPlanning}</p>
      ) : outlook.state === "none" ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p class="lead">{game.tray.some((i) => i.assessment.ok) ? t.orders(told) : t.empty}</p>
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
  const { m, f } = useGame();
  const t = m.forecast;
  const ahead = forecast.pillars.deterrence.map((_, i) => quarterAfter(game.board.quarter, i));
  const last = ahead.at(-1) ?? game.board.quarter;
  const now = (id: PillarId): number => game.board.pillars.find((p) => p.id === id)?.value ?? 0;
  return (
    <>
      <div class="scroll-x">
        <table class="forecast" data-pending={game.outlook?.state === "pending"}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t.pillar}
              </th>
              <th scope="col" rowSpan={2} class="num">
                {t.now}
              </th>
              <th scope="colgroup" colSpan={ahead.length + 1}>
                {t.ranges}
              </th>
              <th scope="colgroup" colSpan={2} class="reading">
                {t.readings(f.quarter(last))}
              </th>
            </tr>
            <tr>
              <td class="fan-cell" />
              {ahead.map((q) => (
                <th key={f.quarter(q)} scope="col" class="num">
                  {f.quarter(q)}
                </th>
              ))}
              <th scope="col" class="num reading">
                {t.right}
              </th>
              <th scope="col" class="num reading">
                {t.wrong}
              </th>
            </tr>
          </thead>
          <tbody>
            {PILLARS.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <Icon name={PILLAR_ICON[id]} size={16} /> {m.names.pillars[id]}
                </th>
                <td class="num">{f.score(now(id))}</td>
                <td class="fan-cell">
                  <Fan now={now(id)} spans={forecast.pillars[id]} />
                </td>
                {forecast.pillars[id].map((span, i) => (
                  <Range key={f.quarter(ahead[i] ?? last)} span={span} />
                ))}
                <Range span={forecast.right[id]} reading />
                <Range span={forecast.wrong[id]} reading />
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

function Range({ span, reading = false }: { span: Span; reading?: boolean }) {
  const { f } = useGame();
  return <td class={reading ? "num reading" : "num"}>{f.scoreRange(span.low, span.high)}</td>;
}
