import { useEffect, useState } from "preact/hooks";
import type { PageCopy } from "../../session/page-copy.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import "./pagecopy.css";

/** What is known of the copy of the page, looked at again whenever that changes. */
function usePageCopy(): PageCopy {
  const { pageCopy } = useDesk();
  const [, draw] = useState(0);
  useEffect(() => pageCopy.watch(() => draw((n) => n + 1)), [pageCopy]);
  return pageCopy;
}

/**
 * What stays here and what is told of, at the foot of the title; in its place the offer of a newer version, where
 * nothing can be interrupted by it and nothing moves when it comes.
 */
export function PageWord() {
  const { m, now } = useDesk();
  const t = m.title;
  const copy = usePageCopy();
  return (
    // There before anything is said in it: a live region that comes with its words is not read out.
    <div class="page-word" aria-live="polite">
      {copy.newer ? (
        <div class="newer">
          <Icon name="dispatch" size={18} />
          <p>{t.newer}</p>
          <button type="button" class="btn" onClick={() => copy.take()}>
            {t.takeNewer}
          </button>
        </div>
      ) : (
        <p>{now.home === "platform" ? t.reporting : copy.kept ? t.offlineKept : t.offline}</p>
      )}
    </div>
  );
}
