import { describe, expect, it } from "vitest";
import {
  type Ask,
  checkOrders,
  decodeLedger,
  hashOf,
  type Order,
  parseOrder,
  priceOf,
  RULES,
  type State,
  step,
} from "../../game/engine/index.ts";
import { startOf } from "../../game/runs/index.ts";
import { challenge, changed, crossroads, type Writable } from "./helpers.ts";

/** The first board, without what lies open: an order that answers has another price. */
const start = (change: (s: Writable) => void = () => undefined): State =>
  changed(startOf(crossroads, challenge("orders")), (s) => {
    s.situations = [];
    s.hidden.unseen = [];
    change(s);
  });
const codes = (state: State, ...orders: Order[]) => checkOrders(crossroads, state, orders).map((p) => p.code);

/** One legal order of every family, and what it must do. */
const LEGAL: Order[] = [
  { type: "aid", to: "UKR", purpose: "humanitarian", amount: 20, terms: "open", standing: false },
  { type: "amend", pledge: 1, change: "taper" },
  { type: "review", pledge: 1 },
  { type: "sanction", on: "RUS", sector: "energy", level: 2 },
  { type: "pact", with: "PHL", track: "access" },
  { type: "pact", with: "USA", track: "host" },
  { type: "forum", forum: "g7", agenda: "rules" },
  { type: "build", capability: "maritime", amount: 30 },
  { type: "deploy", group: "kaga", zone: "BAS", mission: "presence" },
  { type: "secure", chain: "energy", amount: 30 },
  { type: "channel", to: "CHN", stance: "warm", offer: "hotline" },
  { type: "study", question: "linkage" },
  { type: "doctrine", weights: { deterrence: 40, resilience: 10, autonomy: 10, order: 40 } },
];

describe("orders of every family", () => {
  for (const order of LEGAL) {
    it(`${order.type}: is legal, costs what it says and changes the world`, () => {
      const state = start();
      expect(codes(state, order)).toEqual([]);
      const price = priceOf(crossroads, state, order);
      expect(price.budget).toBeGreaterThanOrEqual(0);
      const quiet = step(crossroads, state, { type: "commit", turn: 0, orders: [] });
      const acted = step(crossroads, state, { type: "commit", turn: 0, orders: [order] });
      if (!quiet.ok || !acted.ok) throw new Error("refused");
      const paid = decodeLedger(crossroads, acted.report.rows).filter((row) => row.cause === "price");
      const cost = (stat: string) => paid.reduce((sum, row) => sum - (row.stat === stat ? row.delta : 0), 0);
      expect({ budget: cost("budget"), capital: cost("capital") }).toEqual(price);
      // A review is a page; what it costs may come out of what could not be kept.
      if (order.type === "review")
        expect(acted.report.dispatches).toContainEqual(
          expect.objectContaining({ kind: "review", pledge: order.pledge, to: "UKR" }),
        );
      else expect(hashOf(acted.state)).not.toBe(hashOf(quiet.state));
    });
  }
});

describe("the field that says what an order answers", () => {
  it("is parsed for every type, last and as it stands", () => {
    for (const order of LEGAL)
      for (const answers of ["none", "sortie@BAS", "own_kind-2@PHL"]) {
        const parsed = parseOrder({ answers, ...order }, 0);
        expect(parsed).toEqual({ ok: true, value: { ...order, answers } });
        if (parsed.ok) expect(Object.keys(parsed.value).at(-1)).toBe("answers");
      }
  });

  it("is refused as a shape if it is anything else", () => {
    const hostile = [
      "",
      "all",
      "sortie",
      "@",
      "sortie@",
      "@BAS",
      "a@b@c",
      "sortie@BAS ",
      "1@2",
      "<b>@x",
      3,
      null,
      true,
      ["none"],
    ];
    for (const answers of [...hostile, `${"a".repeat(40)}@BAS`])
      expect(parseOrder({ ...LEGAL[0], answers }, 2)).toEqual({
        ok: false,
        problem: { code: "shape", index: 2, what: "answers" },
      });
    expect(parseOrder({ ...LEGAL[0], answers: undefined }, 0).ok).toBe(false);
    expect(parseOrder({ ...LEGAL[0], answers: "none", more: 1 }, 0).ok).toBe(false);
  });

  it("changes nothing of an order that answers nothing", () => {
    for (const order of LEGAL) {
      const state = start();
      const none = { ...order, answers: "none" };
      expect(codes(state, none)).toEqual([]);
      const [plain, said] = [order, none].map((each) =>
        step(crossroads, state, { type: "commit", turn: 0, orders: [each] }),
      );
      if (!plain?.ok || !said?.ok) throw new Error("refused");
      expect(hashOf(said.state)).toBe(hashOf(plain.state));
    }
  });
});

