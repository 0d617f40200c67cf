import { mountDesk } from "../../game/desk/index.tsx";
import type { CrisisOption, Pending } from "../../game/engine/index.ts";
import type { Session } from "../../game/session/index.ts";
import { openSession } from "../../game/session/index.ts";
import { pageCopy } from "../../game/session/page-copy.ts";
import { presentIn } from "../../game/session/scene.ts";
import type { Snapshot } from "../../game/session/types.ts";

/**
 * Shows a screen of the desk that takes long to reach in play: `desk.html?screen=crisis&lang=ja`.
 * A real session supplies the board; only what the screen is about is put in place of the real thing.
 */
const query = new URLSearchParams(location.search);

const range = (low: number, high: number) => ({ low, high });

function option(id: CrisisOption["id"], rung: number, refused: CrisisOption["refused"] = null): CrisisOption {
  return {
    id,
    rung,
    budget: id === "press" ? 12 : 0,
    capital: id === "yield" ? 0 : 3,
    standing: id === "yield" ? -45 : 0,
    support: id === "press" ? 0 : -12,
    later: id === "yield" ? null : { standing: -26, support: -34 },
    refused,
    answers: { back: range(350, 550), stay: range(250, 350), climb: range(150, 300) },
    ends: { low: [350, 350, 300], high: [550, 300, 150] },
    accident: id === "press" ? range(60, 190) : range(0, 0),
  };
}

const crisis: Pending = {
  kind: "crisis",
  subject: "crisis",
  crisis: query.get("crisis") ?? "miyako",
  zone: "MIY",
  rival: "CHN",
  tokyo: 3,
  rivalRung: 4,
  top: 6,
  war: 6,
  exchange: 2,
  line: false,
  begun: "rival",
  mandate: "influence",
  signal: 40,
  question: "appetite",
  balance: { tokyo: 490, rival: 610 },
  bystanders: 52_000,
  trail: [
    { choice: "press", tokyo: 1, rival: 1 },
    { choice: "press", tokyo: 2, rival: 2 },
  ],
  choices: [
    option("press", 4),
    option("hold", 3),
    option("yield", 1),
    option("offramp", 2, { code: "rungLow", need: 3, have: 2 }),
  ],
};

function patched(now: Snapshot): Snapshot {
  const game = presentIn(now.scene);
  if (!game) return now;
  if (query.get("screen") === "crisis") {
    const board = { ...game.board, phase: "respond" as const, pending: [crisis] };
    return { ...now, scene: { kind: "play", stage: "respond", game: { ...game, board } } };
  }
  if (query.get("screen") === "older") {
    const older = { ...game, rules: 1, advice: [], field: null };
    const notice = { key: "olderRules", params: { version: 1 }, tone: "plain", id: 1, at: 0 } as const;
    return { ...now, outlook: null, notice, scene: { kind: "play", stage: "plan", game: older } };
  }
  if (query.get("screen") === "notice") {
    return { ...now, notice: { key: "savedElsewhere", params: {}, tone: "warning", id: 1, at: 0 } };
  }
  return now;
}

async function main(): Promise<void> {
  const host = document.getElementById("app");
  if (!host) return;
  const real = await openSession();
  if (query.get("lang") === "ja") real.do({ do: "setSettings", change: { language: "ja" } });
  if (query.get("palette") === "contrast") real.do({ do: "setSettings", change: { palette: "contrast" } });
  await real.do({
    do: "start",
    options: { scenario: "crossroads", seed: "harness", difficulty: "standard" },
  });
  const session: Session = new Proxy(real, {
    get(target, key) {
      if (key === "now") return patched(target.now);
      if (key === "watch") {
        return (listener: (now: Snapshot) => void) => target.watch((now) => listener(patched(now)));
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  await mountDesk(host, session, {
    mapHost: async () => true,
    guidePage: async () => "# Guide",
    heard: { watch: () => () => undefined },
    pageCopy: pageCopy(null),
  });
}

void main();
