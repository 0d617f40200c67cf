import { useCallback, useEffect, useState } from "preact/hooks";
import type { OrderType } from "../../engine/index.ts";
import { presentIn } from "../../session/scene.ts";
import { guideSlip } from "../../text/words.ts";
import { Missing } from "../app/waiting.tsx";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Shore } from "../title/shore.tsx";
import "./mapregion.css";

const PATIENCE = 400;
/** So many ideas fit on the first slip. */
const IDEAS = 3;

/** The empty region the map is mounted in. Until land is drawn there, or nothing can be, a line says so. */
export function MapRegion() {
  const { m, mapHost } = useGame();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [fault, setFault] = useState<"mapNotFetched" | "mapUnavailable" | null>(null);
  const draw = useCallback(
    (el: HTMLElement | null) => {
      setFault(null);
      mapHost(el).then(
        (drawn) => setFault(drawn ? null : "mapUnavailable"),
        () => setFault("mapNotFetched"),
      );
    },
    [mapHost],
  );
  const ref = useCallback(
    (el: HTMLElement | null) => {
      setHost(el);
      draw(el);
    },
    [draw],
  );
  return (
    <main class="map-frame">
      <h2 class="sr">{m.desk.map}</h2>
      <section id="map" ref={ref} data-region tabIndex={-1} aria-label={m.desk.map} />
      {fault !== "mapNotFetched" && <Loading host={host} />}
      {fault ? (
        <aside class="slip" aria-label={m.desk.notice}>
          <Missing text={m.notices[fault]} again={() => draw(host)} />
        </aside>
      ) : (
        <Slip />
      )}
      <LookingSign />
    </main>
  );
}

function Loading({ host }: { host: HTMLElement | null }) {
  const { m } = useGame();
  const [late, setLate] = useState(false);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!host) return;
    const watch = new MutationObserver(() => look());
    const look = (): void => {
      const there = host.querySelector("[data-land], [data-map-ready=false]") !== null;
      setDrawn(there);
      if (there) watch.disconnect();
    };
    watch.observe(host, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["data-land", "data-map-ready"],
    });
    look();
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [host]);
  if (drawn) return null;
  return (
    <div class="map-loading">
      <Shore line />
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
    <aside class="slip guided" aria-label={name}>
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
  const { m, game, ui, set, compose, stage, now } = useGame();
  const { board } = game;
  // An opened situation says what to do by itself.
  if (now.selection?.kind === "situation") return null;
  const told = board.guide > 0 ? guideSlip(m, board.scenario, board.turn) : null;
  if (told !== null && stage === "plan" && ui.slip && !ui.composer) return <Guide text={told} />;
  const first = board.guide === 0 && board.turn === 0 && stage === "plan" && game.tray.length <= 1;
  if (!first || !ui.slip || ui.composer) return null;
  const ideas: { type: OrderType; name: string; go(): void }[] = [
    {
      type: "pact",
      name: m.desk.slipAlliance,
      go: () => compose("alliances", { type: "pact", target: "PHL" }),
    },
    { type: "project", name: m.desk.project, go: () => compose("projects") },
    { type: "deploy", name: m.desk.slipDeploy, go: () => compose("posture", { type: "deploy" }) },
    { type: "study", name: m.desk.slipStudy, go: () => compose("diplomacy", { type: "study" }) },
  ];
  const open = ideas.filter(
    ({ type }) => !board.closed.includes(type) && (type !== "project" || board.projects.length > 0),
  );
  const shown = open.slice(0, IDEAS);
  const lead = m.desk.slipLead(shown.length, game.tray.length > 0);
  return (
    <aside class="slip" aria-label={lead}>
      <p>{lead}</p>
      <div class="slip-links">
        {shown.map(({ type, name, go }) => (
          <button key={type} type="button" class="link" onClick={go}>
            {name}
          </button>
        ))}
        <button type="button" class="link quiet" onClick={() => set({ slip: false })}>
          {m.desk.dismiss}
        </button>
      </div>
    </aside>
  );
}

/** Says without doubt that what is shown is not now. */
function LookingSign() {
  const { m, f, now } = useGame();
  const present = presentIn(now.scene);
  const whose = present?.watched ? m.challenges.watching(present.slotName || m.challenges.anyone) : "";
  const shown = now.scene.kind === "replay" ? now.scene.shown : null;
  return (
    <div role="status">
      {shown && (
        <p class="looking-sign">
          <Icon name="history" size={18} />{" "}
          {f.stops(...[whose, m.replay.sign(f.quarter(shown.quarter))].filter(Boolean))}
        </p>
      )}
    </div>
  );
}
