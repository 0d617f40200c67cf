import { useMemo } from "preact/hooks";
import { restingOf } from "../../text/resting.ts";
import { useWords } from "../context.ts";
import { SourceLine } from "../parts/source.tsx";

/** Every thing of the game, kind by kind, with what it rests on. */
export function Resting() {
  const { m } = useWords();
  const kinds = useMemo(() => restingOf(m), [m]);
  return (
    <>
      {kinds.map(({ kind, things }) => (
        <details key={kind}>
          <summary>{m.provenance.kinds[kind]}</summary>
          <ul class="plain source-list">
            {things.map(({ key, name, source }) => (
              <li key={key}>
                <span class="source-row">{name}</span>
                <span>
                  <SourceLine source={source} />
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
