import { useCallback, useEffect, useState } from "preact/hooks";
import { presentIn } from "../../session/scene.ts";
import { Missing } from "../app/waiting.tsx";
import { useGame } from "../context.ts";
import { Slip } from "../guided/slip.tsx";
import { Icon } from "../icons.tsx";
import { Shore } from "../title/shore.tsx";
import "./mapregion.css";

const PATIENCE = 400;

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
