import { quarterOf } from "../calendar.ts";
import type { Test } from "../ledger/turn.ts";
import type { Condition } from "../state/effects.ts";
import { endedOf } from "../state/ended.ts";
import { aidTo } from "../state/forces.ts";
import { marked } from "../state/marks.ts";
import { statValue } from "../state/numbers.ts";
import type { Setting } from "../state/setting.ts";
import type { View } from "../state/state.ts";
import { meanTensionOf } from "../state/tension.ts";
import { codeOf, OUTCOMES, PACT_TRACKS, POSTURES, REGIMES, SECTORS, SHIP_PHASES } from "../vocabulary.ts";
import { BOOLEAN, type DataField, int, name, need, quantity, word } from "./fields.ts";

/**
 * What may be asked of the board: one entry a kind, with its fields and the test it is compiled to. A test is asked
 * only when the event's own luck would let it fire, so most are never run in a quarter.
 */
export interface ConditionKind {
  readonly fields: Readonly<Record<string, DataField>>;
  compile(c: never, setting: Setting): Test;
}

const kind = <C extends Condition>(
  fields: { readonly [F in keyof C]-?: DataField },
  compile: (c: C, setting: Setting) => Test,
): ConditionKind => ({ fields, compile });

type Kind<K extends string> = Extract<Condition, { [F in K]: unknown }>;

/** By the field that only this kind has. */
export const CONDITION_KINDS = {
  any: kind<Kind<"any">>({ any: { kind: "conditions", most: 8 } }, (c, setting) => {
    const tests = c.any.map((each) => compileCondition(each, setting));
    return (s) => tests.some((test) => test(s));
  }),
  q: kind<Kind<"op">>(
    {
      q: { kind: "stat", movable: false },
      of: { kind: "of", selectors: false },
      op: word(["<", "<=", ">", ">=", "="]),
      n: int(-100_000, 100_000),
    },
    (c, setting) => {
      const { stat, index } = quantity(c, setting);
      const compared = COMPARE[c.op];
      return (s) => compared(statValue(s, stat, index), c.n);
    },
  ),
  regime: kind<Kind<"regime">>(
    { regime: word(REGIMES) },
    ({ regime }) =>
      (s) =>
        s.washington.regime === regime,
  ),
  posture: kind<Kind<"posture">>(
    { posture: word(POSTURES) },
    ({ posture }) =>
      (s) =>
        s.beijing.posture === posture,
  ),
  turn: kind<Kind<"turn">>(
    { turn: word([">="]), n: int(0, 999) },
    ({ n }) =>
      (s) =>
        s.turn >= n,
  ),
  year: kind<Kind<"year">>({ year: word([">=", "<="]), n: int(1900, 2200) }, ({ year, n }, { scenario }) => {
    if (year === ">=") return (s) => quarterOf(scenario, s.turn).year >= n;
    return (s) => quarterOf(scenario, s.turn).year <= n;
  }),
  flag: kind<Kind<"flag">>({ flag: name("flag"), set: BOOLEAN }, ({ flag, set }, setting) => {
    const key = need(setting.flags, flag);
    return (s) => marked(s.history.flags, key) > s.turn === set;
  }),
  pact: kind<Kind<"pact">>(
    { pact: word(PACT_TRACKS), of: name("actor"), stage: int(0, 4) },
    ({ pact, of, stage }, setting) => {
      const actor = need(setting.actors, of);
      const track = codeOf(PACT_TRACKS, pact);
      return (s) => (s.actors[actor]?.stages[track] ?? 0) >= stage;
    },
  ),
  pactAny: kind<Kind<"pactAny">>({ pactAny: word(PACT_TRACKS), stage: int(0, 4) }, ({ pactAny, stage }) => {
    const track = codeOf(PACT_TRACKS, pactAny);
    return (s) => s.actors.some((actor) => (actor.stages[track] ?? 0) >= stage);
  }),
  aid: kind<Kind<"aid">>({ aid: name("actor"), level: int(0, 1000) }, ({ aid, level }, setting) => {
    const to = need(setting.actors, aid);
    return (s) => aidTo(s, to) >= level;
  }),
  sanction: kind<Kind<"sanction">>(
    { sanction: name("sanctioned"), level: int(0, 3) },
    ({ sanction, level }, setting) => {
      const on = sanctionTarget(sanction, setting);
      return (s) => SECTORS.some((_, i) => (s.sanctions[on * SECTORS.length + i] ?? 0) >= level);
    },
  ),
  audited: kind<Kind<"audited">>({ audited: name("actor") }, ({ audited }, setting) => {
    const to = need(setting.actors, audited);
    return (s) => s.pledges.some((p) => p.to === to && p.terms !== "open" && p.suspended === 0);
  }),
  ended: kind<Kind<"ended">>({ ended: name("actor") }, ({ ended }, setting) => {
    const to = need(setting.actors, ended);
    return (s) => !s.pledges.some((p) => p.to === to && p.suspended === 0);
  }),
  carrierIn: kind<Kind<"carrierIn">>({ carrierIn: name("zone") }, ({ carrierIn }, setting) => {
    const zone = need(setting.zones, carrierIn);
    const carriers = carriersOf(setting);
    return (s) => carriers.some((i) => s.ships[i]?.zone === zone && s.ships[i]?.phase === "sortie");
  }),
  carriersReady: kind<Kind<"carriersReady">>({ carriersReady: int(0, 20) }, ({ carriersReady }, setting) => {
    const carriers = carriersOf(setting);
    return (s) => carriers.filter((i) => isReady(s, i)).length >= carriersReady;
  }),
  carrierMet: kind<Kind<"carrierMet">>({ carrierMet: int(0, 9) }, ({ carrierMet }, setting) =>
    isMet(carrierMet, setting),
  ),
  phase: kind<Kind<"phase">>({ ship: name("ship"), phase: word(SHIP_PHASES) }, ({ ship, phase }, setting) => {
    const at = need(setting.ships, ship);
    return (s) => s.ships[at]?.phase === phase;
  }),
  armistice: kind<Kind<"armistice">>(
    { armistice: BOOLEAN },
    ({ armistice }) =>
      (s) =>
        (s.ukraine.armistice !== "none") === armistice,
  ),
  code: kind<Kind<"code">>(
    { code: BOOLEAN },
    ({ code }) =>
      (s) =>
        s.tally.encounterCode === code,
  ),
  falling: kind<Kind<"falling">>(
    { falling: int(1, 99) },
    ({ falling }) =>
      (s) =>
        s.tally.falling >= falling,
  ),
  quiet: kind<Kind<"quiet">>(
    { quiet: int(1, 99) },
    ({ quiet }) =>
      (s) =>
        s.tally.quiet >= quiet,
  ),
  leaks: kind<Kind<"leaks">>(
    { leaks: int(1, 99) },
    ({ leaks }) =>
      (s) =>
        s.tally.leaks >= leaks,
  ),
  jump: kind<Kind<"jump">>(
    { jump: int(1, 99) },
    ({ jump }) =>
      (s) =>
        s.tally.north > 0 && s.turn + 1 - s.tally.north < jump,
  ),
  meanTension: kind<Kind<"meanTension">>(
    { meanTension: word(["<", ">"]), n: int(0, 1000) },
    ({ meanTension, n }, { scenario: { zones } }) => {
      if (meanTension === "<") return (s) => meanTensionOf(zones, s) < n;
      return (s) => meanTensionOf(zones, s) > n;
    },
  ),
  came: kind<Kind<"came">>(
    { came: name("situation"), as: word(OUTCOMES), within: int(1, 99) },
    ({ came, as, within }, { scenario }) => {
      const slot = scenario.situations?.find(({ id }) => id === came)?.slot;
      // A kind that is left out of a run, as an exercise may, never ends.
      if (slot === undefined) return () => false;
      const outcome = codeOf(OUTCOMES, as);
      return (s) => {
        const last = endedOf(s, slot);
        return last !== null && last.outcome === outcome && s.turn - last.turn < within;
      };
    },
  ),
  forces: kind<Kind<"forces">>({ forces: int(0, 5000) }, ({ forces }) => ({ nation: n }) => {
    return n.maritime + n.airdefence + n.counterstrike + n.intelligence + n.hardening >= forces;
  }),
};

