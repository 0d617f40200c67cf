import { useWords } from "../context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Calendar } from "./calendar.tsx";
import { MakeChallenge } from "./make.tsx";
import { HallOfRecords } from "./records.tsx";

/** All about challenges that is not needed to begin the day's. */
export function ChallengesDialog({ onClose }: { onClose(): void }) {
  const { m } = useWords();
  return (
    <Dialog title={m.challenges.title} onClose={onClose} wide>
      <MakeChallenge />
      <Calendar />
      <HallOfRecords />
    </Dialog>
  );
}
