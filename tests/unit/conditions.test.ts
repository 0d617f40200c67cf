import { describe, expect, it } from "vitest";
import { compile, newGame, step } from "../../game/engine/index.ts";
import type { Condition, Effect } from "../../game/engine/scenario.ts";
import type { State } from "../../game/engine/state.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";

/** A scenario with one event of certain chance, to watch a single condition or effect. */
function withEvent(
  when: Condition[],
  effects: Effect[] = [
    { q: "standing", add: 50 },
    { flag: "mark", quarters: 2 },
  ],
) {
  const event = {
    id: "probe",
    slot: 100,
    chance: 1000,
    again: 1,
    scheduled: false,
    at: "JPN",
    source: "DES",
    when,
    effects,
    choices: [],
  };
  const game = compile({ ...CROSSROADS, events: [event] });
  return { game, state: newGame(game, { seed: "alea:probe", difficulty: "standard" }) };
}

function fires(when: Condition[], prepare: (s: State) => void = () => undefined): boolean {
  const { game, state } = withEvent(when);
  prepare(state);
  return game.events[0]?.tests.every((test) => test(state)) ?? false;
}

const CASES: [string, Condition, (s: State) => void, (s: State) => void][] = [
  [
    "a number below",
    { q: "support", op: "<", n: 300 },
    (s) => {
      s.nation.support = 299;
    },
    (s) => {
      s.nation.support = 300;
    },
  ],
  [
    "a number at most",
    { q: "support", op: "<=", n: 300 },
    (s) => {
      s.nation.support = 300;
    },
    (s) => {
      s.nation.support = 301;
    },
  ],
  [
    "a number above",
    { q: "tension", of: "SEN", op: ">", n: 700 },
    (s) => {
      for (const z of s.zones) z.tension = 701;
    },
    (s) => {
      for (const z of s.zones) z.tension = 700;
    },
  ],
  [
    "a number at least",
    { q: "trust", of: "PHL", op: ">=", n: 700 },
    (s) => {
      for (const a of s.actors) a.trust = 700;
    },
    (s) => {
      for (const a of s.actors) a.trust = 699;
    },
  ],
  [
    "a number equal",
    { q: "contracts", op: "=", n: 3 },
    (s) => {
      s.ukraine.contracts = 3;
    },
    (s) => {
      s.ukraine.contracts = 4;
    },
  ],
  [
    "a regime",
    { regime: "offshore" },
    (s) => {
      s.washington.regime = 2;
    },
    (s) => {
      s.washington.regime = 1;
    },
  ],
  [
    "a posture",
    { posture: "coercive" },
    (s) => {
      s.beijing.posture = 2;
    },
    (s) => {
      s.beijing.posture = 3;
    },
  ],
  [
    "a turn",
    { turn: ">=", n: 4 },
    (s) => {
      s.turn = 4;
    },
    (s) => {
      s.turn = 3;
    },
  ],
  [
    "a flag set",
    { flag: "mark", set: true },
    (s) => {
      s.flags = [9];
    },
    (s) => {
      s.flags = [0];
    },
  ],
  [
    "a flag not set",
    { flag: "mark", set: false },
    (s) => {
      s.flags = [0];
    },
    (s) => {
      s.flags = [9];
    },
  ],
  [
    "a pact",
    { pact: "access", of: "PHL", stage: 2 },
    (s) => {
      for (const a of s.actors) a.stages[0] = 2;
    },
    (s) => {
      for (const a of s.actors) a.stages[0] = 1;
    },
  ],
  [
    "aid",
    { aid: "UKR", level: 60 },
    () => undefined,
    (s) => {
      s.pledges = [];
    },
  ],
  [
    "a sanction",
    { sanction: "RUS", level: 3 },
    (s) => {
      s.sanctions[1] = 3;
    },
    (s) => {
      s.sanctions = s.sanctions.map(() => 2);
    },
  ],
  [
    "audited aid",
    { audited: "UKR" },
    (s) => {
      for (const p of s.pledges) p.terms = 1;
    },
    (s) => {
      for (const p of s.pledges) p.terms = 0;
    },
  ],
  [
    "ended aid",
    { ended: "UKR" },
    (s) => {
      s.pledges = [];
    },
    () => undefined,
  ],
  [
    "a carrier in a sea",
    { carrierIn: "MIY" },
    (s) => {
      for (const x of s.ships) {
        x.phase = 4;
        x.zone = 7;
      }
    },
    (s) => {
      for (const x of s.ships) {
        x.phase = 3;
        x.zone = 7;
      }
    },
  ],
  [
    "carriers ready",
    { carriersReady: 2 },
    () => undefined,
    (s) => {
      for (const x of s.ships) x.phase = 1;
    },
  ],
  [
    "any of several",
    { any: [{ regime: "absent" }, { posture: "crisis" }] },
    (s) => {
      s.beijing.posture = 3;
    },
    () => undefined,
  ],
];

describe("the events' conditions", () => {
  for (const [name, condition, yes, no] of CASES) {
    it(name, () => {
      expect(fires([condition], yes)).toBe(true);
      expect(fires([condition], no)).toBe(false);
    });
  }
});

describe("the events' effects", () => {
  const outcome = (effects: Effect[], prepare: (s: State) => void = () => undefined) => {
    const { game, state } = withEvent([], effects);
    prepare(state);
    const none = compile({ ...CROSSROADS, events: [] });
    const answer = step(game, state, { type: "commit", turn: 0, orders: [] });
    const quiet = step(none, structuredClone(state), { type: "commit", turn: 0, orders: [] });
    if (!answer.ok || !quiet.ok) throw new Error("refused");
    return { state: answer.state, quiet: quiet.state, report: answer.report };
  };

  it("add to a number", () => {
    const { state, quiet } = outcome([{ q: "standing", add: 50 }]);
    expect(state.nation.standing - quiet.nation.standing).toBe(50);
  });

  it("set a flag for a while", () => {
    expect(outcome([{ flag: "mark", quarters: 3 }]).state.flags[0]).toBe(4);
  });

  it("suspend aid, at a price in trust unless a rule was agreed", () => {
    const whim = outcome([{ suspend: "UKR" }]);
    const rule = outcome([{ suspend: "UKR" }], (s) => {
      for (const p of s.pledges) p.trigger = 1;
    });
    expect(whim.state.pledges[0]?.suspended).toBe(2);
    const kyiv = CROSSROADS.actors.findIndex((a) => a.id === "UKR");
    expect(rule.state.actors[kyiv]?.trust).toBeGreaterThan(whim.state.actors[kyiv]?.trust ?? 0);
  });

  it("calm a sea where Tokyo's ships are", () => {
    const zone = CROSSROADS.zones.findIndex((z) => z.id === "MIY");
    const there = (s: State) => {
      const kaga = s.ships[CROSSROADS.ships.findIndex((x) => x.id === "kaga")];
      if (kaga) Object.assign(kaga, { phase: 4, clock: 2, zone });
    };
    const { state, quiet } = outcome([{ alert: "MIY" }], there);
    expect(state.zones[zone]?.tension).toBe((quiet.zones[zone]?.tension ?? 0) - 15);
  });

  it("weigh an option by this quarter's effective value, and count the reading", () => {
    const { state, quiet, report } = outcome([{ q: "standing", question: "credit", pivot: 0, swing: 100 }]);
    const reading = report.readings.find((r) => r.question === "credit");
    expect(reading).toBeDefined();
    expect(state.nation.standing - quiet.nation.standing).toBe(
      Math.floor((100 * (reading?.value ?? 0)) / 500),
    );
  });
});
