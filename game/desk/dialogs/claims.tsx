import { CLAIMS, type ClaimId, claimed, provenanceOf, sourceOf } from "../../text/words.ts";
import { useWords } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Work } from "../parts/source.tsx";
import "./claims.css";

/** What the opening essay states as fact, with the evidence for it and against it side by side. */
export function ClaimsDialog({ onClose }: { onClose(): void }) {
  const { m, set } = useWords();
  const t = m.claims;
  const essay = sourceOf("A1");
  return (
    <Dialog title={t.title} onClose={onClose} wide>
      {t.lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {CLAIMS.map((id, at) => (
        <Claim key={id} id={id} n={at + 1} />
      ))}
      {essay && (
        <p class="claim-essay">
          {t.essay} <Work work={essay} />
        </p>
      )}
      <button type="button" class="btn" onClick={() => set({ dialog: "sources" })}>
        {t.back}
      </button>
    </Dialog>
  );
}

function Claim({ id, n }: { id: ClaimId; n: number }) {
  const { m, f } = useWords();
  const t = m.claims;
  const row = t.rows[id];
  return (
    <section class="claim">
      <h3>
        <span class="source-row">{t.claim(f.integer(n))}</span> {row.claim}
      </h3>
      <p class="claim-verdict">
        <b>{t.verdict}</b> {row.verdict}
      </p>
      <div class="claim-sides">
        {(["supports", "against"] as const).map((side) => (
          <div key={side}>
            <h4>{t[side]}</h4>
            <ul>
              {row[side].map((point, at) => (
                <li key={point}>
                  {point} <Cited source={claimed[id][side][at] ?? ""} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Cited({ source }: { source: string }) {
  const { m } = useWords();
  return (
    <small class="claim-cited">
      {provenanceOf(source).works.map((work, at) => (
        <span key={work.row}>
          {at > 0 && m.provenance.between}
          <Work work={work} />
        </span>
      ))}
    </small>
  );
}
