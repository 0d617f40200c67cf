import { Fragment } from "preact";
import { provenanceOf, type Source, sourceRest, workName } from "../../text/words.ts";
import { useWords } from "../context.ts";

/** A report by its publisher and date, as a link to it; its title is the link’s own. */
export function Work({ work }: { work: Source }) {
  const { m } = useWords();
  return (
    <a class="link" href={work.address} title={work.title} target="_blank" rel="noreferrer">
      {workName(m, work)}
    </a>
  );
}

/** Where something comes from: its reports one by one, and what beside them is not on record. */
export function SourceLine({ source }: { source: string }) {
  const { m } = useWords();
  const p = m.provenance;
  const { works } = provenanceOf(source);
  const rest = sourceRest(m, source);
  if (works.length === 0) return <>{rest}</>;
  return (
    <>
      {p.source}
      {works.map((work, at) => (
        <Fragment key={work.row}>
          {at > 0 && p.between}
          <Work work={work} />
        </Fragment>
      ))}
      {p.stop}
      {rest !== "" && `${p.space}${rest}`}
    </>
  );
}
