import { useWords } from "../context.ts";
import { HUMAN } from "../report/side.tsx";
import { Table } from "./table.tsx";
import type { Seen } from "./who.ts";

/** The human account of the class: unscored, the middle and the widest. */
export function Paid({ seen }: { seen: Seen }) {
  const { m, f } = useWords();
  const t = m.classboard;
  const { accounts } = seen.board;
  const of = (key: "dead" | "displaced" | "evacuated" | "cold"): number[] =>
    accounts.map(({ human }) => human[key]).sort((a, b) => a - b);
  return (
    <>
      <p class="caption">{t.paidNote}</p>
      <Table
        caption={t.view.paid}
        head={[t.view.paid, t.least, t.median, t.most]}
        rows={HUMAN.map((key) => {
          const values = of(key as "dead");
          const at = (share: number): string =>
            f.persons(values[Math.round(share * (values.length - 1))] ?? 0);
          return { key, cells: [m.stats[key], at(0), at(0.5), at(1)] };
        })}
      />
    </>
  );
}
