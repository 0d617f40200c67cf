import { describe, expect, it } from "vitest";
import { keyOf } from "../../game/engine/arith.ts";
import type { Condition } from "../../game/engine/index.ts";
import { markEnded } from "../../game/engine/state/ended.ts";
import { mark } from "../../game/engine/state/marks.ts";
import { CROSSROADS } from "../../game/world/crossroads.ts";
import { changed, type Writable, withEvent } from "./helpers.ts";

function fires(when: Condition[], prepare: (s: Writable) => void = () => undefined): boolean {
  const { game, state: first } = withEvent(when);
  const state = changed(first, prepare);
  return game.events[0]?.tests.every((test) => test(state)) ?? false;
}

const zone = (id: string) => CROSSROADS.zones.findIndex((z) => z.id === id);
const ship = (id: string) => CROSSROADS.ships.findIndex((x) => x.id === id);
const PRESSED = { slot: 2, ordinal: 0, zone: 1, actor: 12, ship: -1, other: -1, clock: 1 };
const MARK = keyOf("mark");
const FORCES = { maritime: 200, airdefence: 200, counterstrike: 200, intelligence: 200, hardening: 200 };

const CASES: [string, Condition, (s: Writable) => void, (s: Writable) => void][] = [
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
      s.washington.regime = "offshore";
    },
    (s) => {
      s.washington.regime = "bargainer";
    },
  ],
  [
    "a posture",
    { posture: "coercive" },
    (s) => {
      s.beijing.posture = "coercive";
    },
    (s) => {
      s.beijing.posture = "crisis";
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
      s.history.flags = mark([], MARK, 9);
    },
    (s) => {
      s.history.flags = [];
    },
  ],
  [
    "a flag not set",
    { flag: "mark", set: false },
    (s) => {
      s.history.flags = [];
    },
    (s) => {
      s.history.flags = mark([], MARK, 9);
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
      for (const p of s.pledges) p.terms = "audited";
    },
    (s) => {
      for (const p of s.pledges) p.terms = "open";
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
        x.phase = "sortie";
        x.zone = 7;
      }
    },
    (s) => {
      for (const x of s.ships) {
        x.phase = "port";
        x.zone = 7;
      }
    },
  ],
  [
    "carriers ready",
    { carriersReady: 2 },
    () => undefined,
    (s) => {
      for (const x of s.ships) x.phase = "refit";
    },
  ],
  [
    "a year from",
    { year: ">=", n: 2027 },
    (s) => {
      s.turn = 8;
    },
    (s) => {
      s.turn = 7;
    },
  ],
  [
    "a year up to",
    { year: "<=", n: 2026 },
    (s) => {
      s.turn = 7;
    },
    (s) => {
      s.turn = 8;
    },
  ],
  [
    "a pact with anyone",
    { pactAny: "supply", stage: 3 },
    (s) => {
      for (const a of s.actors.slice(4, 5)) a.stages[3] = 3;
    },
    () => undefined,
  ],
  [
    "a carrier met at sea",
    { carrierMet: 1 },
    (s) => {
      Object.assign(s.ships[ship("liaoning")] ?? {}, { phase: "sortie", zone: zone("MIY") });
      Object.assign(s.ships[ship("kaga")] ?? {}, { phase: "sortie", zone: zone("SEN") });
    },
    (s) => {
      Object.assign(s.ships[ship("liaoning")] ?? {}, { phase: "sortie", zone: zone("MIY") });
      Object.assign(s.ships[ship("kaga")] ?? {}, { phase: "sortie", zone: zone("YON") });
    },
  ],
  [
    "a ship's phase",
    { ship: "type004", phase: "building" },
    () => undefined,
    (s) => {
      Object.assign(s.ships[ship("type004")] ?? {}, { phase: "workup" });
    },
  ],
  [
    "an armistice",
    { armistice: true },
    (s) => {
      s.ukraine.armistice = "even";
    },
    () => undefined,
  ],
  [
    "an encounter code",
    { code: true },
    (s) => {
      s.tally.encounterCode = true;
    },
    () => undefined,
  ],
  [
    "a coalition that keeps falling",
    { falling: 2 },
    (s) => {
      s.tally.falling = 2;
    },
    (s) => {
      s.tally.falling = 1;
    },
  ],
  [
    "quarters without a test",
    { quiet: 2 },
    (s) => {
      s.tally.quiet = 2;
    },
    (s) => {
      s.tally.quiet = 1;
    },
  ],
  [
    "leaks so far",
    { leaks: 1 },
    (s) => {
      s.tally.leaks = 1;
    },
    () => undefined,
  ],
  [
    "a leak to the north of late",
    { jump: 3 },
    (s) => {
      s.turn = 6;
      s.tally.north = 5;
    },
    (s) => {
      s.turn = 6;
      s.tally.north = 4;
    },
  ],
  [
    "a calm region",
    { meanTension: "<", n: 200 },
    (s) => {
      for (const z of s.zones) z.tension = 199;
    },
    (s) => {
      for (const z of s.zones) z.tension = 200;
    },
  ],
  [
    "a tense region",
    { meanTension: ">", n: 500 },
    (s) => {
      for (const z of s.zones) z.tension = 501;
    },
    (s) => {
      for (const z of s.zones) z.tension = 500;
    },
  ],
  [
    "how a kind of situation last ended",
    { came: "pressed", as: "bad", within: 2 },
    (s) => {
      s.turn = 5;
      markEnded(s.history, PRESSED, 4, 2, -1);
    },
    (s) => {
      s.turn = 6;
      markEnded(s.history, PRESSED, 4, 2, -1);
    },
  ],
  [
    "forces in sum",
    { forces: 1000 },
    (s) => {
      Object.assign(s.nation, FORCES);
    },
    (s) => {
      Object.assign(s.nation, FORCES, { hardening: 199 });
    },
  ],
  [
    "any of several",
    { any: [{ regime: "absent" }, { posture: "crisis" }] },
    (s) => {
      s.beijing.posture = "crisis";
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
