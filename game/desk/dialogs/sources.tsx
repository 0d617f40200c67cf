import { QUESTIONS } from "../../engine/vocabulary.ts";
import { citations } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";

export function SourcesDialog({ onClose }: { onClose(): void }) {
  const { m } = useWords();
  return (
    <Dialog title={m.dialogs.sources} onClose={onClose} wide>
      {m.dialogs.sourcesText.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{m.desk.readings}</h3>
      <dl class="reading-list">
        {QUESTIONS.map((id) => (
          <div key={id}>
            <dt>{m.questions[id].asks}</dt>
            <dd>
              <p>
                <b>{m.questions[id].low}</b>
              </p>
              <ul lang="en">
                {citations[id].low.map((c) => (
                  <li key={c}>{c}</li>
                ))}
              </ul>
              <p>
                <b>{m.questions[id].high}</b>
              </p>
              <ul lang="en">
                {citations[id].high.map((c) => (
                  <li key={c}>{c}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
