import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Session } from "../../session/index.ts";
import { gameIn, presentIn, stageIn, toldBy } from "../../session/scene.ts";
import type { Snapshot } from "../../session/types.ts";
import { type Front, format, type Language, loadFront, loadMessages } from "../../text/words.ts";
import { type Desk, DeskContext, FRESH, type UiState } from "../context.ts";
import { useLinkedPage } from "../guide/linked.ts";
import { NoticeStrip } from "../main/notice.tsx";
import { TitlePage } from "../title/title.tsx";
import { Boundary } from "./boundary.tsx";
import { Captions } from "./captions.tsx";
import { useDropping } from "./dropping.ts";
import type { DeskHooks } from "./hooks.ts";
import { useKeys } from "./keys.ts";
import { lazily } from "./lazily.tsx";
import { useSettling } from "./settle.ts";
import { useSpoken } from "./spoken.ts";
import { useTypesetting } from "./typeset.ts";
import { Opening, OpeningDialog } from "./waiting.tsx";

const fetchGame = () => import("./game.tsx");
const fetchDialogs = () => import("../dialogs/dialogs.tsx");
const GamePage = lazily(async () => (await fetchGame()).GamePage, Opening);
const Dialogs = lazily(async () => (await fetchDialogs()).Dialogs, OpeningDialog);

/** What a game will need, to be fetched while the player reads the title. */
export const FETCHES: readonly (() => Promise<unknown>)[] = [fetchGame, fetchDialogs];

/** Which screen of a game is shown: each question is one of its own. */
function screenOf({ scene }: Snapshot, ui: UiState): string {
  const stage = stageIn(scene);
  const asked = stage === "respond" && !ui.away ? gameIn(scene)?.board.pending[0] : undefined;
  const round = asked?.kind === "crisis" ? asked.exchange : "";
  return `${scene.kind} ${stage} ${ui.pastReport} ${asked?.subject ?? ""} ${round}`;
}

interface Props {
  session: Session;
  hooks: DeskHooks;
  first: { language: Language; front: Front };
}

export function App({ session, hooks, first }: Props) {
  const [now, setNow] = useState(session.now);
  const [ui, setUi] = useState<UiState>(FRESH);
  const [said, setSaid] = useState("");
  useEffect(() => {
    setNow(session.now);
    return session.watch(setNow);
  }, [session]);

  const { palette, reducedMotion } = now.settings;
  const { scene } = now;
  const game = presentIn(scene);
  const stage = stageIn(scene);
  const titled = scene.kind === "title";
  const { scenario = "", quarter } = game?.board ?? {};
  const { language, m, words, failed, again } = useSpoken(
    first,
    now.settings,
    !titled || ui.dialog !== null || now.days !== null,
    {
      scenario,
      texts: game?.texts ?? null,
      halves: (quarter?.part ?? 1) > 4,
      rules: game?.rules ?? null,
      ...(game ? toldBy(game) : {}),
    },
  );
  const typesetting = useTypesetting({ japanese: language === "ja", furigana: now.settings.furigana });
  const set = useCallback((change: Partial<UiState>) => setUi((was) => ({ ...was, ...change })), []);
  const uiRef = useRef(ui);
  uiRef.current = ui;
  const hooksRef = useRef(hooks);
  hooksRef.current = hooks;
  const mapHost = useCallback((el: HTMLElement | null) => hooksRef.current.mapHost(el), []);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.palette = palette;
    root.dataset.motion = reducedMotion === null ? "system" : reducedMotion ? "reduced" : "full";
  }, [language, palette, reducedMotion]);

  useEffect(() => {
    const at = game && scene.kind !== "debrief" ? `${format(language).quarter(game.board.quarter)} · ` : "";
    document.title = at + m.title.name;
  }, [scene.kind, game?.board.turn, language]);

  // Panels belong to one run on one screen: leaving it closes them. What was opened since the page was first drawn
  // stays: the first effect may come after the first press.
  const place = `${titled ? "title" : scene.kind === "debrief" ? "debrief" : "game"} ${game?.slot ?? ""} ${game?.seed ?? ""}`;
  const placed = useRef(place);
  useEffect(() => {
    if (placed.current !== place) setUi(FRESH);
    placed.current = place;
  }, [place]);
  // What came by a link or was dropped is shown at once, whatever is open.
  const received = now.received !== null;
  useEffect(() => {
    if (received) set({ dialog: "received" });
  }, [received]);
  useLinkedPage(set);
  useDropping(session, ui.dialog === "board");
  useSettling(`${place} ${screenOf(now, ui)}`);
  useEffect(() => {
    set({ reading: null, pastReport: false, away: false });
    // A sheet left at its full height would hide the chart of a new quarter, and the note on it.
    if (stage === "plan" && uiRef.current.sheet === "full") set({ sheet: "half" });
  }, [stage]);

  const desk = useMemo<Desk>(
    () => ({
      session,
      now,
      m,
      words,
      f: format(language),
      typesetting,
      ui,
      set,
      speak: (change) => {
        // Chosen only once it can be spoken: what is stored is what the page will open in.
        const { settings, scene } = session.now;
        const { language, level } = { ...settings, ...change };
        const whole = words || scene.kind !== "title";
        (whole ? loadMessages(language, level) : loadFront(language)).then(
          () => session.do({ do: "setSettings", change }),
          () => session.do({ do: "notify", notice: { key: "wordsNotFetched", params: {}, tone: "warning" } }),
        );
      },
      say: setSaid,
      open: (selection) => {
        // As things are when it is called: who calls may have been drawn before a panel was opened.
        const { scene } = session.now;
        const panels = uiRef.current;
        // Over a report a number is explained where it stands; the inspector is under it.
        const reading = stageIn(scene) === "report" || panels.pastReport || scene.kind === "debrief";
        if (reading && selection.kind === "stat") {
          set({ dialog: "why", why: selection });
          return;
        }
        session.do({ do: "select", selection });
        const whole = selection.kind === "situation";
        set({ beliefs: false, sheet: whole ? "full" : panels.sheet === "peek" ? "half" : panels.sheet });
      },
      compose: (family, preset) => set({ composer: { family, preset: preset ?? null } }),
      mapHost,
      guidePage: hooksRef.current.guidePage,
      heard: hooksRef.current.heard,
      pageCopy: hooksRef.current.pageCopy,
    }),
    [session, now, m, words, language, typesetting, ui, set, mapHost],
  );
  useKeys(desk);

  return (
    <DeskContext.Provider value={desk}>
      <Boundary>
        <NoticeStrip />
        <Captions />
        {titled ? (
          <TitlePage />
        ) : words ? (
          <GamePage spoken={said} />
        ) : (
          <Opening failed={failed} again={again} />
        )}
        {ui.dialog !== null && (words ? <Dialogs /> : <OpeningDialog failed={failed} again={again} />)}
      </Boundary>
    </DeskContext.Provider>
  );
}