describe("refusals", () => {
  const build = (capability: "maritime" | "airdefence" | "hardening", amount = 30): Order => ({
    type: "build",
    capability,
    amount,
  });
  const rich = (s: Writable) => {
    s.nation.budget = 900;
    s.nation.capital = 90;
  };
  const cases: [string, string, State, Order[]][] = [
    [
      "beyond the slots",
      "slots",
      start(rich),
      [
        build("maritime"),
        build("airdefence"),
        build("hardening"),
        { type: "forum", forum: "g7", agenda: "rules" },
        { type: "forum", forum: "quad", agenda: "rules" },
        { type: "forum", forum: "ip4", agenda: "rules" },
      ],
    ],
    ["beyond the budget, in list order", "budget", start(), [build("maritime", 60), build("airdefence", 60)]],
    [
      "beyond the capital",
      "capital",
      start((s) => {
        s.nation.capital = 1;
      }),
      [{ type: "pact", with: "PHL", track: "access" }],
    ],
    [
      "aid to one that takes none",
      "target",
      start(),
      [{ type: "aid", to: "CHN", purpose: "security", amount: 20, terms: "open", standing: false }],
    ],
    [
      "aid to nobody",
      "target",
      start(),
      [{ type: "aid", to: "NOWHERE", purpose: "security", amount: 20, terms: "open", standing: false }],
    ],
    [
      "a track that does not exist with a partner",
      "track",
      start(),
      [{ type: "pact", with: "PHL", track: "host" }],
    ],
    [
      "a stage that trust does not carry",
      "trust",
      start((s) => {
        if (s.actors[9]) s.actors[9].trust = 120;
      }),
      [{ type: "pact", with: "KOR", track: "intelligence" }],
    ],
    [
      "talks already held",
      "negotiating",
      start((s) => {
        const list = s.actors[10]?.talks ?? [];
        list[0] = 500;
      }),
      [{ type: "pact", with: "PHL", track: "access" }],
    ],
    [
      "the last stage",
      "stageMax",
      start((s) => {
        const list = s.actors[1]?.stages ?? [];
        list[5] = 4;
      }),
      [{ type: "pact", with: "USA", track: "host" }],
    ],
    ["no change", "unchanged", start(), [{ type: "sanction", on: "RUS", sector: "energy", level: 1 }]],
    ["a pledge that is not there", "noPledge", start(), [{ type: "amend", pledge: 77, change: "end" }]],
    [
      "a pledge tapering already",
      "tapered",
      start((s) => {
        if (s.pledges[0]) s.pledges[0].taper = 2;
      }),
      [{ type: "amend", pledge: 1, change: "taper" }],
    ],
    [
      "a sea too far",
      "zoneFar",
      start(),
      [{ type: "deploy", group: "hyuga", zone: "SCS", mission: "presence" }],
    ],
    [
      "a group in refit",
      "groupBusy",
      start((s) => {
        if (s.ships[5]) s.ships[5].phase = "refit";
      }),
      [{ type: "deploy", group: "kaga", zone: "BAS", mission: "presence" }],
    ],
    [
      "islands that do not consent",
      "consent",
      start((s) => {
        s.nation.consent = 200;
      }),
      [build("hardening")],
    ],
    [
      "an offer to the wrong capital",
      "offerTo",
      start(),
      [{ type: "channel", to: "USA", stance: "warm", offer: "code" }],
    ],
    [
      "a code signed already",
      "offerDone",
      start((s) => {
        s.tally.encounterCode = true;
      }),
      [{ type: "channel", to: "CHN", stance: "warm", offer: "code" }],
    ],
    ["the same order twice", "repeated", start(rich), [build("maritime"), build("maritime", 60)]],
    [
      "a doctrine that does not add up",
      "doctrineSum",
      start(),
      [{ type: "doctrine", weights: { deterrence: 40, resilience: 40, autonomy: 40, order: 10 } }],
    ],
    [
      "a doctrine that is not first",
      "doctrineFirst",
      start(),
      [
        build("maritime"),
        { type: "doctrine", weights: { deterrence: 25, resilience: 25, autonomy: 25, order: 25 } },
      ],
    ],
  ];
  for (const [name, code, state, orders] of cases) {
    it(`${name}: ${code}`, () => expect(codes(state, ...orders)).toContain(code));
  }

  it("give need and have, for the sentence", () => {
    const [problem] = checkOrders(
      crossroads,
      start((s) => {
        s.nation.budget = 10;
      }),
      [build("maritime")],
    );
    expect(problem).toEqual({ code: "budget", index: 0, need: 30, have: 10 });
  });

  it("change nothing: a commit is all or nothing", () => {
    const state = start();
    const twin = structuredClone(state);
    const answer = step(crossroads, state, {
      type: "commit",
      turn: 0,
      orders: [build("maritime"), build("maritime")],
    });
    expect(answer.ok).toBe(false);
    expect(state).toEqual(twin);
  });
});

