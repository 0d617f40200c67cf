import type { TrayItem } from "../../session/types.ts";
import { inHundred, outcomesOf } from "../agenda/argued.ts";
import { useGame } from "../context.ts";

/** What an answer on the tray makes of the bad end: its chance if left, and at both ends of the belief with it. */
export function AnswerOdds({ item }: { item: TrayItem }) {
  const { m, f, game } = useGame();
  const { answers } = item.assessment;
  const situation = game.board.situations.find(({ id }) => id === answers?.situation);
  const way = situation?.answers.find(({ id }) => id === answers?.answer);
  if (!situation || !way) return null;
  const { bad } = outcomesOf(m, situation, null);
  const ends = [way.low[2], way.high[2]];
  const [low, high] = [Math.min(...ends), Math.max(...ends)].map((chance) => inHundred(f, chance));
  const left = inHundred(f, situation.left.believed[2]);
  const text =
    low === high ? m.agenda.oddsOne(bad, left, low ?? "") : m.agenda.odds(bad, left, low ?? "", high ?? "");
  return (
    <p class="card-text card-odds" title={text}>
      {text}
    </p>
  );
}
