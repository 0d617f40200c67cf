import {
  type Board,
  type BoardShip,
  FAMILIES,
  familyOf,
  ORDER_TYPES,
  STATS,
} from "../../game/engine/index.ts";
import type { Action, ActionName, Answer, Session } from "../../game/session/index.ts";
import { presentIn, type Scene, type Stage } from "../../game/session/scene.ts";
import { USUAL_KEYS } from "../../game/session/shortcuts.ts";
import type { QuarterRecord, Snapshot } from "../../game/session/types.ts";

/** A mid-game board in which every kind of mark has something to show. For development and tests of the map only. */

type ShipRow = [
  id: string,
  owner: string,
  type: BoardShip["type"],
  phase: BoardShip["phase"],
  zone: string,
  home: string,
];
const SHIPS: ShipRow[] = [
  ["liaoning", "CHN", "skijump", "sortie", "PHS", "YEL"],
  ["shandong", "CHN", "skijump", "sortie", "BAS", "SCN"],
  ["fujian", "CHN", "catapult", "workup", "SCN", "SCN"],
  ["type004", "CHN", "catapult", "building", "YEL", "YEL"],
  ["izumo", "JPN", "escort", "port", "EJP", "EJP"],
  ["kaga", "JPN", "escort", "sortie", "BAS", "PHS"],
  ["hyuga", "JPN", "escort", "port", "SOJ", "SOJ"],
  ["escort2", "JPN", "escort", "port", "ECS", "ECS"],
  ["washington", "USA", "catapult", "absent", "EJP", "EJP"],
  ["submarines", "USA", "submarine", "port", "SIC", "SIC"],
  ["pacificfleet", "RUS", "escort", "port", "SOJ", "SOJ"],
  ["cutters", "CHN", "cutter", "sortie", "SEN", "ECS"],
];

const ALIGNMENT: [id: string, role: Board["actors"][number]["role"], alignment: number][] = [
  ["JPN", "tokyo", 1000],
  ["USA", "washington", 640],
  ["CHN", "beijing", -1000],
  ["RUS", "moscow", -520],
  ["PRK", "pyongyang", -680],
  ["UKR", "kyiv", 420],
  ["EUR", "brussels", 380],
  ["GBR", "london", 610],
  ["TWN", "taipei", 480],
  ["KOR", "seoul", 320],
  ["PHL", "partner", 440],
  ["VNM", "partner", 90],
  ["IDN", "partner", 10],
  ["MYS", "partner", -30],
  ["SGP", "partner", 120],
  ["THA", "partner", -120],
  ["IND", "partner", 180],
  ["AUS", "partner", 700],
  ["PIC", "partner", 60],
];

const TENSION: Record<string, number> = {
  OKH: 180,
  SOJ: 260,
  TSU: 90,
  TSH: 150,
  YEL: 210,
  ECS: 430,
  SEN: 560,
  MIY: 614,
  YON: 480,
  TWS: 520,
  BAS: 740,
  SCN: 450,
  SCS: 380,
  PHS: 290,
  EJP: 140,
  SIC: 120,
};

const PACTS: Record<string, number> = { USA: 3, AUS: 3, PHL: 2, KOR: 1, GBR: 1 };

/** Every number of the nation, at what it starts with if the list of stats says: a new one needs nothing here. */
const NATION = Object.fromEntries(
  STATS.filter(({ owner }) => owner === "nation").map(({ id, start }) => [
    id,
    typeof start === "number" ? start : 0,
  ]),
) as unknown as Board["nation"];

