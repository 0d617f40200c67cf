import { CodeForm } from "../challenge/codeform.tsx";
import { DatedLine, DatedRow } from "../challenge/dated.tsx";
import { useDesk } from "../context.ts";
import { Door } from "./door.tsx";
import "./challenge.css";

/** The second door: the day's and the week's world, and any that a code names. */
export function Challenge() {
  const { m, words, now, set } = useDesk();
  const { days } = now;
  return (
    <Door icon="code" name={m.title.challenge}>
      {words && days ? (
        <>
          <DatedRow card={days.daily} />
          <DatedLine card={days.weekly} />
          {days.streak > 0 && <p class="caption">{words.challenges.streak(days.streak)}</p>}
          <CodeForm />
          <p class="door-links">
            <button type="button" class="link" onClick={() => set({ dialog: "challenges" })}>
              {words.challenges.all}
            </button>
            <button type="button" class="link" onClick={() => set({ dialog: "received" })}>
              {words.challenges.check}
            </button>
          </p>
        </>
      ) : (
        // Of the height that the challenges will have: nothing moves when they come.
        <div class="challenges-soon" aria-hidden="true" />
      )}
    </Door>
  );
}
