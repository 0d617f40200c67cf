import { useEffect, useId, useState } from "preact/hooks";
import { presentIn } from "../../session/scene.ts";
import type { SlotInfo } from "../../session/types.ts";
import { ownName, scenarioName } from "../../text/words.ts";
import { useDesk } from "../context.ts";
import { useExport } from "../export.ts";
import { slotName } from "../notices.ts";
import { Confirm, Dialog } from "../parts/dialog.tsx";
import { Form } from "../parts/form.tsx";
import "./saves.css";

/** Closed quarters after which a run is more than anybody would like to lose: four years. */
const LONG = 16;

export function SavesDialog({ onClose }: { onClose(): void }) {
  const { m, f, now, session } = useDesk();
  const t = m.dialogs;
  const game = presentIn(now.scene);
  const [slots, setSlots] = useState<SlotInfo[] | null | undefined>(undefined);
  const [removing, setRemoving] = useState<SlotInfo | null>(null);
  const [erasing, setErasing] = useState(false);
  const refresh = (): void => void session.do({ do: "slots" }).then(setSlots);
  useEffect(refresh, [session, now.last, game?.slot]);
  return (
    <Dialog title={t.saves} onClose={onClose} wide>
      <p class="caption">{t.savesNote}</p>
      {(game?.board.turn ?? 0) >= LONG && <p class="caption">{t.longRun}</p>}
      {slots?.length === 0 && <p>{t.noSaves}</p>}
      {slots === null && (
        <p role="alert">
          {t.savesUnread}{" "}
          <button type="button" class="btn" onClick={refresh}>
            {t.guideRetry}
          </button>
        </p>
      )}
      <ul class="plain slots">
        {slots?.map((slot) => (
          <SlotRow
            key={slot.id}
            slot={slot}
            onOpen={() => void session.do({ do: "load", slot: slot.id }).then(onClose)}
            onRemove={() => setRemoving(slot)}
          />
        ))}
      </ul>
      {game && <SaveAs onSaved={refresh} />}
      <Files onOpened={onClose} />
      <button type="button" class="link" onClick={() => setErasing(true)}>
        {t.erase}
      </button>
      {removing && (
        <Confirm
          title={t.remove}
          text={t.removeAsk(slotName(m, f, removing))}
          yes={t.remove}
          onYes={() => {
            void session.do({ do: "removeSlot", slot: removing.id }).then(refresh);
            setRemoving(null);
          }}
          onNo={() => setRemoving(null)}
        />
      )}
      {erasing && (
        <Confirm
          title={t.erase}
          text={t.eraseAsk}
          yes={t.eraseYes}
          onYes={() => {
            void session.do({ do: "eraseEverything" }).then(refresh);
            setErasing(false);
          }}
          onNo={() => setErasing(false)}
        />
      )}
    </Dialog>
  );
}

interface RowProps {
  slot: SlotInfo;
  onOpen(): void;
  onRemove(): void;
}

function SlotRow({ slot, onOpen, onRemove }: RowProps) {
  const { m, f, now } = useDesk();
  const t = m.dialogs;
  const { broken } = slot;
  const name = slotName(m, f, slot);
  const here = presentIn(now.scene)?.slot === slot.id;
  const why = broken && ((m.storage as Record<string, string>)[broken] ?? m.storage.broken);
  return (
    <li class="slot-row">
      <div>
        <b>{name}</b>{" "}
        <small>{f.pair(slot.auto ? t.auto : "", slot.over ? t.over : "", here ? t.openNow : "")}</small>
        <p class="caption">
          {why ? (
            <span class="danger-text">{why}</span>
          ) : (
            f.pair(
              slot.texts ? ownName(slot.texts, f.language, slot.scenario) : scenarioName(m, slot.scenario),
              f.quarter(slot.quarter),
              m.desk.quarterOf(f.integer(Math.min(slot.turn + 1, slot.turns)), f.integer(slot.turns)),
            )
          )}
          {slot.saved > 0 && ` · ${f.moment(slot.saved)}`}
        </p>
      </div>
      <div class="btn-row">
        {!broken && (
          <button type="button" class="btn" aria-label={t.loadNamed(name)} onClick={onOpen}>
            {t.load}
          </button>
        )}
        <button type="button" class="btn" aria-label={t.removeNamed(name)} onClick={onRemove}>
          {t.remove}
        </button>
      </div>
    </li>
  );
}

const NAME_LENGTH = 60;

function SaveAs({ onSaved }: { onSaved(): void }) {
  const { m, session } = useDesk();
  const t = m.dialogs;
  const id = useId();
  const [name, setName] = useState("");
  return (
    <Form
      class="save-as"
      onSubmit={() => {
        if (name.trim() === "") return;
        void session.do({ do: "saveAs", name: name.trim() }).then(onSaved);
        setName("");
      }}
    >
      <label for={id}>{t.saveName}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={NAME_LENGTH}
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="btn">
        {t.saveAs}
      </button>
    </Form>
  );
}

function Files({ onOpened }: { onOpened(): void }) {
  const { m, now, session } = useDesk();
  const t = m.dialogs;
  const id = useId();
  const game = presentIn(now.scene);
  const save = useExport();
  return (
    <div class="files">
      {game && (
        <button type="button" class="btn" onClick={save}>
          {t.exportRun}
        </button>
      )}
      <div class="file-field">
        <input
          id={id}
          class="sr"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void session.do({ do: "importRun", file }).then(onOpened);
            // The same file may be chosen again.
            input.value = "";
          }}
        />
        <label class="btn" for={id}>
          {t.importRun}
        </label>
        <p class="caption" id={`${id}-note`}>
          {t.importNote}
        </p>
      </div>
    </div>
  );
}