describe("a pledge", () => {
  it("runs until it is ended, and ending it breaks a word", () => {
    const state = start();
    const kept = step(crossroads, state, { type: "commit", turn: 0, orders: [] });
    const ended = step(crossroads, state, {
      type: "commit",
      turn: 0,
      orders: [{ type: "amend", pledge: 1, change: "end" }],
    });
    if (!kept.ok || !ended.ok) throw new Error("refused");
    expect(kept.state.pledges.length).toBe(1);
    expect(ended.state.pledges.length).toBe(0);
    expect(ended.state.nation.budget - kept.state.nation.budget).toBe(60);
    const kyiv = crossroads.roles.kyiv;
    // What the ending itself costs, and the amount; habit takes a little of it back.
    const lost = (kept.state.actors[kyiv]?.trust ?? 0) - (ended.state.actors[kyiv]?.trust ?? 0);
    expect(lost).toBeGreaterThan((60 - RULES.pledge.end.trust) / 2);
  });

  it("that cannot be paid is borrowed for, in the open", () => {
    const state = start((s) => {
      if (s.pledges[0]) s.pledges[0].amount = 100;
      s.nation.economy = 0;
      s.nation.support = 0;
      s.nation.budget = 0;
      for (let i = 2; i < 9; i++)
        s.pledges.push({
          id: i,
          to: 10,
          purpose: "security",
          amount: 100,
          terms: "audited",
          since: 0,
          paid: 0,
          taper: 0,
          trigger: false,
          suspended: 0,
          was: [],
        });
    });
    const answer = step(crossroads, state, { type: "commit", turn: 0, orders: [] });
    if (!answer.ok) throw new Error("refused");
    expect(answer.state.nation.budget).toBeGreaterThanOrEqual(0);
    expect(answer.state.nation.debt).toBeGreaterThan(state.nation.debt + 100);
  });

  it("costs no budget now, one instalment in upkeep, and delivers once", () => {
    const aid: Order = {
      type: "aid",
      to: "VNM",
      purpose: "security",
      amount: 80,
      terms: "open",
      standing: true,
    };
    const state = start();
    expect(priceOf(crossroads, state, aid).budget).toBe(0);
    const quiet = step(crossroads, state, { type: "commit", turn: 0, orders: [] });
    const made = step(crossroads, state, { type: "commit", turn: 0, orders: [aid] });
    if (!quiet.ok || !made.ok) throw new Error("refused");
    expect(quiet.state.nation.budget - made.state.nation.budget).toBe(80);
    expect(made.state.pledges.at(-1)?.paid).toBe(80);
  });

  it("renewed unchanged delivers no second instalment", () => {
    const aid: Order = {
      type: "aid",
      to: "VNM",
      purpose: "security",
      amount: 80,
      terms: "open",
      standing: true,
    };
    const made = step(crossroads, start(), { type: "commit", turn: 0, orders: [aid] });
    if (!made.ok) throw new Error("refused");
    const ready = { ...made.state, phase: "plan" as const, queue: [], crisis: null, turn: 1 };
    const left = step(crossroads, ready, { type: "commit", turn: 1, orders: [] });
    const again = step(crossroads, ready, { type: "commit", turn: 1, orders: [aid] });
    if (!left.ok || !again.ok) throw new Error("refused");
    const vietnam = crossroads.actors.get("VNM") ?? 0;
    expect(again.state.actors[vietnam]?.alignment).toBe(left.state.actors[vietnam]?.alignment);
    const gain = (again.state.actors[vietnam]?.trust ?? 0) - (left.state.actors[vietnam]?.trust ?? 0);
    // The word said again, less what habit takes back of it; a second delivery would add much more.
    const { said, trust, units } = RULES.aid;
    expect(trust.open * (units[4] ?? 0)).toBeGreaterThan(20 * said.again);
    expect(gain).toBeGreaterThan(said.again / 2);
    expect(gain).toBeLessThanOrEqual(said.again);
  });

  it("cannot be ended and remade, or topped up and ended, in one quarter", () => {
    const remade: Order = {
      type: "aid",
      to: "UKR",
      purpose: "reconstruction",
      amount: 80,
      terms: "open",
      standing: true,
    };
    expect(codes(start(), { type: "amend", pledge: 1, change: "end" }, remade)).toEqual(["repeated"]);
    expect(codes(start(), remade, { type: "amend", pledge: 1, change: "taper" })).toEqual(["repeated"]);
  });
});

describe("what Washington asks", () => {
  const met: [Ask, Order][] = [
    ["host", { type: "pact", with: "USA", track: "host" }],
    ["investment", { type: "pact", with: "USA", track: "investment" }],
    ["spending", { type: "build", capability: "maritime", amount: 30 }],
    ["kyiv", { type: "aid", to: "UKR", purpose: "humanitarian", amount: 20, terms: "open", standing: false }],
  ];
  for (const [ask, order] of met) {
    it(`ask ${ask} is met by ${order.type}, and by nothing else`, () => {
      const shared = (orders: Order[]) => {
        const answer = step(
          crossroads,
          start((s) => {
            s.washington.ask = ask;
          }),
          { type: "commit", turn: 0, orders },
        );
        if (!answer.ok) throw new Error("refused");
        return decodeLedger(crossroads, answer.report.rows).some((e) => e.cause === "burdenShared");
      };
      for (const [other, each] of met) expect(shared([each]), `${other}`).toBe(other === ask);
    });
  }
});
