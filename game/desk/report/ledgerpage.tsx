import { useState } from "preact/hooks";
import { STAT, type StatId } from "../../engine/index.ts";
import type { QuarterRecord } from "../../session/types.ts";
import { causeText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { type Account, accountsOf } from "../ledger.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Select } from "../parts/fields.tsx";
import { toneOf } from "../parts/worth.ts";
import { orderOf, statName, titleOf } from "../wording.ts";
import "./ledgerpage.css";

const ALL = "all";

interface Props {
  record: QuarterRecord;
  account: StatId | null;
  onClose(): void;
}

/** Every number that moved in a quarter, entry by entry; each sum closes. */
export function LedgerPage({ record, account, onClose }: Props) {
  const { m, f } = useGame();
  const p = m.pages;
  const [only, setOnly] = useState(account ? `${account} ` : ALL);
  const accounts = accountsOf(record);
  const keyOf = (a: Account): string => `${a.stat} ${a.of ?? ""}`;
  const options = [
    { id: ALL, label: p.filterAll },
    ...accounts.map((a) => ({ id: keyOf(a), label: statName(m, a.stat, a.of) })),
  ];
  const shown = only === ALL ? accounts : accounts.filter((a) => keyOf(a) === only);
  return (
    <Dialog title={p.ledgerOf(f.quarter(record.quarter))} onClose={onClose} wide>
      <p>{p.ledgerLead}</p>
      {accounts.length === 0 && <p>{p.ledgerEmpty}</p>}
      <Select label={p.filter} options={options} value={only} onChange={setOnly} />
      <div class="ledger">
        {shown.map((a) => (
          <AccountTable key={keyOf(a)} account={a} record={record} />
        ))}
      </div>
    </Dialog>
  );
}

function AccountTable({ account, record }: { account: Account; record: QuarterRecord }) {
  const { m, f } = useGame();
  const p = m.pages;
  const { scale } = STAT[account.stat];
  return (
    <table class="account">
      <caption>{statName(m, account.stat, account.of)}</caption>
      <tbody>
        <tr>
          <th scope="row">{p.previous}</th>
          <td>{f.value(scale, account.before)}</td>
        </tr>
        {account.entries.map((e) => {
          const order = e.ref?.kind === "order" ? orderOf(record, e.ref.id) : null;
          return (
            <tr key={`${e.cause} ${e.ref?.id ?? ""}`}>
              <th scope="row">
                {causeText(m, e)}
                {order && <small> ({titleOf(m, record.before, order)})</small>}
              </th>
              <td class={toneOf(account.stat, e.delta)}>{f.change(scale, e.delta)}</td>
            </tr>
          );
        })}
        <tr class="total">
          <th scope="row">{p.now}</th>
          <td>{f.value(scale, account.after)}</td>
        </tr>
      </tbody>
    </table>
  );
}
