import { useId, useState } from "preact/hooks";
import { printSheet } from "../classroom/print.tsx";
import { useWords } from "../context.ts";
import { saveFile } from "../export.ts";
import { Icon } from "../icons.tsx";
import { Confirm } from "../parts/dialog.tsx";
import { ClassReport } from "./classreport.tsx";
import { Table } from "./table.tsx";
import { nameOf, type Seen } from "./who.ts";
import "./roll.css";

/** Every file with what is said of it; a file that does not count says why. */
export function Roll({ seen }: { seen: Seen }) {
  const { m, f, session, set } = useWords();
  const t = m.classboard;
  const { board } = seen;
  const [clearing, setClearing] = useState(false);
  const counted = board.accounts.length;
  const csv = async (): Promise<void> => {
    const file = await session.do({ do: "gradebook" });
    if (file) saveFile(file.name, file.text, "text/csv");
  };
  return (
    <div class="roll">
      <p role="status">
        {board.done < board.of
          ? t.judging(f.integer(board.done), f.integer(board.of))
          : t.judged(f.integer(board.rows.length), f.integer(counted))}
      </p>
      {board.done < board.of && <progress max={board.of} value={board.done} aria-label={t.title} />}
      <div class="btn-row wrap">
        <ChooseClass again />
        <button type="button" class="btn primary" disabled={counted === 0} onClick={() => void csv()}>
          <Icon name="save" size={16} /> {t.csv}
        </button>
        <button
          type="button"
          class="btn"
          disabled={counted === 0}
          onClick={() => printSheet(<ClassReport m={m} f={f} seen={seen} />)}
        >
          <Icon name="print" size={16} /> {t.print}
        </button>
        <button type="button" class="btn" onClick={() => setClearing(true)}>
          {t.clear}
        </button>
      </div>
      {board.rows.some(({ standing }) => standing === "otherExercise") && <ChooseExercise />}
      <Table
        caption={t.view.roll}
        head={[t.alias, t.standing, t.score, t.quarters, t.ending, ...(seen.named ? [t.file] : []), t.watch]}
        rows={board.rows.map(({ key, file, alias, standing, account }) => {
          const who = alias === null ? file : nameOf(m, f, seen, alias);
          return {
            key,
            cells: [
              alias === null ? "–" : who,
              <span key="standing" class={account ? "" : "roll-out"}>
                {!account && <Icon name="refused" size={14} />} {t.standings[standing]}
              </span>,
              account ? f.exact(account.score) : "",
              account ? f.integer(account.turns.length) : "",
              account?.ending ? m.endings[account.ending].name : "",
              ...(seen.named ? [file] : []),
              account && (
                <button
                  type="button"
                  class="link"
                  aria-label={t.watchNamed(who)}
                  onClick={() => {
                    set({ dialog: null });
                    void session.do({ do: "watchHandIn", key });
                  }}
                >
                  {t.watch}
                </button>
              ),
            ],
          };
        })}
      />
      {clearing && (
        <Confirm
          title={t.clear}
          text={t.clearAsk}
          yes={t.clear}
          onYes={() => {
            setClearing(false);
            session.do({ do: "clearBoard" });
          }}
          onNo={() => setClearing(false)}
        />
      )}
    </div>
  );
}

/** The class's files, one or many. */
export function ChooseClass({ again = false }: { again?: boolean }) {
  const { m, session } = useWords();
  const t = m.classboard;
  return (
    <ChooseFiles
      label={again ? t.more : t.choose}
      look={again ? "btn" : "btn primary"}
      multiple
      take={(files) => void session.do({ do: "receiveClass", files })}
    />
  );
}

/** The exercise's own file, where it is not that of most. */
function ChooseExercise() {
  const { m, session } = useWords();
  return (
    <ChooseFiles
      label={m.classboard.about}
      look="link"
      take={([file]) => file && void session.do({ do: "boardIsAbout", file })}
    />
  );
}

interface FilesProps {
  label: string;
  look: string;
  multiple?: boolean;
  take(files: File[]): void;
}

function ChooseFiles({ label, look, multiple = false, take }: FilesProps) {
  const id = useId();
  return (
    <span class="choose-class">
      <input
        id={id}
        class="sr"
        type="file"
        multiple={multiple}
        onChange={(event) => {
          const input = event.currentTarget;
          take([...(input.files ?? [])]);
          // The same files may be chosen again.
          input.value = "";
        }}
      />
      <label class={look} for={id}>
        {label}
      </label>
    </span>
  );
}
