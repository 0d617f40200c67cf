import { describe, expect, it } from "vitest";
import { aboutOf, fits, type Order, type OrderPattern } from "../../game/engine/index.ts";
import { startOf } from "../../game/runs/index.ts";
import { challenge, crossroads } from "./helpers.ts";

const state = startOf(crossroads, challenge("pattern"));
const matches = (pattern: OrderPattern, order: Order) => fits(crossroads, state, order, pattern);

const aid = (to: string, amount: number, terms: "open" | "audited" | "tied"): Order => {
  return { type: "aid", to, purpose: "security", amount, terms, standing: false };
};

describe("a pattern of orders", () => {
  it("asks for a type, whom it is for, on which terms and how much at least", () => {
    const pattern: OrderPattern = { type: "aid", to: "kyiv", terms: ["audited", "tied"], least: 40 };
    expect(matches(pattern, aid("UKR", 40, "audited"))).toBe(true);
    expect(matches(pattern, aid("UKR", 20, "audited"))).toBe(false);
    expect(matches(pattern, aid("UKR", 40, "open"))).toBe(false);
    expect(matches(pattern, aid("PHL", 40, "tied"))).toBe(false);
    expect(matches(pattern, { type: "forum", forum: "g7", agenda: "rules" })).toBe(false);
  });

  it("asks for a sea, or for a track", () => {
    const group: Order = { type: "deploy", group: "kaga", zone: "BAS", mission: "presence" };
    expect(matches({ type: "deploy", zone: "BAS" }, group)).toBe(true);
    expect(matches({ type: "deploy", zone: "MIY" }, group)).toBe(false);
    const pact: Order = { type: "pact", with: "USA", track: "host" };
    expect(matches({ type: "pact", to: "washington", track: "host" }, pact)).toBe(true);
    expect(matches({ type: "pact", track: "investment" }, pact)).toBe(false);
  });

  it("asks which way a level moves, and knows whose a pledge is", () => {
    const sanction = (level: number): Order => ({ type: "sanction", on: "RUS", sector: "finance", level });
    expect(matches({ type: "sanction", to: "moscow", direction: "up" }, sanction(3))).toBe(true);
    expect(matches({ type: "sanction", direction: "down" }, sanction(3))).toBe(false);
    expect(matches({ type: "sanction", direction: "down" }, sanction(0))).toBe(true);
    const pledge = state.pledges[0]?.id ?? -1;
    const end: Order = { type: "amend", pledge, change: "end" };
    expect(matches({ type: "amend", to: "kyiv", direction: "down" }, end)).toBe(true);
    expect(matches({ type: "amend", to: "taipei" }, end)).toBe(false);
  });

  it("says of every order whom or which sea it is about", () => {
    expect(aboutOf(aid("PHL", 20, "open"))).toMatchObject({ actor: "PHL", flow: "aid" });
    expect(aboutOf({ type: "sanction", on: "CHN", sector: "trade", level: 0 })).not.toHaveProperty("flow");
    expect(aboutOf({ type: "channel", to: "CHN", stance: "warm", offer: "none" })).toEqual({
      actor: "CHN",
      stance: "warm",
    });
  });
});
