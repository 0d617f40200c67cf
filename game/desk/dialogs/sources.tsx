import { QUESTIONS } from "../../engine/index.ts";
import { citations, licences, SOURCE_GROUPS, sources, workName } from "../../text/words.ts";
import { lazily } from "../app/lazily.tsx";
import { Missing } from "../app/waiting.tsx";
import { useWords } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import "./sources.css";

/** What each thing rests on takes the data of all scenarios: it is fetched when it is first asked for. */
const Resting = lazily(
  async () => (await import("./resting.tsx")).Resting,
  ({ failed, again }) => (failed ? <Missing again={again} /> : null),
);

export function SourcesDialog({ onClose }: { onClose(): void }) {
  const { m, set } = useWords();
  const p = m.provenance;
  return (
    <Dialog title={m.dialogs.sources} onClose={onClose} wide>
      {m.dialogs.sourcesText.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button type="button" class="btn" onClick={() => set({ dialog: "claims" })}>
        {m.claims.open}
      </button>
      <h3>{p.resting}</h3>
      <p class="caption">{p.restingNote}</p>
      <Resting />
      <h3>{m.dialogs.sourcesList}</h3>
      <p class="caption">{p.listNote}</p>
      {SOURCE_GROUPS.map((group) => (
        <section key={group}>
          <h4>{p.groups[group]}</h4>
          <ul class="plain source-list">
            {sources
              .filter((each) => each.group === group)
              .map((work) => (
                <li key={work.row}>
                  <span class="source-row">{workName(m, work)}</span>
                  <span lang="en">
                    <a href={work.address} target="_blank" rel="noreferrer">
                      {work.title}
                    </a>
                    <span class="print-only"> {work.address}</span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h3>{m.dialogs.licences}</h3>
      <ul class="plain source-list">
        {licences.map(({ name, terms, address }) => (
          <li key={name} lang="en">
            <span class="source-row">{terms}</span>
            <a href={address} target="_blank" rel="noreferrer">
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
