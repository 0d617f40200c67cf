import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Session } from "../session/types.ts";
import { format, messagesFor } from "../text/index.ts";
import { Announcements } from "./announce.tsx";
import { Boundary } from "./boundary.tsx";
import { type Desk, DeskContext, FRESH, type UiState } from "./context.ts";
import { DebriefPage } from "./debrief/debrief.tsx";
import { Dialogs } from "./dialogs/dialogs.tsx";
import type { DeskHooks } from "./index.tsx";
import { useKeys } from "./keys.ts";
import { MainPage } from "./main/main.tsx";
import { NoticeStrip } from "./main/notice.tsx";
import { TitlePage } from "./title/title.tsx";

export function App({ session, hooks }: { session: Session; hooks: DeskHooks }) {
  const [now, setNow] = useState(session.now);
  const [ui, setUi] = useState<UiState>(FRESH);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    setNow(session.now);
    return session.watch(setNow);
  }, [session]);

  const { language, palette, reducedMotion } = now.settings;
  const { scenario = "", quarter } = now.game?.board ?? {};
  const texts = now.game?.texts ?? null;
  const halves = (quarter?.part ?? 1) > 4;
  const m = useMemo(
    () => messagesFor(language, { scenario, texts, halves }),
    [language, scenario, texts, halves],
  );
  const set = useCallback((change: Partial<UiState>) => setUi((was) => ({ ...was, ...change })), []);
  const hooksRef = useRef(hooks);
  hooksRef.current = hooks;
  const mapHost = useCallback((el: HTMLElement | null) => hooksRef.current.mapHost(el), []);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.palette = palette;
    root.dataset.motion = reducedMotion === null ? "system" : reducedMotion ? "reduced" : "full";
  }, [language, palette, reducedMotion]);

  const game = now.game;
  useEffect(() => {
    const at = now.screen === "game" && game ? `${format(language).quarter(game.board.quarter)} · ` : "";
    document.title = at + m.title.name;
  }, [now.screen, game?.board.turn, language]);

  // Panels belong to one run on one screen: leaving it closes them.
  useEffect(() => setUi(FRESH), [now.screen, game?.slot, game?.seed]);
  const guided = (game?.board.guide ?? 0) > 0;
  useEffect(() => {
    set({ reading: null, pastReport: false, away: false });
    // Each quarter of a guided scenario lays down a slip of its own.
    if (guided && game?.stage === "plan") set({ slip: true });
  }, [game?.stage]);

  const desk = useMemo<Desk>(
    () => ({
      session,
      now,
      m,
      f: format(language),
      ui,
      set,
      say: setSpoken,
      open: (selection) => {
        session.select(selection);
        set({ beliefs: false, sheet: ui.sheet === "peek" ? "half" : ui.sheet });
      },
      compose: (family, preset) => set({ composer: { family, preset: preset ?? null } }),
      mapHost,
    }),
    [session, now, m, language, ui, set, mapHost],
  );
  useKeys(desk);

  return (
    <DeskContext.Provider value={desk}>
      <Boundary>
        <NoticeStrip />
        {now.screen === "title" || !game ? (
          <TitlePage />
        ) : now.screen === "debrief" ? (
          <DebriefPage />
        ) : (
          <MainPage />
        )}
        <Dialogs />
      </Boundary>
      <Announcements spoken={spoken} />
    </DeskContext.Provider>
  );
}
