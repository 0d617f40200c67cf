import { useState } from "preact/hooks";
import { CHAINS, type Chain } from "../../engine/index.ts";
import { useGame } from "../context.ts";
import { Amount, Choices } from "../parts/fields.tsx";
import { Explain, Verdict } from "./verdict.tsx";

export function SecureForm() {
  const { m, f, game } = useGame();
  const d = m.desk;
  const [chain, setChain] = useState<Chain>("minerals");
  const [amount, setAmount] = useState(30);
  return (
    <>
      <div class="composer-body">
        <Explain type="secure" />
        <Choices
          legend={d.chain}
          layout="rows"
          options={CHAINS.map((id) => ({
            id,
            label: m.names.chains[id],
            note: d.dependence(f.score(game.board.nation[id])),
          }))}
          value={chain}
          onChange={setChain}
        />
        <Amount
          label={d.amount}
          min={10}
          max={60}
          step={10}
          value={amount}
          shown={f.money}
          onChange={setAmount}
        />
      </div>
      <Verdict order={{ type: "secure", chain, amount }} />
    </>
  );
}
