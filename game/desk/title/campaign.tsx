import { useId, useState } from "preact/hooks";
import { DIFFICULTIES, type Difficulty, type Order, TERMS } from "../../engine/index.ts";
import { SCENARIO_CARDS, type ScenarioCard } from "../../session/scenario-cards.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Door } from "./door.tsx";
import { FirstTime, OWN, OwnScenario, ScenarioChoice, ScenarioIntro } from "./scenarios.tsx";
import "./campaign.css";

/** The standard campaign is the one a newcomer finds chosen. */
const FIRST = "crossroads";

const SEED_LENGTH = 64;

/** The first door already asks the first question of the run. */
export function Campaign() {
  const { m, now, session, set } = useDesk();
  const t = m.title;
  const [scenario, setScenario] = useState(FIRST);
  const [seed, setSeed] = useState("");
  const [difficulty, setDifficulty] = useState<Difficulty>("standard");
  const seedId = useId();
  const levelId = useId();

  const card = SCENARIO_CARDS.find((each) => each.id === scenario);
  const id = scenario === OWN ? (now.own?.ok ? now.own.id : null) : scenario;

  const start = (firstOrder?: Order): void => {
    if (id === null) return;
    const options = { scenario: id, seed: seed.trim(), difficulty };
    void session.do({ do: "start", options: firstOrder ? { ...options, firstOrder } : options });
  };

  return (
    <Door icon="posture" name={t.campaign} wide aside={<ContinueButton />}>
      <FirstTime value={scenario} onChange={setScenario} />
      <ScenarioChoice value={scenario} onChange={setScenario} />
      {scenario === OWN ? <OwnScenario /> : <ScenarioIntro id={scenario} />}
      {card ? (
        <FirstQuestion card={card} onChoose={start} />
      ) : (
        <button type="button" class="btn primary begin" disabled={id === null} onClick={() => start()}>
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
            autocapitalize="none"
            autocorrect="off"
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
  card: ScenarioCard;
  onChoose(order: Order): void;
}

/** What the run asks first: whatever is chosen is the first order on the desk. */
function FirstQuestion({ card, onChoose }: QuestionProps) {
  const { m, f } = useDesk();
  const t = m.title;
  const { pledge, opening } = card;
  const year = String(card.quarter.year);
  const pledged = { type: "aid", to: "UKR", purpose: "reconstruction", standing: true } as const;
  const answers: Answer[] =
    pledge === null
      ? opening.map((project) => ({ ...t.openings[project], order: { type: "project", project } }))
      : TERMS.map((terms) => ({
          name: m.names.terms[terms],
          text: t[terms],
          gain: t[`${terms}Gain`],
          loss: t[`${terms}Loss`],
          order: { ...pledged, amount: pledge, terms },
        }));
  return (
    <>
      <h3>{pledge === null ? t.hullQuestion(year) : t.firstQuestion(year, f.money(pledge))}</h3>
      <p>{t.firstNote}</p>
      <div class={pledge === null ? "first-answers named" : "first-answers"}>
        {answers.map(({ name, text, gain, loss, order }) => (
          <button key={name} type="button" class="first-answer" onClick={() => onChoose(order)}>
            <span class="first-answer-name">{name}</span>
            <span class="first-answer-text">{text}</span>
            <span class="delta good">
              <span aria-hidden="true">▲</span> {gain}
            </span>
            <span class="delta bad">
              <span aria-hidden="true">▼</span> {loss}
            </span>
          </button>
        ))}
      </div>
    </>
  );
}

interface Answer {
  name: string;
  text: string;
  gain: string;
  loss: string;
  order: Order;
}

function ContinueButton() {
  const { m, f, now, session } = useDesk();
  const { last } = now;
  const t = m.title;
  if (!last || last.broken) return null;
  return (
    <button type="button" class="btn continue" onClick={() => void session.do({ do: "continueLast" })}>
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
