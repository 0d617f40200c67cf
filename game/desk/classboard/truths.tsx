import type { Account, Group } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { Table } from "./table.tsx";
import type { Seen } from "./who.ts";

/** Where the hidden answers lay, and what the class believed at the end: by group where the class was split. */
export function ClassTruths({ seen }: { seen: Seen }) {
  const { m } = useWords();
  const t = m.classboard;
  const { accounts, exercise } = seen.board;
  const split = exercise?.truths.how === "split";
  const groups: (Group | null)[] = split ? ["a", "b"] : [null];
  return (
    <>
      <p class="caption">{t.truthsNote}</p>
      {exercise?.seeds.how === "each" && <p class="caption">{t.eachWorld}</p>}
      {groups.map((group) => (
        <GroupTruths
          key={group ?? ""}
          headed={group !== null}
          title={group === null ? t.view.truths : t.groupWorld(group.toUpperCase())}
          accounts={accounts.filter((account) => group === null || account.group === group)}
        />
      ))}
    </>
  );
}

interface GroupProps {
  title: string;
  headed: boolean;
  accounts: readonly Account[];
}

function GroupTruths({ title, headed, accounts }: GroupProps) {
  const { m, f } = useWords();
  const t = m.classboard;
  const questions = accounts[0]?.beliefs.map(({ question }) => question) ?? [];
  const middle = (of: (belief: Account["beliefs"][number]) => number, question: string): number => {
    const values = accounts
      .flatMap(({ beliefs }) => beliefs.filter((each) => each.question === question).map(of))
      .sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? 0;
  };
  return (
    <section>
      {headed && <h3>{title}</h3>}
      <Table
        caption={title}
        head={[t.question, t.truth, t.believed]}
        rows={questions.map((question) => ({
          key: question,
          cells: [
            m.questions[question].asks,
            f.score(middle(({ truth }) => truth, question)),
            f.score(middle(({ mean }) => mean, question)),
          ],
        }))}
      />
    </section>
  );
}
