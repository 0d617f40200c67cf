import { useState } from "preact/hooks";
import type { QuarterRecord } from "../../session/types.ts";
import { isBound } from "../challenge/bound.ts";
import { useGame } from "../context.ts";
import { Confirm, Dialog } from "../parts/dialog.tsx";
import { headlineOf } from "../report/headline.ts";
import "./saves.css";

/** Past quarters: read again, rewind to, or fork from. */
export function HistoryDialog({ onClose }: { onClose(): void }) {
  const { m, f, game, session, set } = useGame();
  const t = m.dialogs;
  const [asking, setAsking] = useState<QuarterRecord | null>(null);
  const { scores } = game.board;
  const bound = isBound(game);
  return (
    <Dialog title={t.history} onClose={onClose} wide>
      <p>{game.quarters.length === 0 ? t.historyEmpty : t.historyLead}</p>
      {bound && <p>{m.challenges.firstAttempt}</p>}
      {game.other && (
        <button type="button" class="btn" onClick={() => set({ dialog: "lines" })}>
          {m.lines.open}
        </button>
      )}
      <ul class="plain slots">
        {[...game.quarters].reverse().map((q) => {
          const name = f.quarter(q.quarter);
          const score = scores[q.turn] ?? 0;
          return (
            <li key={q.turn} class="slot-row">
              <div>
                <b>{name}</b> <small>{t.score(f.score(score))}</small>
                <p class="caption">{headlineOf(m, game, q)}</p>
              </div>
              <div class="btn-row">
                <button
                  type="button"
                  class="btn"
                  aria-label={t.readNamed(name)}
                  onClick={() => set({ dialog: null, reading: q.turn, pastReport: true })}
                >
                  {t.read}
                </button>
                <button
                  type="button"
                  class="btn"
                  aria-label={f.label(m.replay.open, name)}
                  onClick={() => {
                    set({ dialog: null, composer: null });
                    session.do({ do: "lookBack", turn: q.turn });
                  }}
                >
                  {m.replay.open}
                </button>
                {!bound && (
                  <>
                    {!game.watched && (
                      <button
                        type="button"
                        class="btn"
                        aria-label={t.rewindNamed(name)}
                        onClick={() => setAsking(q)}
                      >
                        {t.rewind}
                      </button>
                    )}
                    <button
                      type="button"
                      class="btn"
                      aria-label={t.forkNamed(name)}
                      onClick={() => set({ dialog: "fork", forking: q.turn })}
                    >
                      {t.fork}
                    </button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {asking && (
        <Confirm
          title={t.rewind}
          text={t.rewindAsk(f.quarter(asking.quarter))}
          yes={t.rewindYes}
          onYes={() => {
            onClose();
            void session.do({ do: "rewind", turn: asking.turn });
          }}
          onNo={() => setAsking(null)}
        />
      )}
    </Dialog>
  );
}
