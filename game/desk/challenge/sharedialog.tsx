import { useEffect, useId, useState } from "preact/hooks";
import type { LiveGame, Shared } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { saveFile, useExport } from "../export.ts";
import { Icon } from "../icons.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { drawCard } from "./card.ts";
import { CopyButton } from "./copy.tsx";
import { SharedLink } from "./linkbox.tsx";
import { modifierOf, termsName } from "./termslist.tsx";
import "./sharedialog.css";

const NAME = 24;

/** A run passed on: as a dare, as itself, in words, as a picture. */
export function ShareDialog({ onClose }: { onClose(): void }) {
  const { m, f, game, session } = useGame();
  const t = m.challenges;
  const [name, setName] = useState("");
  const [shared, setShared] = useState<Shared | null>(null);
  const id = useId();
  const save = useExport();
  useEffect(() => {
    void session.do({ do: "share", name: name.trim() }).then(setShared);
  }, [session, name, game.version]);
  const over = game.board.ending !== null || game.truths !== null;
  return (
    <Dialog title={t.shareTitle} onClose={onClose} wide>
      {shared?.terms ? (
        <SharedLink title={t.dare} note={t.dareNote} fragment={shared.terms} code={game.terms.code} />
      ) : (
        <p>{t.noCode}</p>
      )}
      <div class="field">
        <label for={id}>{t.yourName}</label>
        <input
          id={id}
          type="text"
          maxLength={NAME}
          autocomplete="off"
          value={name}
          aria-describedby={`${id}-note`}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p class="caption" id={`${id}-note`}>
          {t.nameNote}
        </p>
      </div>
      {shared?.run ? (
        <SharedLink title={t.proof} note={t.proofNote} fragment={shared.run} code={null} />
      ) : (
        <p>{t.tooLong}</p>
      )}
      <button type="button" class="btn" onClick={() => void save()}>
        <Icon name="save" size={16} /> {t.file}
      </button>
      {over && <InWords words={lineOf(m, f, game)} />}
      {over && <Picture game={game} />}
      <p class="caption">{t.limits}</p>
    </Dialog>
  );
}

type Words = ReturnType<typeof useGame>;

/** What a run came to in a sentence that gives nothing of its world away. */
function lineOf(m: Words["m"], f: Words["f"], { terms, board }: LiveGame): string {
  const t = m.challenges;
  const { scores, score, ending } = board;
  const end = m.endings[ending ?? "resigned"].name;
  const line = t.line(m.title.name, termsName(m, f, terms), f.score(score), end);
  const shape =
    scores.length > 1 ? t.lineShape(f.score(Math.max(...scores)), f.score(Math.min(...scores))) : "";
  return f.stops(...[line, shape, terms.code ?? ""].filter(Boolean));
}

function InWords({ words }: { words: string }) {
  const { m } = useGame();
  const t = m.challenges;
  return (
    <section class="shared" aria-label={t.words}>
      <h3>{t.words}</h3>
      <p class="quoted">{words}</p>
      <div class="btn-row">
        <CopyButton text={words} label={t.copyWords} />
      </div>
    </section>
  );
}

function Picture({ game }: { game: LiveGame }) {
  const { m, f, session } = useGame();
  const t = m.challenges;
  const [card, setCard] = useState<{ blob: Blob; url: string } | null>(null);
  const { board, terms } = game;
  const alt = t.cardAlt(lineOf(m, f, game));
  useEffect(() => {
    let made: string | null = null;
    const changes = terms.modifiers.flatMap((id) => modifierOf(m, id)?.name ?? []);
    const bare = { ...terms, modifiers: [] };
    const words = {
      game: m.title.name,
      what: termsName(m, f, bare),
      score: f.score(board.score),
      of: m.challenges.outOf,
      ending: m.endings[board.ending ?? "resigned"].name,
      changes: f.pair(...changes),
      code: terms.code ?? "",
    };
    void drawCard(words, board.scores).then((blob) => {
      if (!blob || made === "") return;
      made = URL.createObjectURL(blob);
      setCard({ blob, url: made });
    });
    return () => {
      if (made) URL.revokeObjectURL(made);
      made = "";
    };
  }, [session, f.language, game.version]);
  if (!card) return null;
  return (
    <section class="shared" aria-label={t.image}>
      <h3>{t.image}</h3>
      <img src={card.url} alt={alt} width={1200} height={630} />
      <button
        type="button"
        class="btn"
        onClick={() => saveFile("tokyo-crossroads.png", card.blob, "image/png")}
      >
        <Icon name="save" size={16} /> {t.saveImage}
      </button>
    </section>
  );
}
