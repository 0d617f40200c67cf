import { useId, useState } from "preact/hooks";
import { DIFFICULTIES, type Difficulty, TERMS, type Terms } from "../../engine/vocabulary.ts";
import { SCENARIO_CARDS } from "../../session/cards.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Door } from "./door.tsx";
import { OWN, OwnScenario, ScenarioChoice, ScenarioIntro } from "./scenarios.tsx";

/** The standard campaign is the one a newcomer finds chosen. */
const FIRST = "crossroads";

const SEED_LENGTH = 64;

/** The first door already asks the first question of the run. */
export function Campaign() {
  const { m, f, now, session, set } = useDesk();
  const t = m.title;
  const [scenario, setScenario] = useState(FIRST);
  const [seed, setSeed] = useState("");
  const [difficulty, setDifficulty] = useState<Difficulty>("standard");
  const seedId = useId();
  const levelId = useId();

  const card = SCENARIO_CARDS.find((each) => each.id === scenario);
  const id = scenario === OWN ? (now.own?.ok ? now.own.id : null) : scenario;

  const start = (terms: Terms | null): void => {
    if (id === null) return;
    const options = { scenario: id, seed: seed.trim(), difficulty };
    if (terms === null || !card?.pledge) return void session.start(options);
    const firstOrder = {
      type: "aid",
      to: "UKR",
      purpose: "reconstruction",
      amount: card.pledge,
      terms,
      standing: true,
    } as const;
    void session.start({ ...options, firstOrder });
  };

  return (
    <Door icon="posture" name={t.campaign} wide aside={<ContinueButton />}>
      <ScenarioChoice value={scenario} onChange={setScenario} />
      {scenario === OWN ? <OwnScenario /> : <ScenarioIntro id={scenario} />}
      {card?.pledge ? (
        <FirstQuestion year={card.quarter.year} money={f.money(card.pledge)} onChoose={start} />
      ) : (
        <button type="button" class="btn primary begin" disabled={id === null} onClick={() => start(null)}>
          <span class="mincho">{t.begin}</span>
          <Icon name="right" size={16} />
        </button>
      )}
      <div class="start-fields">
        <div class="field">
          <label for={seedId}>{t.seed}</label>
          <input
            id={seedId}
            type="text"
            maxLength={SEED_LENGTH}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${seedId}-note`}
            value={seed}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={levelId}>{t.difficulty}</label>
          <select
            id={levelId}
            value={difficulty}
            onChange={(event) => {
              const chosen = DIFFICULTIES.find((d) => d === event.currentTarget.value);
              if (chosen) setDifficulty(chosen);
            }}
          >
            {DIFFICULTIES.map((d) => (
              <option key={d} value={d}>
                {m.names.difficulties[d]} – {t.difficultyNotes[d]}
              </option>
            ))}
          </select>
        </div>
        <p class="caption" id={`${seedId}-note`}>
          {t.seedNote}
        </p>
        <button type="button" class="link" onClick={() => set({ dialog: "saves" })}>
          {t.saves}
        </button>
      </div>
    </Door>
  );
}

interface QuestionProps {
  year: number;
  money: string;
  onChoose(terms: Terms): void;
}

/** The pledge that falls due: whichever terms are chosen are the first order on the desk. */
function FirstQuestion({ year, money, onChoose }: QuestionProps) {
  const { m } = useDesk();
  const t = m.title;
  return (
    <>
      <h3>{t.firstQuestion(String(year), money)}</h3>
      <p>{t.firstNote}</p>
      <div class="terms">
        {TERMS.map((terms) => (
          <button key={terms} type="button" class="term" onClick={() => onChoose(terms)}>
            <span class="term-name">{m.names.terms[terms]}</span>
            <span class="term-text">{t[terms]}</span>
            <span class="delta good">
              <span aria-hidden="true">▲</span> {t[`${terms}Gain`]}
            </span>
            <span class="delta bad">
              <span aria-hidden="true">▼</span> {t[`${terms}Loss`]}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}

function ContinueButton() {
  const { m, f, now, session } = useDesk();
  const { last } = now;
  const t = m.title;
  if (!last || last.broken) return null;
  return (
    <button type="button" class="btn continue" onClick={() => void session.continueLast()}>
      <span class="mincho">{t.continue}</span>
      <span class="continue-at">
        {t.continueAt(
          f.quarter(last.quarter),
          f.integer(Math.min(last.turn + 1, last.turns)),
          f.integer(last.turns),
        )}
      </span>
      <Icon name="right" size={16} />
    </button>
  );
}
