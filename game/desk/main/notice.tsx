import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import { noticeText } from "../wording.ts";

/** A strip of paper at the top: what happened and what is safe. Never a modal. */
export function NoticeStrip() {
  const { m, f, now, session } = useDesk();
  const { notice } = now;
  if (!notice) return null;
  return (
    <section class={`notice ${notice.tone}`} aria-live="polite" aria-label={m.desk.notice}>
      <Icon name={notice.tone === "warning" ? "warning" : "check"} />
      <p>{noticeText(m, f, notice)}</p>
      <button
        type="button"
        class="icon-btn"
        aria-label={m.desk.dismiss}
        onClick={() => session.dismissNotice()}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
