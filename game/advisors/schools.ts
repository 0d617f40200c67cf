import type { Game, View } from "../engine/index.ts";
import type { Order } from "../engine/orders.ts";
import { affordable } from "./affordable.ts";
import type { Policy } from "./policy.ts";

/** Answers a school gives by event; what it has no view on gets the last choice. */
type Answers = Readonly<Record<string, "a" | "b" | "c">>;

interface School {
  id: string;
  wishes(game: Game, view: View): Order[];
  answers: Answers;
  crisis(view: View): "press" | "hold" | "yield" | "offramp";
}

const pact = (
  partner: string,
  track: "access" | "intelligence" | "industry" | "supply" | "summit",
): Order => ({
  type: "pact",
  with: partner,
  track,
});

/** What each school does about the pillar that costs it most: nobody lets the economy sink on principle. */
function repairs(view: View): Order[] {
  const values = [...view.pillars.map((p) => p.value), view.nation.support];
  const weakest = values.indexOf(Math.min(...values));
  const repair: Order[][] = [
    [{ type: "build", capability: "maritime", amount: 30 }],
    [{ type: "secure", chain: "energy", amount: 30 }],
    [{ type: "secure", chain: "minerals", amount: 30 }],
    [{ type: "forum", forum: "g7", agenda: "rules" }],
    [{ type: "secure", chain: "food", amount: 30 }],
  ];
  return (view.turn % 2 === 0 ? repair[weakest] : undefined) ?? [];
}

function asPolicy(school: School): Policy {
  return {
    id: school.id,
    orders: (game, view) => affordable(game, view, [...school.wishes(game, view), ...repairs(view)]),
    respond(game, view) {
      const at = view.queue[0];
      if (at === undefined) return { subject: "crisis", choice: school.crisis(view) };
      const subject = game.scenario.events[at]?.id ?? "";
      return { subject, choice: school.answers[subject] ?? "c" };
    },
  };
}

/** The line of 2022–24: keep paying Kyiv, keep company, keep sanctions, invest in Washington. */
export const internationalist = asPolicy({
  id: "internationalist",
  wishes(_game, view) {
    const turn = view.turn;
    const list: Order[] = [];
    if (turn === 0)
      list.push({
        type: "aid",
        to: "UKR",
        purpose: "reconstruction",
        amount: 80,
        terms: "open",
        standing: true,
      });
    list.push({ type: "forum", forum: (["g7", "ip4", "asean"] as const)[turn % 3] ?? "g7", agenda: "rules" });
    if (turn % 3 === 1)
      list.push({ type: "pact", with: "USA", track: turn % 2 === 0 ? "host" : "investment" });
    if (turn === 2 || turn === 9) list.push({ type: "sanction", on: "RUS", sector: "finance", level: 3 });
    list.push(pact("EUR", "industry"), pact("GBR", "access"), pact("AUS", "access"));
    list.push({ type: "build", capability: "airdefence", amount: 30 });
    return list;
  },
  answers: {
    us_hns: "a",
    cv_lockon: "a",
    sen_streak: "a",
    ec_rare: "b",
    ua_tranche: "a",
    ua_graft: "b",
    eu_24_3: "a",
    lk_unpaid: "a",
    ph_shoal: "a",
    hm_okinawa: "a",
  },
  crisis: (view) =>
    (view.crisis?.rival ?? 0) >= 4 ? "offramp" : (view.crisis?.exchange ?? 1) <= 2 ? "press" : "hold",
});

/** The op-ed's line: audit and taper Kyiv's aid, build bilateral pacts and resilience in the region. */
export const recalibrator = asPolicy({
  id: "recalibrator",
  wishes(_game, view) {
    const turn = view.turn;
    const list: Order[] = [];
    if (turn === 0)
      list.push({
        type: "aid",
        to: "UKR",
        purpose: "reconstruction",
        amount: 20,
        terms: "audited",
        standing: true,
      });
    const partner = (["PHL", "VNM", "AUS", "IND", "KOR", "IDN"] as const)[turn % 6] ?? "PHL";
    list.push(pact(partner, "access"), pact(partner, "intelligence"), pact("PHL", "access"));
    if (turn % 2 === 1) {
      list.push({
        type: "aid",
        to: turn % 4 === 1 ? "PHL" : "VNM",
        purpose: "security",
        amount: 20,
        terms: "audited",
        standing: false,
      });
    }
    list.push({ type: "build", capability: turn % 3 === 0 ? "counterstrike" : "maritime", amount: 30 });
    list.push({ type: "secure", chain: turn % 2 === 0 ? "minerals" : "energy", amount: 30 });
    list.push({ type: "deploy", group: "kaga", zone: "BAS", mission: "presence" });
    return list;
  },
  answers: {
    us_hns: "b",
    cv_lockon: "c",
    sen_streak: "a",
    ec_rare: "a",
    ua_tranche: "b",
    ua_graft: "a",
    eu_24_3: "b",
    lk_unpaid: "b",
    ph_shoal: "b",
    hm_okinawa: "b",
  },
  crisis: (view) =>
    (view.crisis?.rival ?? 0) >= 4 ? "offramp" : (view.crisis?.exchange ?? 1) <= 1 ? "press" : "hold",
});
