import { type BoardSituation, NO_ANSWER } from "../../engine/index.ts";
import type { TrayItem } from "../../session/types.ts";
import { situationText } from "../../text/words.ts";
import { wordsFor } from "../agenda/argued.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Pop } from "./pop.tsx";

/** The situation that the order answers, if any, and what else it could be made to answer. */
export function Answering({ item, title }: { item: TrayItem; title: string }) {
  const { m, f, game, session, stage } = useGame();
  const t = m.situation;
  const { key, order, assessment } = item;
  const named = (id: string | undefined) => game.board.situations.find((each) => each.id === id);
  const titleOf = (situation: BoardSituation): string => situationText(m, wordsFor(situation)).title;
  const now = named(assessment.answers?.situation);
  const fits = assessment.fits.flatMap(({ situation }) => named(situation) ?? []);
  if (fits.length === 0 && order.answers === undefined) return null;
  const says = now ? t.answering(titleOf(now)) : t.notCounted;
  if (stage !== "plan") return now ? <p class="card-text answering">{says}</p> : null;
  const set = (answers: string | null) => (): void => {
    void session.do({ do: "setAnswers", key, answers });
  };
  return (
    <div class="answering">
      <Pop
        label={f.pair(says, t.chooseFor(title))}
        summary={
          <>
            <span title={says}>
              {now ? (
                <>
                  <span class="long">{says}</span>
                  <span class="short">{titleOf(now)}</span>
                </>
              ) : (
                says
              )}
            </span>
            <Icon name="more" size={14} />
          </>
        }
        choices={[
          ...fits
            .filter((each) => each.id !== now?.id)
            .map((each) => ({ text: t.countFor(titleOf(each)), act: set(each.name) })),
          ...(order.answers === NO_ANSWER ? [] : [{ text: t.dontCount, act: set(NO_ANSWER) }]),
        ]}
      />
    </div>
  );
}
