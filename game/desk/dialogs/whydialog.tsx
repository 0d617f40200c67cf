import { useGame } from "../context.ts";
import { Why } from "../inspector/why.tsx";
import { recordAt } from "../ledger.ts";
import { Dialog } from "../parts/dialog.tsx";
import { trackName } from "../wording.ts";

/** A number of a report explained where it stands: over the page, and the page is there again afterwards. */
export function WhyDialog({ onClose }: { onClose(): void }) {
  const { m, f, game, ui } = useGame();
  const record = recordAt(game, ui.reading);
  const { why } = ui;
  if (!record || !why) return null;
  return (
    <Dialog title={f.pair(trackName(m, why.id, why.of), f.quarter(record.quarter))} onClose={onClose}>
      <Why track={why.id} of={why.of} record={record} />
    </Dialog>
  );
}
