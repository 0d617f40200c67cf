import { describe, expect, it } from "vitest";
import { tell } from "../../game/engine/ledger/dispatches.ts";
import { openLedger } from "../../game/engine/ledger/ledger.ts";
import type { Dispatch, News } from "../../game/engine/ledger/report.ts";
import type { Turn } from "../../game/engine/ledger/turn.ts";
import { startOf } from "../../game/runs/index.ts";
import { challenge, crossroads } from "./helpers.ts";

/** Where a dispatch is told to have happened. */
function placeOf(news: Partial<News> & { kind: News["kind"] }): string | undefined {
  const dispatches: Dispatch[] = [];
  const state = startOf(crossroads, challenge("dispatches"));
  tell({ game: crossroads, state, ledger: openLedger(), dispatches } as unknown as Turn, news as News);
  return dispatches[0]?.at;
}

describe("a dispatch's place", () => {
  const { scenario } = crossroads;

  it("is the sea of a crisis for each of its exchanges", () => {
    expect(new Set(scenario.crises.map((c) => c.zone)).size).toBeGreaterThan(3);
    for (const { id, zone } of scenario.crises)
      for (const kind of ["crisisMove", "crisisAccident", "crisisEnds"] as const)
        expect(placeOf({ kind, crisis: id }), id).toBe(zone);
  });

  it("is where its event says", () => {
    for (const { id, at } of scenario.events) expect(placeOf({ kind: "event", event: id }), id).toBe(at);
  });

  it("is where a situation lay: at whom it is about, or at sea", () => {
    expect(placeOf({ kind: "situation", place: "PHL" })).toBe("PHL");
    expect(placeOf({ kind: "situation", place: "BAS" })).toBe("BAS");
  });

  it("is where a ship lies, or has left", () => {
    for (const { id, home } of scenario.ships) {
      expect(placeOf({ kind: "shipReady", ship: id }), id).toBe(home);
      expect(placeOf({ kind: "carrierGone", ship: id }), id).toBe(home);
    }
  });

  it("is who it is about, and otherwise Tokyo", () => {
    expect(placeOf({ kind: "regime" })).toBe("USA");
    expect(placeOf({ kind: "posture" })).toBe("CHN");
    expect(placeOf({ kind: "ask" })).toBe("USA");
    expect(placeOf({ kind: "lapse" })).toBe("USA");
    expect(placeOf({ kind: "armistice" })).toBe("UKR");
    expect(placeOf({ kind: "pact", with: "PHL" })).toBe("PHL");
    expect(placeOf({ kind: "pledgeEnded", to: "UKR" })).toBe("UKR");
    expect(placeOf({ kind: "leak", to: "UKR" } as never)).toBe("UKR");
    expect(placeOf({ kind: "sortie", zone: "BAS" })).toBe("BAS");
    expect(placeOf({ kind: "crisisOpens", zone: "SEN" })).toBe("SEN");
    expect(placeOf({ kind: "turned", question: "credit" })).toBe("JPN");
    expect(placeOf({ kind: "delivered" })).toBe("JPN");
  });
});
