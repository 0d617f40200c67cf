import { RULES } from "../../../game/engine/index.ts";
import { type Language, messages } from "../../../game/text/index.ts";

/** What each order costs, read from the rules. Aid, builds and supply chains cost the amount that is ordered. */
export function priceRows(language: Language): [string[], string[][]] {
  const en = language === "en";
  const m = messages(language);
  const money = (n: number) => (en ? `¥${n}bn` : `${n * 10}億円`);
  const amount = en ? "the amount" : "指定した額";
  const COST = RULES.prices;
  const { open, audited, tied } = COST.aid;
  const step = COST.sanctionStep;
  const t = m.names.terms;
  const price = (name: string, cost: { budget?: number; capital?: number }): string[] => [
    name,
    money(cost.budget ?? 0),
    String(cost.capital ?? 0),
  ];
  const rows = [
    [
      en ? "Aid, once" : "援助（一回）",
      amount,
      `${t.open} ${open}, ${t.audited} ${audited}, ${t.tied} ${tied}`,
    ],
    [
      en ? "Aid as a pledge (paid every turn from revenue)" : "援助の約束（毎期歳入から支払う）",
      money(0),
      `${t.open} ${open}, ${t.audited} ${audited}, ${t.tied} ${tied}`,
    ],
    price(en ? "Tapering a pledge" : "約束の漸減", COST.taper),
    price(en ? "Ending a pledge" : "約束の終了", COST.end),
    price(en ? "Attaching a trigger to a pledge" : "停止条項の付与", COST.trigger),
    price(en ? "Reviewing a pledge" : "約束の検証", COST.review),
    [en ? "A sanction, for each level it moves" : "制裁（水準の一段ごと）", money(0), String(step)],
    price(en ? "A stage of a pact with a partner" : "友好国との協定の一段階", COST.pact),
    price(en ? "A stage of an arrangement with Washington" : "米国との取り決めの一段階", COST.washington),
    price(en ? "A forum" : "多国間の場", COST.forum),
    [en ? "A build" : "整備", amount, String(COST.build.capital)],
    price(en ? "A deployment" : "展開", COST.deploy),
    [en ? "Securing a supply chain" : "供給網の確保", amount, "0"],
    price(en ? "A channel, warm" : "対話・友好", COST.warm),
    price(en ? "A channel, steady" : "対話・平常", COST.steady),
    price(en ? "A channel, firm" : "対話・毅然", COST.firm),
    price(en ? "An offer with it" : "提案の追加", COST.offer),
    price(en ? "A study (no order slot)" : "調査（指示枠は不要）", COST.study),
    price(en ? "Changing the doctrine after the first turn" : "初回以後の基本方針の変更", COST.doctrine),
  ];
  return [en ? ["order", "money", "political capital"] : ["指示", "費用", "政治資本"], rows];
}
