import { useWords } from "../context.ts";
import { OutcomeCounts } from "./situations.tsx";
import { answerAt, titleAt } from "./situationwords.ts";
import { nameOf, type Seen } from "./who.ts";
import "./parting.css";

/** The first quarter in which the class went different ways: what lay there, who chose what, and what came of it. */
export function PartingView({ seen }: { seen: Seen }) {
  const { m, f } = useWords();
  const t = m.classboard;
  const { figures } = seen.board;
  const { parting } = figures;
  if (!parting) return <p>{t.noParting}</p>;
  const { kind, at, turn, sides } = parting;
  const tally = figures.tallies.find((each) => each.kind === kind && each.at === at);
  return (
    <section class="parting">
      <p class="parting-when">{t.partingAt(f.integer(turn + 1))}</p>
      <h3>{titleAt(m, kind, at)}</h3>
      <div class="parting-sides">
        {sides.map(({ answer, aliases }) => {
          const came = tally?.ways.find((way) => way.answer === answer)?.came;
          return (
            <article key={answer ?? ""}>
              <h4>{answer === null ? t.left : answerAt(m, kind, at, answer)}</h4>
              <p class="parting-count">{t.chose(f.integer(aliases.length))}</p>
              {seen.named && <p>{f.list(aliases.map((alias) => nameOf(m, f, seen, alias)))}</p>}
              {came && <OutcomeCounts kind={kind} at={at} answer={answer} came={came} />}
            </article>
          );
        })}
      </div>
    </section>
  );
}
