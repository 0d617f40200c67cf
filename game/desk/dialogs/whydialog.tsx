import { useGame } from "../context.ts";
import { Why } from "../inspector/why.tsx";
import { recordAt } from "../ledger.ts";
import { Dialog } from "../parts/dialog.tsx";
import { statName } from "../wording.ts";

/** A number of a report explained where it stands: over the page, and the page is there again afterwards. */
export function WhyDialog({ onClose }: { onClose(): void }) {
  const { m, f, game, ui } = useGame();
  const record = recordAt(game, ui.reading);
  const { why } = ui;
  if (!record || !why) return null;
  return (
    <Dialog title={f.pair(statName(m, why.id, why.of), f.quarter(record.quarter))} onClose={onClose}>
      <Why stat={why.id} of={why.of} record={record} />
    </Dialog>
  );
}
