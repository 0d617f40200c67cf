import { useEffect, useId } from "preact/hooks";
import type { Received } from "../../session/types.ts";
import { ExerciseDialog, NoExerciseDialog } from "../classroom/exercisedialog.tsx";
import { useWords } from "../context.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { Leaderboard } from "./leaderboard.tsx";
import { TermsList } from "./termslist.tsx";

/** What came by a link, a code or files: looked at before anything begins. */
export function ReceivedDialog({ onClose }: { onClose(): void }) {
  const { m, now, session } = useWords();
  const t = m.challenges;
  const { received } = now;
  const close = (): void => {
    onClose();
    session.do({ do: "putAway" });
  };
  if (received?.kind === "terms") return <TermsDialog received={received} onClose={close} />;
  if (received?.kind === "refused") {
    return (
      <Dialog title={t.received} onClose={close}>
        <p role="alert">{m.codes[received.fault]}</p>
      </Dialog>
    );
  }
  if (received?.kind === "exercise") return <ExerciseDialog received={received} onClose={close} />;
  if (received?.kind === "noExercise") return <NoExerciseDialog received={received} onClose={close} />;
  return (
    <Dialog title={t.runsReceived} onClose={close} wide="full">
      {received && <Leaderboard received={received} />}
      <ChooseRuns again={received !== null} />
      <p class="caption">{t.limits}</p>
    </Dialog>
  );
}

interface TermsProps {
  received: Extract<Received, { kind: "terms" }>;
  onClose(): void;
}

function TermsDialog({ received: { terms, seed }, onClose }: TermsProps) {
  const { m, f, session } = useWords();
  const t = m.challenges;
  const { dated, code } = terms;
  const play = (): void => {
    onClose();
    if (dated) void session.do({ do: "playDated", cadence: dated.cadence, id: dated.id });
    else if (code) void session.do({ do: "playCode", code, seed });
  };
  return (
    <Dialog title={t.termsReceived} onClose={onClose}>
      {dated && <p>{t[dated.cadence === "daily" ? "dayOf" : "weekOf"](dated.id)}</p>}
      <TermsList terms={terms} />
      {seed && <p class="caption">{f.label(m.title.seed, seed)}</p>}
      <p>{t.termsAsk}</p>
      <div class="btn-row">
        <button type="button" class="btn" onClick={onClose}>
          {m.dialogs.cancel}
        </button>
        <button type="button" class="btn primary" onClick={play}>
          {t.play}
          <Icon name="right" size={16} />
        </button>
      </div>
    </Dialog>
  );
}

function ChooseRuns({ again }: { again: boolean }) {
  const { m, session } = useWords();
  const t = m.challenges;
  const id = useId();
  useEffect(() => void session.do({ do: "readyToReceive" }), [session]);
  return (
    <div class="file-field">
      <input
        id={id}
        class="sr"
        type="file"
        multiple
        accept=".json,application/json"
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          const input = event.currentTarget;
          void session.do({ do: "receiveFiles", files: [...(input.files ?? [])] });
          // The same files may be chosen again.
          input.value = "";
        }}
      />
      <label class="btn" for={id}>
        {again ? t.moreRuns : t.chooseFiles}
      </label>
      <p class="caption" id={`${id}-note`}>
        {t.filesNote}
      </p>
    </div>
  );
}
