import { useId, useState } from "preact/hooks";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Door, Later } from "./door.tsx";
import "./challenge.css";

const SEED_LENGTH = 64;

/** Worlds that players who know nobody can meet in. */
const MEETING = ["kuroshio", "dejima", "ariake"] as const;

/** The second door: a seed that somebody else has, played as the standard campaign. */
export function Challenge() {
  const { m, session } = useDesk();
  const t = m.title;
  const [seed, setSeed] = useState("");
  const id = useId();
  return (
    <Door icon="code" name={t.challenge}>
      <h3>{t.challengeLead}</h3>
      <p>{t.challengeText}</p>
      <form
        class="door-form"
        onSubmit={(event) => {
          event.preventDefault();
          void session.do({
            do: "start",
            options: { scenario: "crossroads", seed: seed.trim(), difficulty: "standard" },
          });
        }}
      >
        <label for={id}>{t.givenSeed}</label>
        <input
          id={id}
          type="text"
          required
          maxLength={SEED_LENGTH}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          value={seed}
          aria-describedby={`${id}-note`}
          onInput={(event) => setSeed(event.currentTarget.value)}
        />
        <button type="submit" class="btn primary">
          {t.playSeed}
          <Icon name="right" size={16} />
        </button>
        <p class="caption" id={`${id}-note`}>
          {t.givenNote}
        </p>
      </form>
      <p class="meeting">
        {t.meeting}{" "}
        {MEETING.map((each) => (
          <button key={each} type="button" class="link" lang="en" onClick={() => setSeed(each)}>
            {each}
          </button>
        ))}
      </p>
      <Later>{t.laterChallenge}</Later>
    </Door>
  );
}
