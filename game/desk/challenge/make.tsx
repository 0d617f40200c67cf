import { useEffect, useId, useState } from "preact/hooks";
import { DIFFICULTIES, type Difficulty } from "../../engine/index.ts";
import { SCENARIO_CARDS } from "../../session/scenario-cards.ts";
import type { Terms } from "../../session/types.ts";
import { scenarioName } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Select } from "../parts/fields.tsx";
import { addressOf, CopyButton } from "./copy.tsx";
import { CodeText } from "./termslist.tsx";
import "./make.css";

const SEED = 64;

/** A player's own challenge: terms chosen, a code and a link to pass on. */
export function MakeChallenge() {
  const { m, session } = useWords();
  const t = m.challenges;
  const [scenario, setScenario] = useState("crossroads");
  const [difficulty, setDifficulty] = useState<Difficulty>("standard");
  const [seed, setSeed] = useState("");
  const [modifiers, setModifiers] = useState<readonly string[]>([]);
  const [made, setMade] = useState<{ terms: Terms; fragment: string } | null>(null);
  const id = useId();
  useEffect(() => {
    void session.do({ do: "drawSeed" }).then((drawn) => setSeed((typed) => typed || drawn));
  }, [session]);
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const terms = await session.do({ do: "termsFor", scenario, difficulty, seed, modifiers });
      const code = terms?.code;
      const fragment = code
        ? await session.do({ do: "fragmentFor", asked: { kind: "code", code, seed: seed.trim() } })
        : "";
      if (!wanted) return;
      setMade(terms && { terms, fragment });
      // What cannot hold beside what was chosen later is taken off.
      if (terms && terms.modifiers.length < modifiers.length) setModifiers(terms.modifiers);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [session, scenario, difficulty, seed, modifiers]);
  const code = made?.terms.code;
  return (
    <section class="make-challenge" aria-label={t.make}>
      <h3>{t.make}</h3>
      <p>{t.makeNote}</p>
      <div class="make-fields">
        <Select
          label={t.scenario}
          options={SCENARIO_CARDS.map((card) => ({ id: card.id, label: scenarioName(m, card.id) }))}
          value={scenario}
          onChange={setScenario}
        />
        <Select
          label={t.difficulty}
          options={DIFFICULTIES.map((each) => ({ id: each, label: m.names.difficulties[each] }))}
          value={difficulty}
          onChange={setDifficulty}
        />
        <div class="field">
          <label for={id}>{t.seed}</label>
          <input
            id={id}
            type="text"
            maxLength={SEED}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={seed}
            aria-describedby={`${id}-note`}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
          <p class="caption" id={`${id}-note`}>
            {t.seedNote}
          </p>
        </div>
      </div>
      <fieldset class="field">
        <legend>{t.changes}</legend>
        <p class="caption">{t.changesNote}</p>
        <div class="changes">
          {Object.entries(m.modifiers).map(([each, { name, text }]) => (
            <label key={each} class={modifiers.includes(each) ? "change on" : "change"}>
              <input
                type="checkbox"
                checked={modifiers.includes(each)}
                onChange={() =>
                  setModifiers(
                    modifiers.includes(each)
                      ? modifiers.filter((other) => other !== each)
                      : [...modifiers, each],
                  )
                }
              />
              <span>
                <b>{name}</b> {text}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="made" role="status">
        {code && made && (
          <>
            <p>
              {t.yourCode} <CodeText code={code} />
            </p>
            <div class="btn-row wrap">
              <CopyButton text={code} label={t.copyCode} />
              <CopyButton text={addressOf(made.fragment)} label={t.copyLink} />
              <button
                type="button"
                class="btn primary"
                onClick={() => void session.do({ do: "playCode", code, seed: seed.trim() })}
              >
                {t.playThis}
                <Icon name="right" size={16} />
              </button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
