import type { BoardAnswer, BoardSituation } from "../../engine/index.ts";
import type { Remembered } from "../../session/types.ts";
import { ANY_TIME, situationOutcome } from "../../text/words.ts";
import { arguers, whenRight } from "../agenda/argued.ts";
import { useGame } from "../context.ts";
import { Face } from "../officials/face.tsx";
import { officialNamed } from "../officials/named.ts";

/** Who argues for an answer, the belief that makes it right, and what came of the same advice before; null is leaving it. */
export function Counsel({ situation, answer }: { situation: BoardSituation; answer: BoardAnswer | null }) {
  const { m, f, game } = useGame();
  const t = m.agenda;
  const schools =
    answer === null
      ? game.advice
          .filter(({ argues }) => !argues.some((each) => each.situation === situation.id))
          .map(({ school }) => school)
      : arguers(game, situation.id, answer.id);
  const [first] = schools;
  if (!first) return <p class="counsel-none">{t.nobody}</p>;
  const when = whenRight(m, answer ?? situation.left);
  const last =
    answer &&
    game.remembered.find(
      (each) =>
        schools.includes(each.school) && each.situation === situation.kind && each.argued === answer.id,
    );
  return (
    <div class="counsel-say">
      <Face school={first} size={34} />
      <p>
        <b>{f.pair(...schools.map((school) => officialNamed(m, school)))}</b>
        <span>{when ? t.saysIf(when) : t.saysPlain}</span>
        {last && (
          <span>
            <LastTime last={last} />
          </span>
        )}
      </p>
    </div>
  );
}

/** What was done the last time with the same advice, and what came of it. */
export function LastTime({ last }: { last: Remembered }) {
  const { m, f } = useGame();
  const t = m.agenda;
  const { answer, argued, outcome, quarter } = last;
  const { name } = situationOutcome(m, { ...last, nth: ANY_TIME }, answer, outcome);
  const says = answer === argued ? t.saysTaken : answer === null ? t.saysLeft : t.saysRefused;
  return <>{says(f.quarter(quarter), name)}</>;
}