const board: Board = {
  scenario: "crossroads",
  war: true,
  codaShare: 0,
  coda: null,
  guide: 0,
  projects: [],
  situations: [],
  calendar: [],
  intents: [],
  ends: [],
  closed: [],
  instruments: FAMILIES.map((family) => ({
    family,
    types: ORDER_TYPES.filter((type) => familyOf(type) === family),
    open: family !== "projects",
  })),
  answerable: ["host", "investment", "spending", "kyiv"],
  difficulty: "standard",
  turn: 5,
  turns: 24,
  quarter: { year: 2027, part: 2 },
  phase: "plan",
  slots: 5,
  nation: {
    ...NATION,
    budget: 252,
    capital: 21,
    economy: 520,
    debt: 600,
    support: 450,
    standing: 500,
    credibility: 520,
    maritime: 300,
    airdefence: 300,
    counterstrike: 200,
    intelligence: 250,
    hardening: 200,
    technology: 400,
    consent: 450,
    energy: 400,
    minerals: 300,
    chips: 400,
    food: 500,
  },
  washington: {
    regime: "bargainer",
    asia: 490,
    europe: 400,
    integration: 500,
    held: 0,
    ask: "host",
    answer: "open",
  },
  beijing: { posture: "probing" } as Board["beijing"],
  ukraine: {} as Board["ukraine"],
  pyongyang: { missiles: 3, tests: 0 },
  human: { dead: 0, displaced: 0, evacuated: 0, cold: 0 },
  pillars: [],
  doctrine: { deterrence: 30, resilience: 25, autonomy: 25, order: 20 },
  quarterScore: 500,
  score: 500,
  scores: [],
  actors: ALIGNMENT.map(([id, role, alignment]) => ({
    id,
    role,
    alignment,
    trust: 580,
    threat: 500,
    trade: 300,
    may: { aid: true, pact: true, sanction: true, channel: true },
    pacts: PACTS[id] ? [{ track: "access" as const, stage: PACTS[id] ?? 0, talks: 0 }] : [],
    memory: [],
  })),
  zones: Object.entries(TENSION).map(([id, tension]) => ({
    id,
    tension,
    stake: 5,
    trains: [],
    followed: [],
    held: 500,
    balance: { tokyo: 440, rival: 410 },
    parts: [
      { part: "forces", ours: true, weight: 440 },
      { part: "reach", ours: false, weight: 410 },
    ],
  })),
  sights: [],
  ships: SHIPS.map(([id, owner, type, phase, zone, home]) => ({
    id,
    owner,
    type,
    phase,
    zone,
    home,
    clock: 1,
    mission: "none",
    readiness: 700,
    deployable: owner === "JPN",
  })),
  pledges: [
    {
      id: 1,
      to: "UKR",
      purpose: "reconstruction",
      amount: 60,
      terms: "audited",
      since: 0,
      paid: 240,
      taper: 0,
      trigger: false,
      suspended: false,
      resumes: null,
    },
    {
      id: 2,
      to: "PIC",
      purpose: "infrastructure",
      amount: 8,
      terms: "open",
      since: 2,
      paid: 16,
      taper: 0,
      trigger: false,
      suspended: false,
      resumes: null,
    },
  ],
  sanctions: [{ on: "RUS", sector: "energy", level: 2 }],
  builds: [],
  stay: 4,
  beliefs: [],
  poles: 310,
  pending: [],
  ending: null,
};

const before: Board = {
  ...board,
  zones: board.zones.map((zone) => (zone.id === "BAS" ? { ...zone, tension: 680 } : zone)),
  pledges: board.pledges.slice(0, 1),
};

const record: QuarterRecord = {
  turn: 4,
  quarter: { year: 2027, part: 1 },
  orders: [],
  entries: [],
  dispatches: [],
  evidence: [],
  answers: [],
  worths: [],
  findings: [],
  crises: [],
  before,
  after: board,
  hash: 0,
  moves: [
    { ship: "liaoning", path: ["YEL", "ECS", "MIY", "PHS"] },
    { ship: "shandong", path: ["SCN", "BAS"] },
    { ship: "kaga", path: ["PHS", "BAS"] },
  ],
};

/** The fixture's quarter with so many tokens under way, for measurements. */
function crowded(tokens: number): QuarterRecord {
  const zones = board.zones.map(({ id }) => id);
  const ships = Array.from({ length: tokens }, (_, i): BoardShip => {
    const model = board.ships[i % board.ships.length] as BoardShip;
    const zone = zones[(i * 5 + 3) % zones.length] ?? "PHS";
    return { ...model, id: `${model.id} ${i}`, phase: "sortie", zone };
  });
  const moves = ships.map(({ id, zone }, i) => ({
    ship: id,
    path: [zones[(i * 3) % zones.length] ?? "ECS", "PHS", zone],
  }));
  const start = ships.map(
    (ship, i): BoardShip => ({ ...ship, zone: zones[(i * 3) % zones.length] ?? "ECS" }),
  );
  return { ...record, before: { ...before, ships: start }, after: { ...board, ships }, moves };
}

