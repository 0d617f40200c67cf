import { actorName, type Format, type Messages } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Section } from "../parts/fields.tsx";
import { byPower, intentWords, isQuiet, type Line, shown } from "./intended.ts";
import "./intents.css";

/** What each power means to do this quarter: a line a power, and opened, whatever else it may do. */
export function Intents() {
  const { m, game, stage } = useGame();
  const t = m.situation;
  const powers = byPower(game.board.intents);
  if (stage !== "plan" || powers.length === 0) return null;
  return (
    <Section title={t.intents} aside={t.intentsIf}>
      <ul class="plain intents" aria-label={t.intents}>
        {powers.map(({ power, intents }) => (
          <Row key={power} power={power} intents={shown(intents)} />
        ))}
      </ul>
      <details class="intents-all">
        <summary>{t.intentsAll}</summary>
        <ul class="plain intents" aria-label={t.intentsAll}>
          {powers.map(({ power, intents }) => (
            <Row key={power} power={power} intents={intents} />
          ))}
        </ul>
      </details>
    </Section>
  );
}

function Row({ power, intents }: { power: string; intents: readonly Line[] }) {
  const { m, f } = useGame();
  return (
    <li>
      <b class="intent-power">{actorName(m, power).capital}</b>
      <ul class="plain">
        {intents.map((intent, i) => (
          <li key={i} data-quiet={isQuiet(intent)}>
            <span>{intentWords(m, intent)}</span>{" "}
            <span class="intent-chance">{printed(m, f, intent.chance)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** As the odds of situations are printed, and never as all or nothing where it is neither. */
function printed(m: Messages, f: Format, chance: number): string {
  if (chance === 1000) return m.situation.certain;
  return m.situation.chance(f.integer(Math.min(99, Math.max(1, Math.round(chance / 10)))));
}
