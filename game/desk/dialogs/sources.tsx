import { QUESTIONS } from "../../engine/index.ts";
import { citations, licences, sources } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import "./sources.css";

export function SourcesDialog({ onClose }: { onClose(): void }) {
  const { m, f } = useWords();
  return (
    <Dialog title={m.dialogs.sources} onClose={onClose} wide>
      {m.dialogs.sourcesText.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{m.dialogs.sourcesList}</h3>
      <p class="caption">{m.dialogs.sourcesNote}</p>
      <ul class="plain source-list">
        {sources.map(({ row, section, who, title, address }) => (
          <li key={row}>
            <span class="source-row">{f.pair(row, section)}</span>
            <span lang="en">
              <b>{who}</b>{" "}
              <a href={address} rel="noreferrer">
                {title}
              </a>
              <span class="print-only"> {address}</span>
            </span>
          </li>
        ))}
      </ul>
      <h3>{m.dialogs.licences}</h3>
      <ul class="plain source-list">
        {licences.map(({ name, terms, address }) => (
          <li key={name} lang="en">
            <span class="source-row">{terms}</span>
            <a href={address} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
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
