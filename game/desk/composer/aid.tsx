import { useState } from "preact/hooks";
import { type AidOrder, PURPOSES, type Purpose, TERMS, type Terms } from "../../engine/index.ts";
import { type Preset, useGame } from "../context.ts";
import { leftOf } from "../main/status.tsx";
import { Amount, Choices, Select } from "../parts/fields.tsx";
import { Pledges } from "./pledges.tsx";
import { useAddressee, useTargets } from "./targets.ts";
import { Explain, Verdict } from "./verdict.tsx";

const AMOUNT = { min: 20, max: 100, step: 20 };

/** The purpose a form opens with: the first the tray does not hold for this recipient. */
const LIKELY: readonly Purpose[] = [
  "reconstruction",
  "security",
  "infrastructure",
  "humanitarian",
  "technology",
];

export function AidForm({ preset }: { preset: Preset | null }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const targets = useTargets("aid", (a) => d.trustShort(f.score(a.trust)));
  const [to, setTo] = useAddressee(targets, preset, "UKR");
  const [purpose, setPurpose] = useState<Purpose>(
    () =>
      LIKELY.find(
        (id) =>
          !game.tray.some(({ order }) => order.type === "aid" && order.to === to && order.purpose === id),
      ) ?? "reconstruction",
  );
  const [terms, setTerms] = useState<Terms>("audited");
  const [amount, setAmount] = useState(40);
  const [standing, setStanding] = useState<"once" | "standing">("once");
  const left = leftOf(game.board, game.trayTotals);
  const held = game.board.pledges.find((pledge) => pledge.to === to && pledge.purpose === purpose);
  const cut = standing === "standing" && held !== undefined && amount < held.amount;
  const order: AidOrder = {
    type: "aid",
    to,
    purpose,
    amount,
    terms,
    standing: standing === "standing",
  };
  return (
    <>
      <div class="composer-body">
        <Explain type="aid" />
        <Select label={d.to} options={targets} value={to} onChange={setTo} />
        <Choices
          legend={d.purpose}
          options={PURPOSES.map((id) => ({ id, label: m.names.purposes[id] }))}
          value={purpose}
          onChange={setPurpose}
        />
        <Amount
          label={standing === "standing" ? d.amountQuarter : d.amount}
          aside={d.leftOver(f.money(left.budget))}
          {...AMOUNT}
          value={amount}
          shown={f.money}
          onChange={setAmount}
        />
        <Choices
          legend={d.terms}
          layout="rows"
          options={TERMS.map((id) => ({
            id,
            label: m.names.terms[id],
            note: m.names.termNotes[id],
          }))}
          value={terms}
          onChange={setTerms}
        />
        <Choices
          legend={d.duration}
          layout="rows"
          options={[
            { id: "once", label: d.once, note: d.onceNote },
            { id: "standing", label: d.standing, note: d.standingNote },
          ]}
          value={standing}
          onChange={setStanding}
        />
        {cut && <p class="caption">{d.cutsPledge(f.money(held.amount))}</p>}
        <Pledges />
      </div>
      <Verdict order={order} />
    </>
  );
}
