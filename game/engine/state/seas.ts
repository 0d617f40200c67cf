import { clamp, div } from "../arith.ts";
import type { Rules } from "../rules/index.ts";
import { depthOf } from "./forces.ts";
import { rulesOf, type Setting } from "./setting.ts";
import type { View } from "./state.ts";

/** The balance sea by sea: what each side can bring there, and how well the sea is held. */

/** What Tokyo's own arms weigh at sea. */
export function seaForces({ seas: { force } }: Rules, { nation: n }: View): number {
  return div(
    force.maritime * n.maritime +
      force.airdefence * n.airdefence +
      force.counterstrike * n.counterstrike +
      force.hardening * n.hardening,
    100,
  );
}

/** What a side's part in a sea's balance is made of, in the order of the first parts: four of ours, three of theirs. */
export const SEA_PARTS = ["forces", "america", "partners", "groups", "reach", "fleet", "tension"] as const;
export type SeaPart = (typeof SEA_PARTS)[number];

/** A sea's balance and its parts, in the order of the deterrence pillar's terms, the base left out. */
export interface SeaParts {
  readonly held: number;
  readonly each: readonly number[];
}

/** What the seas from `first` to `last` have in common, worked out once. */
interface Common {
  readonly rules: Rules;
  readonly forces: number;
  /** By side × seas + sea, ships there and one step off, weighed: Tokyo's, Washington's, Beijing's. */
  readonly ships: readonly number[];
  readonly word: number;
  readonly drive: number;
  readonly standing: number;
}

function commonOf(game: Setting, s: View, first = 0, last = game.adjacent.length - 1): Common {
  const rules = rulesOf(game, s);
  const r = rules.seas;
  return {
    rules,
    forces: seaForces(rules, s),
    ships: shipsWeigh(game, rules, s, first, last),
    word: div(r.word * (s.nation.credibility - 500), 100),
    drive: div(r.drive.times * (r.drive.level - s.beijing.drive), 100),
    standing: div(r.standing.times * (s.nation.standing - r.standing.level), 100),
  };
}

/** Sides with ships that weigh in a sea. */
const [TOKYO, WASHINGTON, BEIJING] = [0, 1, 2] as const;

/** Ships at sea, weighed in the sea where each is and in those one step off. */
function shipsWeigh(game: Setting, rules: Rules, s: View, first: number, last: number): readonly number[] {
  const { here, near, following } = rules.seas.ship;
  const { tokyo, washington, beijing } = game.roles;
  const zones = game.adjacent.length;
  const weighed = new Array<number>(3 * zones).fill(0);
  for (let i = 0; i < s.ships.length; i++) {
    const ship = s.ships[i] as View["ships"][number];
    if (ship.phase !== "sortie") continue;
    const owner = game.owners[i];
    const side =
      owner === beijing ? BEIJING : owner === tokyo ? TOKYO : owner === washington ? WASHINGTON : -1;
    if (side < 0) continue;
    const follows = ship.mission === "shadow";
    const inPlace = follows ? div(here * following, 100) : here;
    const beside = follows ? div(near * following, 100) : near;
    for (let zone = first; zone <= last; zone++) {
      const steps = game.distance[ship.zone * zones + zone];
      if (steps === undefined || steps > 1) continue;
      const at = side * zones + zone;
      weighed[at] = (weighed[at] as number) + (steps === 0 ? inPlace : beside);
    }
  }
  return weighed;
}

/** What the partners of a sea and of the seas beside it bring; one that has turned takes away. */
function partnersWeigh(game: Setting, s: View, rules: Rules, zone: number): number {
  const { by, nearBy } = rules.seas.partner;
  const { here, near } = game.coasts[zone] as Setting["coasts"][number];
  let sum = 0;
  for (let n = 0; n < here.length; n++) sum += div(brings(game, s, rules, here[n] as number), by);
  for (let n = 0; n < near.length; n++) sum += div(brings(game, s, rules, near[n] as number), nearBy);
  return sum;
}

/** What a partner brings: weight × (10 + depth) × (alignment + leaning). */
function brings(game: Setting, s: View, rules: Rules, at: number): number {
  const { partner } = rules.seas;
  const actor = s.actors[at] as View["actors"][number];
  const depth = Math.min(partner.depth, depthOf(rules, actor));
  return (game.scenario.actors[at]?.weight ?? 0) * (10 + depth) * (actor.alignment + partner.leaning);
}

/** Share in per cent of a side's strength that reaches a sea so many steps from its nearest base. */
function reach(table: readonly number[], steps: number | undefined): number {
  return table[Math.min(steps ?? table.length, table.length - 1)] as number;
}

function partsOf(game: Setting, s: View, common: Common, zone: number): SeaParts {
  const { rules, ships } = common;
  const r = rules.seas;
  const { balance } = r;
  const { steps } = game;
  const zones = game.adjacent.length;
  const usual = game.scenario.zones[zone]?.tension ?? 0;
  const tense = (s.zones[zone]?.tension ?? 0) - usual;
  const america = s.washington.asia * r.america * reach(r.reach.washington, steps.washington[zone]);
  const each = [
    share(balance, div(common.forces * reach(r.reach.tokyo, steps.tokyo[zone]), 100)),
    share(balance, div(america, 10_000) + (ships[WASHINGTON * zones + zone] as number)),
    share(balance, partnersWeigh(game, s, rules, zone)),
    share(balance, ships[TOKYO * zones + zone] as number),
    -share(balance, div(s.beijing.power * reach(r.reach.beijing, steps.beijing[zone]), 100)),
    -share(balance, ships[BEIJING * zones + zone] as number),
    -share(balance, div(r.tension * tense, 100)),
    common.word,
    common.drive,
    common.standing,
  ];
  let sum = r.base;
  for (let i = 0; i < each.length; i++) sum += each[i] as number;
  return { held: clamp(sum, 0, 1000), each };
}

/** What a strength counts for in a balance. */
function share(balance: number, weight: number): number {
  return div(balance * weight, 100);
}

/** By sea, its balance and its parts. */
export function seasOf(game: Setting, s: View): SeaParts[] {
  const common = commonOf(game, s);
  const list: SeaParts[] = [];
  for (let zone = 0; zone < s.zones.length; zone++) list.push(partsOf(game, s, common, zone));
  return list;
}

/** How well a sea is held, 0–1000: what Tokyo and its friends can bring less what Beijing can, and what Beijing thinks of it. */
export function seaHeld(game: Setting, s: View, zone: number): number {
  return partsOf(game, s, commonOf(game, s, zone, zone), zone).held;
}

/** What each side can bring to a sea, 0–1000 each, as it counts there. */
export function forcesAt(game: Setting, s: View, zone: number): { tokyo: number; rival: number } {
  return forcesIn(partsOf(game, s, commonOf(game, s, zone, zone), zone));
}

/** The same of a sea whose parts are known. */
export function forcesIn({ each }: SeaParts): { tokyo: number; rival: number } {
  let tokyo = 0;
  let rival = 0;
  for (let i = 0; i < OURS; i++) tokyo += each[i] as number;
  for (let i = OURS; i < THEIRS; i++) rival -= each[i] as number;
  return { tokyo: clamp(tokyo, 0, 1000), rival: clamp(rival, 0, 1000) };
}

/** Parts of a sea that Tokyo and its friends bring, and after them those that Beijing does. */
export const OURS = 4;
const THEIRS = 7;
