import { useEffect, useId, useState } from "preact/hooks";
import type { RecordInfo } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { CodeText, termsName } from "./termslist.tsx";
import "../dialogs/saves.css";

/** So many runs are shown at once; the rest one press away. */
const SHOWN = 50;

/** Every run finished on this device, those of one world together if wished. */
export function HallOfRecords() {
  const { m, session } = useWords();
  const t = m.challenges;
  const [records, setRecords] = useState<readonly RecordInfo[] | null | undefined>(undefined);
  const [code, setCode] = useState("");
  const [most, setMost] = useState(SHOWN);
  const id = useId();
  useEffect(() => {
    void session.do({ do: "records" }).then(setRecords);
  }, [session]);
  const codes = [...new Set((records ?? []).flatMap(({ terms }) => terms.code ?? []))];
  const shown = (records ?? []).filter(({ terms }) => code === "" || terms.code === code);
  const sorted = code === "" ? shown : [...shown].sort((a, b) => b.score - a.score);
  return (
    <section aria-label={t.records}>
      <h3>{t.records}</h3>
      <p>{t.recordsNote}</p>
      {records === null && <p role="alert">{t.recordsUnread}</p>}
      {records?.length === 0 && <p>{t.noRecords}</p>}
      {codes.length > 1 && (
        <div class="field">
          <label for={id}>{t.onlyCode}</label>
          <select id={id} value={code} onChange={(event) => setCode(event.currentTarget.value)}>
            <option value="">{t.everything}</option>
            {codes.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
      )}
      <ul class="plain slots">
        {sorted.slice(0, most).map((record) => (
          <RecordRow key={record.id} record={record} />
        ))}
      </ul>
      {sorted.length > most && (
        <button type="button" class="btn" onClick={() => setMost(most + SHOWN)}>
          {t.everything}
        </button>
      )}
      <p class="caption">{t.limits}</p>
    </section>
  );
}

function RecordRow({ record }: { record: RecordInfo }) {
  const { m, f, session, set } = useWords();
  const t = m.challenges;
  const { terms, score, ending, seed, finished, first, best } = record;
  const name = termsName(m, f, terms);
  const end = ending ? m.endings[ending].name : t.gaveUp;
  return (
    <li class="slot-row">
      <div>
        <b>{f.score(score)}</b> {f.pair(name, end)}{" "}
        <small>{f.pair(first ? t.first : terms.dated ? t.practice : "", best ? t.best : "")}</small>
        <p class="caption">
          {f.pair(f.label(m.title.seed, seed), f.moment(finished))}
          {terms.code && (
            <>
              {" "}
              <CodeText code={terms.code} />
            </>
          )}
        </p>
      </div>
      <button
        type="button"
        class="btn"
        aria-label={t.watchNamed(f.pair(name, f.moment(finished)))}
        onClick={() =>
          void session.do({ do: "watchRecord", id: record.id, name }).then(() => set({ dialog: null }))
        }
      >
        {t.watch}
      </button>
    </li>
  );
}
