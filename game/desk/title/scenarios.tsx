import { useId } from "preact/hooks";
import { SCENARIO_CARDS } from "../../session/scenario-cards.ts";
import { ownIntro, ownName, scenarioName, scenarioText } from "../../text/words.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { refocus } from "../parts/refocus.ts";
import "./scenarios.css";

/** The choice that stands for a player's own file. */
export const OWN = "own";

interface ChoiceProps {
  value: string;
  onChange(id: string): void;
}

/** Which scenario: the ones that ship in order, then a file of one's own. */
export function ScenarioChoice({ value, onChange }: ChoiceProps) {
  const { m } = useDesk();
  const group = useId();
  const options = [
    ...SCENARIO_CARDS.map((card) => ({ id: card.id, name: scenarioName(m, card.id) })),
    { id: OWN, name: m.own.name },
  ];
  return (
    <fieldset class="scenarios">
      <legend class="sr">{m.title.scenario}</legend>
      {options.map(({ id, name }) => (
        <label key={id} class={id === value ? "scenario on" : "scenario"}>
          <input type="radio" name={group} checked={id === value} onChange={() => onChange(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The scenario that those begin with who have never played. */
const GUIDED = "tutorial";

/** Says where to begin, to those who have no save on this device and have not chosen so already. */
export function FirstTime({ value, onChange }: ChoiceProps) {
  const { m, now } = useDesk();
  if (now.last || value === GUIDED) return null;
  const t = m.title;
  const choose = (): void => {
    onChange(GUIDED);
    // The line goes once it is followed; the focus goes to what it chose.
    refocus(".scenario input:checked");
  };
  return (
    <p class="first-time">
      {t.firstTime}{" "}
      <button type="button" class="link" onClick={choose}>
        {scenarioName(m, GUIDED)}
      </button>
      {t.firstTimeGap}
      {t.firstTimeWhy}
    </p>
  );
}

/** When it plays, how long, and one paragraph. */
export function ScenarioIntro({ id }: { id: string }) {
  const { m } = useDesk();
  const { span, intro } = scenarioText(m, id);
  return (
    <p class="scenario-intro">
      <b>{span}</b> {intro}
    </p>
  );
}

/** A file input beside the choice; what the door said of the file stands below it, as plain text. */
export function OwnScenario() {
  const { m, f, now, session } = useDesk();
  const id = useId();
  const { own } = now;
  const o = m.own;
  const fault = own && !own.ok ? ((o.faults as Record<string, string>)[own.reason] ?? o.faults.type) : "";
  return (
    <div class="own">
      <p class="caption">{o.note}</p>
      <label class="btn own-file" for={id}>
        {own ? o.another : o.choose}
        <input
          id={id}
          type="file"
          class="sr"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void session.do({ do: "openScenario", file });
            // The same file may be chosen again once it has been mended.
            input.value = "";
          }}
        />
      </label>
      <div role="status">
        {own && !own.ok && (
          <p class="refusal">
            <Icon name="refused" size={16} />
            <span>
              {own.reason === "unreadable"
                ? o.unreadable(own.file)
                : o.refused(
                    own.file,
                    own.place,
                    own.need === undefined ? fault : f.pair(fault, o.limit(f.integer(own.need))),
                  )}
            </span>
          </p>
        )}
        {own?.ok && (
          <>
            <p class="caption">{o.ready(own.file)}</p>
            <h3>{ownName(own.texts, f.language, own.id)}</h3>
            <p class="scenario-intro">
              <b>{o.span(f.quarter(own.board.quarter), f.integer(own.board.turns))}</b>{" "}
              {ownIntro(own.texts, f.language)}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
