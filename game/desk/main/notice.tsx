import { useEffect, useState } from "preact/hooks";
import type { Said } from "../../session/types.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { noticeText } from "../notices.ts";
import "./notice.css";

/** How long a notice stays, ms; a warning longer. What left is in the announcements of the menu. */
const STAY = { plain: 8000, warning: 20_000 };

/** A strip of paper at the top: what happened and what is safe. Never a modal. */
export function NoticeStrip() {
  const { now } = useDesk();
  return (
    // There before anything is said in it: a live region that comes with its words is not read out.
    <div aria-live="polite">{now.notice && <Strip key={now.notice.id} notice={now.notice} />}</div>
  );
}

function Strip({ notice }: { notice: Said }) {
  const { m, f, session } = useDesk();
  /** Whoever points at it or has the focus in it is reading it. */
  const [read, setRead] = useState(false);
  const dismiss = (): void => void session.do({ do: "dismissNotice" });
  useEffect(() => {
    if (read) return;
    const timer = setTimeout(dismiss, STAY[notice.tone]);
    return () => clearTimeout(timer);
  }, [read]);
  return (
    <section
      class={`notice ${notice.tone}`}
      aria-label={m.desk.notice}
      onPointerEnter={() => setRead(true)}
      onPointerLeave={() => setRead(false)}
      onFocusCapture={() => setRead(true)}
      onBlurCapture={() => setRead(false)}
    >
      <Icon name={notice.tone === "warning" ? "warning" : "check"} />
      <p>{noticeText(m, f, notice)}</p>
      <button type="button" class="icon-btn" aria-label={m.desk.dismiss} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </section>
  );
}