/** The scene of the fixture. */
export function fixtureScene(): Extract<Scene, { kind: "play" }> {
  const { scene } = fixtureSnapshot();
  if (scene.kind !== "play") throw new Error("the fixture is in play");
  return scene;
}

export function fixtureSnapshot(tokens = 0): Snapshot {
  const last = tokens > 0 ? crowded(tokens) : record;
  return {
    scene: {
      kind: "play",
      stage: "plan",
      game: {
        version: 1,
        rules: null,
        lesson: null,
        reading: null,
        chains: [],
        board: last.after,
        before: last.before,
        field: null,
        remembered: [],
        other: null,
        tray: [
          {
            key: 1,
            order: {
              type: "aid",
              to: "VNM",
              purpose: "security",
              amount: 20,
              terms: "audited",
              standing: true,
            },
            assessment: {
              ok: true,
              budget: 20,
              capital: 1,
              takesSlot: true,
              problem: null,
              answers: null,
              fits: [],
            },
          },
        ],
        trayTotals: { orders: 1, budget: 20, capital: 1 },
        canUndo: false,
        canRedo: false,
        draft: null,
        choices: {
          targets: { aid: [], sanction: [], pact: [], channel: [] },
          reach: {},
          pacts: {},
          projects: {},
          pledges: {},
          answers: {},
          repeats: [],
        },
        advice: [],
        quarters: [last],
        open: null,
        seed: "hello",
        terms: {
          scenario: "crossroads",
          difficulty: "standard",
          modifiers: [],
          code: null,
          dated: null,
        },
        first: false,
        watched: false,
        slot: "auto",
        slotName: "",
        commands: 5,
        coda: null,
        texts: null,
        truths: null,
      },
    },
    outlook: null,
    review: null,
    after: null,
    beside: null,
    days: null,
    rivals: [],
    received: null,
    board: null,
    home: "browser",
    last: null,
    own: null,
    selection: { kind: "actor", id: "PHL" },
    layers: { situations: true, intents: true, balance: true, alignment: true, flows: true },
    viewpoint: null,
    settings: {
      language: "en",
      level: "full",
      furigana: false,
      master: 100,
      music: 0,
      cues: 0,
      muted: true,
      captions: true,
      palette: "paper",
      speed: 1,
      reducedMotion: null,
      letterKeys: true,
      shortcuts: USUAL_KEYS,
      notes: [],
    },
    notice: null,
    log: [],
  };
}

export interface StubSession extends Session {
  set(change: (now: Snapshot) => Snapshot): void;
  /** Plays the fixture's quarter. */
  play(): void;
}

export function stubSession(start: Snapshot): StubSession {
  let now = start;
  const listeners = new Set<(now: Snapshot) => void>();
  const set = (change: (now: Snapshot) => Snapshot): void => {
    now = change(now);
    for (const listener of listeners) listener(now);
  };
  const stage = (to: Stage, open: QuarterRecord | null): void =>
    set((s) => {
      const game = presentIn(s.scene);
      if (!game) return s;
      return { ...s, scene: { kind: "play", stage: to, game: { ...game, open, version: game.version + 1 } } };
    });
  const answer = (action: Action): void => {
    switch (action.do) {
      case "select":
        set((s) => ({ ...s, selection: action.selection }));
        break;
      case "setLayer":
        set((s) => ({ ...s, layers: { ...s.layers, [action.layer]: action.on } }));
        break;
      case "seeFrom":
        set((s) => ({ ...s, viewpoint: action.viewpoint }));
        break;
      case "playbackTakes":
        break;
      case "playbackDone":
        stage("report", null);
        break;
      case "setSettings":
        set((s) => ({ ...s, settings: { ...s.settings, ...action.change } }));
        break;
      default:
        throw new Error(`not part of the map's session: ${action.do}`);
    }
  };
  return {
    get now() {
      return now;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async do<K extends ActionName>(action: Action<K>): Promise<Answer<K>> {
      answer(action as Action);
      return undefined as Answer<K>;
    },
    set,
    play: () => stage("playback", presentIn(now.scene)?.quarters.at(-1) ?? record),
  };
}
