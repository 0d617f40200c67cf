import { useEffect, useState } from "preact/hooks";
import type { PageCopy } from "../../session/page-copy.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import "./pagecopy.css";

/** What is known of the copy of the page, and drawn again whenever that changes. */
export function usePageCopy(): PageCopy {
  const { pageCopy } = useDesk();
  const [, draw] = useState(0);
  useEffect(() => pageCopy.watch(() => draw((n) => n + 1)), [pageCopy]);
  return pageCopy;
}

/** Offers a newer version where nothing can be interrupted by it: on the title, at its foot. */
export function NewerVersion() {
  const { m } = useDesk();
  const copy = usePageCopy();
  return (
    // There before anything is said in it: a live region that comes with its words is not read out.
    <div aria-live="polite">
      {copy.newer && (
        <div class="newer">
          <Icon name="dispatch" size={20} />
          <p>{m.title.newer}</p>
          <button type="button" class="btn" onClick={() => copy.take()}>
            {m.title.takeNewer}
          </button>
        </div>
      )}
    </div>
  );
}
