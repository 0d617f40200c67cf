import type { BoardAnswer, BoardSituation } from "../../engine/index.ts";
import { refusalText, situationText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon, orderIcon } from "../icons.tsx";
import { Face } from "../officials/face.tsx";
import { officialNamed } from "../officials/named.ts";
import { answering, arguers, chipName, inHundred, outcomesOf, wordsFor } from "./argued.ts";
import "./chip.css";

/** So many faces fit on a chip; all are named to those who listen. */
const FACES = 2;

/** What pressing an answer does now: on the tray, off it, in another's place, or not possible and why. */
export function usePress(situation: BoardSituation, answer: BoardAnswer) {
  const { m, f, game, session, say } = useGame();
  const item = answering(game, situation.id);
  const given = item?.assessment.answers?.answer ?? null;
  const on = given === answer.id;
  const problem = game.choices.answers[situation.id]?.[answer.id] ?? null;
  const { order, others, lack } = answer;
  const refused = order === null ? lack : problem;
  const why = on ? null : refused ? refusalText(m, refused) : order === null ? m.situation.notNow : null;
  const press = (): void => {
    const words = situationText(m, wordsFor(situation));
    if (on && item) session.do({ do: "removeOrder", key: item.key });
    else if (why !== null || order === null) say(m.agenda.locked(why ?? ""));
    else {
      session.do({ do: "addOrder", order, others, instead: item?.key });
      const { bad } = outcomesOf(m, situation, answer.id);
      say(
        m.agenda.answered(
          words.answers[answer.id] ?? answer.id,
          bad,
          inHundred(f, situation.left.believed[2]),
          inHundred(f, answer.believed[2]),
        ),
      );
    }
  };
  return { on, why, press };
}

interface Props {
  situation: BoardSituation;
  answer: BoardAnswer;
  /** Told why it cannot be given, where it cannot. */
  onRefused(why: string | null): void;
}

/** One answer: its name, its price, who argues for it. One press puts it on the tray, another takes it off. */
export function Chip({ situation, answer, onRefused }: Props) {
  const { m, f, game } = useGame();
  const { on, why, press } = usePress(situation, answer);
  const full = situationText(m, wordsFor(situation)).answers[answer.id] ?? answer.id;
  const schools = arguers(game, situation.id, answer.id);
  // Two faces take the room of the instrument's sign; what is on the tray, or cannot be, always says so.
  const instrument = answer.order && schools.length < FACES ? orderIcon(answer.order.type) : null;
  const sign = on ? "check" : why !== null ? "refused" : instrument;
  const money = f.money(answer.budget);
  const capital = f.integer(answer.capital);
  const who = f.pair(...schools.map((school) => officialNamed(m, school)));
  const short = chipName(m, situation.kind, answer.id, full);
  // Heard, the parts follow each other in one breath; each has its comma at its own end.
  const comma = <span class="sr">{f.comma}</span>;
  const more = [who && m.agenda.arguedBy(who), why === null ? "" : m.agenda.locked(why)];
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={on}
      title={why ?? full}
      data-refused={why !== null}
      onClick={() => {
        press();
        onRefused(why);
      }}
    >
      <span class="chip-name">
        {short}
        {comma}
        {short !== full && (
          <span class="sr">
            {full}
            {f.comma}
          </span>
        )}
      </span>
      <span class="chip-price">
        {sign && <Icon name={sign} size={13} />}
        {answer.budget > 0 && (
          <span>
            <span aria-hidden="true">{f.price(answer.budget)}</span>
            <span class="sr">{money}</span>
            {comma}
          </span>
        )}
        {answer.capital > 0 && (
          <span>
            <Icon name="capital" size={12} />
            <span class="sr">{m.desk.capital} </span>
            {capital}
            {comma}
          </span>
        )}
      </span>
      <span class="chip-faces">
        {schools.slice(0, FACES).map((school) => (
          <Face key={school} school={school} size={18} />
        ))}
      </span>
      <span class="sr">{f.clauses(...more)}</span>
    </button>
  );
}