type Op = Kind<"op">["op"];

const COMPARE: Readonly<Record<Op, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
};

/** Compiles a condition. Its kind is the first whose own field it has. */
export function compileCondition(c: Condition, setting: Setting): Test {
  for (const [field, { compile }] of Object.entries<ConditionKind>(CONDITION_KINDS)) {
    if (Object.hasOwn(c, field)) return compile(c as never, setting);
  }
  throw new Error(`no condition of the kind ${JSON.stringify(c)}`);
}

function isReady(s: View, ship: number): boolean {
  const phase = s.ships[ship]?.phase;
  return phase === "port" || phase === "sortie";
}

function isMet(within: number, setting: Setting): Test {
  const carriers = carriersOf(setting);
  const { tokyo } = setting.roles;
  const groups = [...setting.owners.keys()].filter((i) => setting.owners[i] === tokyo);
  const zones = setting.scenario.zones.length;
  return (s) =>
    carriers.some((i) => {
      const carrier = s.ships[i];
      if (carrier?.phase !== "sortie") return false;
      return groups.some((j) => {
        const group = s.ships[j];
        if (group?.phase !== "sortie") return false;
        return (setting.distance[carrier.zone * zones + group.zone] ?? 99) <= within;
      });
    });
}

/** Place of an actor among those that sanctions can name. */
export function sanctionTarget(id: string, setting: Setting): number {
  const at = setting.sanctioned.indexOf(need(setting.actors, id));
  if (at < 0) throw new Error(`the scenario's rules sanction "${id}", whom sanctions cannot name`);
  return at;
}

function carriersOf({ scenario, owners, roles }: Setting): number[] {
  const { ships } = scenario;
  return [...ships.keys()].filter(
    (i) => owners[i] === roles.beijing && (ships[i]?.type === "skijump" || ships[i]?.type === "catapult"),
  );
}

/** Whether all that is asked of the board holds. */
export function holds(tests: readonly Test[], s: View): boolean {
  for (let i = 0; i < tests.length; i++) if (!(tests[i] as Test)(s)) return false;
  return true;
}
