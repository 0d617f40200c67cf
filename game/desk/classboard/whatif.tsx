import { useState } from "preact/hooks";
import type { ClassChange } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { Choices, Select } from "../parts/fields.tsx";
import { Table } from "./table.tsx";
import { nameOf, type Seen } from "./who.ts";
import "./whatif.css";

const NOBODY = "";

/** One thing changed for the whole class: a quarter's orders, or the world; every run played again. */
export function WhatIf({ seen }: { seen: Seen }) {
  const { m, f, session } = useWords();
  const t = m.classboard;
  const { board } = seen;
  const { accounts, other, exercise } = board;
  const turns = Math.max(1, ...accounts.map((account) => account.turns.length));
  const [kind, setKind] = useState<ClassChange["kind"]>("orders");
  const [turn, setTurn] = useState(board.figures.parting?.turn ?? 0);
  const [of, setOf] = useState(NOBODY);
  const split = exercise?.truths.how === "split";
  const worlds = (["oped", "critics", ...(split ? (["across"] as const) : [])] as const).map((id) => ({
    id,
    label: t.worlds[id],
  }));
  const [world, setWorld] = useState<"oped" | "critics" | "across">(split ? "across" : "oped");
  const play = (): void => {
    const change: ClassChange =
      kind === "orders" ? { kind, turn, of: of === NOBODY ? null : of } : { kind, of: world };
    void session.do({ do: "changeClass", change });
  };
  return (
    <div class="whatif">
      <p class="caption">
        {f.stops(t.whatifNote, ...(accounts.some(({ finished }) => !finished) ? [t.unfinishedOut] : []))}
      </p>
      <Choices
        legend={t.view.whatif}
        options={[
          { id: "orders", label: t.changeOrders },
          { id: "world", label: t.changeWorld },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === "orders" ? (
        <div class="whatif-fields">
          <Select
            label={t.inQuarter}
            options={Array.from({ length: turns }, (_, i) => ({ id: String(i), label: f.integer(i + 1) }))}
            value={String(turn)}
            onChange={(id) => setTurn(Number(id))}
          />
          <Select
            label={t.ordersOf}
            options={[
              { id: NOBODY, label: t.nobodyOrders },
              ...accounts.map(({ alias }) => ({ id: alias, label: t.asOrdered(nameOf(m, f, seen, alias)) })),
            ]}
            value={of}
            onChange={setOf}
          />
        </div>
      ) : (
        <Select label={t.world} options={worlds} value={world} onChange={setWorld} />
      )}
      <div class="btn-row wrap">
        <button type="button" class="btn primary" disabled={other?.state === "working"} onClick={play}>
          {t.play}
        </button>
        {other?.state === "working" && (
          <>
            <p role="status">{t.again(f.integer(other.done), f.integer(other.of))}</p>
            <button type="button" class="btn" onClick={() => session.do({ do: "callOffClass" })}>
              {t.stop}
            </button>
          </>
        )}
      </div>
      {other && other.value.length > 0 && <Outcome seen={seen} />}
    </div>
  );
}

function Outcome({ seen }: { seen: Seen }) {
  const { m, f } = useWords();
  const t = m.classboard;
  const changed = seen.board.other?.value ?? [];
  const gaps = changed.map((each) => each.changed - each.played).sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return (
    <>
      <p class="board-lead">{t.gapMiddle(f.signedExact(middle))}</p>
      <Table
        caption={t.view.whatif}
        head={[t.alias, t.played, t.changed, t.gap, t.firstDiffers, t.ending]}
        rows={changed.map((each) => ({
          key: each.alias,
          cells: [
            nameOf(m, f, seen, each.alias),
            f.exact(each.played),
            f.exact(each.changed),
            f.signedExact(each.changed - each.played),
            each.first === null ? t.never : t.partingAt(f.integer(each.first + 1)),
            each.ending ? m.endings[each.ending].name : "",
          ],
        }))}
      />
    </>
  );
}
