import { useWords } from "../context.ts";
import { GUIDE_GROUPS, type GuideGroup, type GuidePage, pageAddress } from "./pages.ts";
import "./pagelist.css";

/** A press that asks for a window of its own is the browser's. */
export const elsewhere = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey;

/** All pages of the guide by what they are for. */
export function PageList({ go }: { go(page: GuidePage): void }) {
  const { m } = useWords();
  const t = m.guides;
  return (
    <div class="pagelist">
      <p class="pagelist-lead">{t.lead}</p>
      {(Object.keys(GUIDE_GROUPS) as GuideGroup[]).map((group) => (
        <section key={group} class={`pagelist-${group}`}>
          <h3>{t.groups[group]}</h3>
          <ul class="plain">
            {GUIDE_GROUPS[group].map((page) => (
              <li key={page}>
                <a
                  href={pageAddress(page)}
                  onClick={(event) => {
                    if (elsewhere(event)) return;
                    event.preventDefault();
                    go(page);
                  }}
                >
                  {t.pages[page].name}
                </a>
                <p>{t.pages[page].what}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
