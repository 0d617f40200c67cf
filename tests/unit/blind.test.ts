import { describe, expect, it } from "vitest";
import { advise, forecast, POLICIES, type Policy, shiftOf } from "../../game/advisors/index.ts";
import { searching } from "../../game/advisors/search.ts";
import { QUESTIONS, type State, stream, type View, viewOf } from "../../game/engine/index.ts";
import { crossroads, policy, walk } from "./helpers.ts";

/** Nobody who advises, forecasts or searches can know the truths or the dice: not from the view, and not round it. */

// Whatever takes a view cannot be given what is hidden: the type has no place for it.
type Hidden = "hidden" extends keyof Parameters<Policy["orders"]>[1] ? true : false;
const typed: Hidden = false;

const quick = searching({
  id: "search",
  told: false,
  updates: true,
  effort: { worlds: 2, tries: 3, horizon: 3 },
});

const LURKING = { slot: 2, ordinal: 9, zone: 3, actor: 10, ship: -1, other: -1, clock: 1 };

/** The same to look at, and another world underneath. */
function twin(state: State): State {
  const other: State = structuredClone(state);
  other.hidden = {
    seed: "alea:another world",
    truths: QUESTIONS.map((_, i) => (state.hidden.truths[i] ?? 0) ^ 511),
    origins: other.hidden.origins.map((o) => !o),
    schedule: other.hidden.schedule.map((n) => n + 3),
    // What lies unseen is seen no better for being another thing somewhere else, or more of it.
    unseen: [...state.hidden.unseen.map((o) => ({ ...o, zone: o.zone ^ 1 })), LURKING],
  };
  return other;
}

/** A view that complains when anybody reaches for what it does not hold. */
function watched(view: View): View {
  const guard: ProxyHandler<View> = {
    get: (target, key) => {
      if (key === "hidden") throw new Error("somebody looked for what is hidden");
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      if (key === "hidden") throw new Error("somebody looked for what is hidden");
      return Reflect.has(target, key);
    },
  };
  return new Proxy(view, guard);
}

/** Some states of a run, in plan and in response. */
function states(every: number): State[] {
  const found: State[] = [];
  let n = 0;
  walk("blind", policy("recalibrator"), (before) => {
    if (n++ % every === 0) found.push(structuredClone(before));
  });
  return found;
}

/** All that is said of a view by those who are meant to be blind. */
function said(view: View): unknown {
  if (view.phase === "respond") return quick.begin({}).respond(crossroads, view, stream("same"));
  const advice = advise(crossroads, view);
  const orders = advice[1]?.orders ?? [];
  return {
    advice,
    forecast: forecast(crossroads, view, orders, "same", 4),
    shift: shiftOf(crossroads, view, orders, 0, "same", 4),
    search: quick.begin({}).orders(crossroads, view, stream("same")),
  };
}

describe("advisers, forecasts and search", () => {
  it("say the same whatever is hidden", () => {
    expect(typed).toBe(false);
    const list = states(5);
    expect(list.some((s) => s.phase === "respond")).toBe(true);
    expect(list.filter((s) => s.phase === "plan").length).toBeGreaterThan(3);
    for (const state of list) expect(said(viewOf(twin(state)))).toEqual(said(viewOf(state)));
  });

  it("would say otherwise if they could see: the truths told change what is done", () => {
    const told = searching({
      ...{ id: "search-told", updates: true },
      told: true,
      effort: { worlds: 2, tries: 8, horizon: 6 },
    });
    const state = states(1)[0] as State;
    const under = (truth: number) =>
      told
        .begin(Object.fromEntries(QUESTIONS.map((q) => [q, truth])))
        .orders(crossroads, viewOf(state), stream("same"));
    expect(under(60)).not.toEqual(under(940));
  });

  it("never reach for what the view does not hold", () => {
    const [first] = states(1);
    const state = first as State;
    expect(() => (watched(state) as State).hidden).toThrow();
    for (const each of states(7)) expect(said(watched(viewOf(each)))).toEqual(said(viewOf(each)));
  });

  it("nor does any policy: each plays to the same orders from equal views", () => {
    for (const maker of Object.values(POLICIES)) {
      if (maker.slow) continue;
      for (const state of states(9)) {
        if (state.phase !== "plan") continue;
        const orders = (s: State) => maker.begin({}).orders(crossroads, watched(viewOf(s)), stream("same"));
        expect(orders(twin(state)), maker.id).toEqual(orders(state));
      }
    }
  });
});
