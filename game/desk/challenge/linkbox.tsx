import { useId, useState } from "preact/hooks";
import { useWords } from "../context.ts";
import { addressOf, CopyButton } from "./copy.tsx";
import { QrCode } from "./qr.tsx";
import "./sharedialog.css";

interface LinkProps {
  title: string;
  note: string;
  fragment: string;
  code?: string | null;
}

/** A link to this page to be passed on: shown, copied, as a QR code, by the system. */
export function SharedLink({ title, note, fragment, code = null }: LinkProps) {
  const { m } = useWords();
  const t = m.challenges;
  const [qr, setQr] = useState(false);
  const address = addressOf(fragment);
  const id = useId();
  return (
    <section class="shared" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{note}</p>
      <input
        type="text"
        readOnly
        value={address}
        aria-labelledby={id}
        onFocus={(e) => e.currentTarget.select()}
      />
      <div class="btn-row wrap">
        <CopyButton text={address} label={t.copyLink} />
        {code && <CopyButton text={code} label={t.copyCode} />}
        <button type="button" class="btn" aria-pressed={qr} onClick={() => setQr(!qr)}>
          {t.showQr}
        </button>
        {"share" in navigator && (
          <button
            type="button"
            class="btn"
            // Who puts the system's sheet away has changed his mind: nothing to be said.
            onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
          >
            {t.system}
          </button>
        )}
      </div>
      {qr && <QrCode text={address} label={t.qr} />}
    </section>
  );
}
