import type { OrderType } from "../engine/index.ts";

/** Inline icons on a 24 px grid: 1.6 px line, square caps, mitred joins, no fill. */
const PATHS = {
  aid: "M12 3c3 3.6 4.5 6 4.5 8a4.5 4.5 0 0 1-9 0c0-2 1.5-4.4 4.5-8zM3 17h4l3 2h5M3 21h9l8-4-1.5-1.5L14 18",
  sanctions: "M7 3v18M17 3v18M3 7h18M3 17h18M10 10l4 4M14 10l-4 4",
  alliances:
    "M12 12c-2-3-3.5-4-5.5-4a4 4 0 0 0 0 8c2 0 3.5-1 5.5-4zM12 12c2-3 3.5-4 5.5-4a4 4 0 0 1 0 8c-2 0-3.5-1-5.5-4z",
  posture: "M3 15h18l-3 5H6zM7 15v-4h10v4M10 11V7h4M12 7V3",
  resilience: "M3 10l9-6 9 6M5 9v11h14V9M9 20v-6h6v6M9 10.5h6",
  diplomacy: "M12 20L3.5 9.5A13 13 0 0 1 20.5 9.5zM12 20L8.5 6.7M12 20l3.5-13.3M12 20V6",
  deterrence: "M12 3l8 3v6c0 5-3.5 7.5-8 9-4.5-1.5-8-4-8-9V6zM12 3v18",
  shoots: "M12 21v-9M12 12c0-4-2-6-7-6 0 4 2 6 7 6zM12 14c0-3 2-5 7-5 0 3-2 5-7 5zM7 21h10",
  autonomy: "M12 3a9 9 0 1 0 .01 0zM15.5 8.5l-2 5-5 2 2-5z",
  order: "M12 4v16M7 20h10M4 7h16M6.5 7L4 14h5zM17.5 7L15 14h5z",
  support:
    "M9 4h6M12 2v2M8 20h8M6 8c0-2 1.5-4 3-4h6c1.5 0 3 2 3 4v8c0 2-1.5 4-3 4H9c-1.5 0-3-2-3-4zM6 10h12M6 14h12",
  budget: "M12 3a9 9 0 1 0 .01 0zM9 9h6v6H9z",
  capital: "M9 4h6l-1 8h-4zM6 12h12v4H6zM5 20h14",
  quarter: "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5",
  deploy: "M6 21V3M6 4l12 4-12 4",
  study: "M12 6C9.5 4.5 7 4 3 4v14c4 0 6.5.5 9 2 2.5-1.5 5-2 9-2V4c-4 0-6.5.5-9 2zM12 6v14",
  build: "M4 20h16M6 20V9l6-5 6 5v11M10 20v-6h4v6",
  channel: "M4 5h16v11h-9l-4 4v-4H4z",
  secure: "M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8",
  project: "M3 18c3 2 6 2 9 0s6-2 9 0M5 15V9h9l4 6M8 9V4M8 4l6 3",
  doctrine: "M6 3h12v18H6zM9 8h6M9 12h6M9 16h3",
  press: "M12 20V5M6 11l6-6 6 6",
  hold: "M5 9h14M5 15h14",
  yield: "M12 4v15M6 13l6 6 6-6",
  redline: "M3 17h18M6 17V9M12 17V5M18 17V9",
  offramp: "M7 21V11c0-3 2-5 5-5h7M15 2l4 4-4 4",
  warning: "M12 4l9 16H3zM12 10v5M12 17v1",
  refused: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  undo: "M9 5L4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3",
  redo: "M15 5l5 5-5 5M20 10H10a5 5 0 0 0 0 10h3",
  close: "M6 6l12 12M18 6L6 18",
  dispatch: "M3 6h18v13H3zM3 7l9 7 9-7",
  ledger: "M5 3h14v18H5zM9 3v18M12 8h4M12 12h4M12 16h4",
  sound: "M4 9h4l5-4v14l-5-4H4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11",
  soundOff: "M4 9h4l5-4v14l-5-4H4zM16 9.5l5 5M21 9.5l-5 5",
  settings:
    "M12 8.5a3.5 3.5 0 1 0 .01 0zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1",
  language: "M12 3a9 9 0 1 0 .01 0zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
  save: "M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6",
  history: "M4 12a8 8 0 1 0 2.5-5.8M4 4v4h4M12 8v4l3 2",
  beliefs: "M3 12c3-5 6-7 9-7s6 2 9 7c-3 5-6 7-9 7s-6-2-9-7zM12 9a3 3 0 1 0 .01 0z",
  code: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h3v3h-3zM20 14v6M17 20h0",
  classroom: "M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6",
  print: "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z",
  menu: "M4 7h16M4 12h16M4 17h16",
  check: "M5 12l5 5 9-10",
  right: "M9 5l7 7-7 7",
  left: "M15 5l-7 7 7 7",
  down: "M5 9l7 7 7-7",
  advisers: "M4 5h11v8H9l-3 3v-3H4zM18 9h2v8h-2v3l-3-3H9v-2",
  forecast: "M4 4v16h16M7 15l4-4 4 2 5-7M11 17l4 1 5-2",
  play: "M8 5l11 7-11 7z",
  pause: "M8 5v14M16 5v14",
  more: "M5 12h1M11.5 12h1M18 12h1",
  help: "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.4-1.5 2.4M12 17v1M12 3a9 9 0 1 0 .01 0z",
  // Kinds of situations.
  pressed: "M4 17h16l-3 4H7zM8 17v-4h8v4M3 5l5 4M3 9h5V4M21 5l-5 4M21 9h-5V4",
  instalment: "M9 5a6 6 0 1 0 .01 0zM7 9h4v4H7zM17 12h5M19 9l3 3-3 3",
  purse: "M8 4h8l-2 4h-4zM10 8c-4 3-5 6-5 9 0 3 3 4 7 4s7-1 7-4c0-3-1-6-5-9M9 14h6M9 17h6",
  review: "M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 15h7M9 18h4",
  bureau: "M12 3v3M12 6L5 21M12 6l7 15M7 16h10M12 6a2 2 0 1 0 .01 0z",
  cable: "M2 9c3-3 6-3 8 0M14 15c3 3 6 3 8 0M10 9l1.5 2M14 15l-1.5-2M9 15l2-1M15 9l-2 1",
  missile: "M12 2c3 3 3 8 3 12H9c0-4 0-9 3-12zM9 14l-3 5M15 14l3 5M12 14v8",
  yard: "M3 20h18M5 20V6h10M15 6l5 4M9 6v5M7 13h9l-2 5H8z",
  memory: "M7 20h10M9 20V9h6v11M7 9h10M8 5h8v4H8M12 2v3",
  strait: "M4 3v18M20 3v18M4 8c3 1 3 3 0 4M20 8c-3 1-3 3 0 4M12 6v3M12 12v3M12 18v2",
  guests: "M9 4a3 3 0 1 0 .01 0zM4 20c0-6 2-8 5-8s5 2 5 8M17 8a2.5 2.5 0 1 0 .01 0zM16 14c3 0 4 2 4 6",
  bid: "M4 20h16M6 20v-8h4v8M14 20V8h4v12M3 6l6-3 3 3 6-4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      style={{ "--size": `${size / 16}rem` }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="square"
        stroke-linejoin="miter"
      />
    </svg>
  );
}

