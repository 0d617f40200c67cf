import { useCallback, useEffect, useState } from "preact/hooks";
import { guideSlip } from "../../text/words.ts";
import { useGame } from "../context.ts";

const PATIENCE = 400;

/** The empty region the map is mounted in. Until something is drawn there, a line says so. */
export function MapRegion() {
  const { m, mapHost } = useGame();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const ref = useCallback(
    (el: HTMLElement | null) => {
      setHost(el);
      mapHost(el);
    },
    [mapHost],
  );
  return (
    <main class="map-frame">
      <h2 class="sr">{m.desk.map}</h2>
      <section id="map" ref={ref} data-region tabIndex={-1} aria-label={m.desk.map} />
      <Loading host={host} />
      <Slip />
    </main>
  );
}

function Loading({ host }: { host: HTMLElement | null }) {
  const { m } = useGame();
  const [late, setLate] = useState(false);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!host) return;
    const look = (): void => setDrawn(host.querySelector("canvas, [data-map-ready]") !== null);
    look();
    const watch = new MutationObserver(look);
    watch.observe(host, { childList: true, subtree: true });
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [host]);
  if (drawn) return null;
  return (
    <div class="map-loading">
      <svg viewBox="0 0 400 300" aria-hidden="true" focusable="false" class="coast-line">
        <path d="M60 20l25 18 5 30 40 22 30 38-12 34 22 30-20 36-46 14-8 30-30 12M200 40l14 30-12 20 8 24-14 10M290 20l12 26-4 30-22 36-38 22-30 4-6 14M196 190l6 16M150 232l10 34-6 14M214 250l8 22 18 12" />
      </svg>
      {late && <p>{m.desk.drawing}</p>}
    </div>
  );
}

/** A guided scenario lays one slip of paper on the chart each turn: where to look, and one thing to try. */
function Guide({ text }: { text: string }) {
  const { m, f, game, set } = useGame();
  const { turn, guide } = game.board;
  const name = m.desk.guideSlip(f.integer(turn + 1), f.integer(guide));
  return (
    <aside class="slip guide" aria-label={name}>
      <p>
        <b>{name}</b> {text}
      </p>
      <div class="slip-links">
        <button type="button" class="link quiet" onClick={() => set({ slip: false })}>
          {m.desk.dismiss}
        </button>
      </div>
    </aside>
  );
}

/** First minute: one slip of paper with three more ideas, and nothing locked. */
function Slip() {
  const { m, game, ui, set, compose } = useGame();
  const { board } = game;
  const told = board.guide > 0 ? guideSlip(m, board.scenario, board.turn) : null;
  if (told !== null && game.stage === "plan" && ui.slip && !ui.composer) return <Guide text={told} />;
  const first = board.guide === 0 && board.turn === 0 && game.stage === "plan" && game.tray.length <= 1;
  if (!first || !ui.slip || ui.composer) return null;
  return (
    <aside class="slip" aria-label={m.desk.slipLead}>
      <p>{m.desk.slipLead}</p>
      <div class="slip-links">
        {board.closed.includes("pact") ? (
          <button type="button" class="link" onClick={() => compose("projects")}>
            {m.desk.project}
          </button>
        ) : (
          <button
            type="button"
            class="link"
            onClick={() => compose("alliances", { type: "pact", target: "PHL" })}
          >
            {m.desk.slipAlliance}
          </button>
        )}
        <button type="button" class="link" onClick={() => compose("posture", { type: "deploy" })}>
          {m.desk.slipDeploy}
        </button>
        <button type="button" class="link" onClick={() => compose("diplomacy", { type: "study" })}>
          {m.desk.slipStudy}
        </button>
        <button type="button" class="link quiet" onClick={() => set({ slip: false })}>
          {m.desk.dismiss}
        </button>
      </div>
    </aside>
  );
}
