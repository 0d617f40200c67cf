import { useId, useState } from "preact/hooks";
import { DIFFICULTIES, type Difficulty, TERMS, type Terms } from "../../engine/vocabulary.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Door } from "./door.tsx";

const FIRST_PLEDGE = 60;
const SEED_LENGTH = 64;

/** The first door already asks the first question of the run. */
export function Campaign() {
  const { m, session, set } = useDesk();
  const t = m.title;
  const [seed, setSeed] = useState("");
  const [difficulty, setDifficulty] = useState<Difficulty>("standard");
  const seedId = useId();
  const levelId = useId();

  const start = (terms: Terms): void => {
    const firstOrder = {
      type: "aid",
      to: "UKR",
      purpose: "reconstruction",
      amount: FIRST_PLEDGE,
      terms,
      standing: true,
    } as const;
    void session.start({ scenario: "crossroads", seed: seed.trim(), difficulty, firstOrder });
  };

  return (
    <Door icon="posture" name={t.campaign} wide>
      <ContinueButton />
      <h3>{t.firstQuestion}</h3>
      <p>{t.firstNote}</p>
      <div class="terms">
        {TERMS.map((terms) => (
          <button key={terms} type="button" class="term" onClick={() => start(terms)}>
            <span class="term-name">{m.names.terms[terms]}</span>
            <span class="term-text">{t[terms]}</span>
            <span class="delta up">
              <span aria-hidden="true">▲</span> {t[`${terms}Gain`]}
            </span>
            <span class="delta down">
              <span aria-hidden="true">▼</span> {t[`${terms}Loss`]}
            </span>
          </button>
        ))}
      </div>
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

function ContinueButton() {
  const { m, f, now, session } = useDesk();
  const { last } = now;
  const t = m.title;
  if (!last || last.broken) return null;
  return (
    <button type="button" class="btn primary continue" onClick={() => void session.continueLast()}>
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