export const FAMILY_ICON = {
  aid: "aid",
  sanctions: "sanctions",
  alliances: "alliances",
  posture: "posture",
  resilience: "resilience",
  diplomacy: "diplomacy",
  projects: "project",
} as const satisfies Record<string, IconName>;

export const PILLAR_ICON = {
  deterrence: "deterrence",
  resilience: "shoots",
  autonomy: "autonomy",
  order: "order",
  support: "support",
} as const satisfies Record<string, IconName>;

/** The sign of a kind of situation, on its banner; a kind of a player's own file has a sheet of paper. */
const KIND_ICON: Record<string, IconName> = {
  sortie: "posture",
  pressed: "pressed",
  bid: "bid",
  window: "doctrine",
  favour: "alliances",
  review: "review",
  text: "channel",
  arsenal: "deterrence",
  instalment: "instalment",
  reading: "beliefs",
  bureau: "bureau",
  round: "sanctions",
  minerals: "secure",
  talks: "diplomacy",
  missiles: "missile",
  okinawa: "resilience",
  cable: "cable",
  yard: "yard",
  memory: "memory",
  strait: "strait",
  purse: "purse",
  guests: "guests",
  drift: "pressed",
  debt: "bid",
  nearmiss: "posture",
  shuttle: "alliances",
  swing: "instalment",
  trail: "bureau",
  berth: "review",
  layoffs: "secure",
  referendum: "resilience",
  secondpage: "diplomacy",
  survey: "study",
  tender: "ledger",
  shell: "study",
  narrows: "strait",
  shipyard: "yard",
  drawings: "bureau",
  airframe: "missile",
  overflight: "missile",
};

export function kindIcon(kind: string): IconName {
  return KIND_ICON[kind] ?? "dispatch";
}

const ORDER_ICON: Partial<Record<OrderType, IconName>> = {
  aid: "aid",
  amend: "aid",
  review: "ledger",
  sanction: "sanctions",
  pact: "alliances",
  forum: "alliances",
  build: "build",
  deploy: "deploy",
  secure: "secure",
  channel: "channel",
  study: "study",
  doctrine: "doctrine",
  project: "project",
};

/** The sign of an order type; one that has none of its own yet is a sheet of paper. */
export function orderIcon(type: OrderType): IconName {
  return ORDER_ICON[type] ?? "dispatch";
}
