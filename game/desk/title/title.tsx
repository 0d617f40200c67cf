import { useDesk } from "../context.ts";
import { Campaign } from "./campaign.tsx";
import { ClosedDoor } from "./door.tsx";
import { TitleFooter } from "./footer.tsx";
import { Waves } from "./waves.tsx";

export function TitlePage() {
  const { m } = useDesk();
  const t = m.title;
  return (
    <div class="title-page">
      <Waves />
      <header class="title-head">
        <div>
          <h1>{t.name}</h1>
          <p>{t.lead}</p>
        </div>
        <p class="title-vertical" aria-hidden="true">
          東京クロスロード
        </p>
      </header>
      <main class="doors" aria-label={t.doors}>
        <Campaign />
        <ClosedDoor
          icon="code"
          name={t.challenge}
          lead={t.challengeLead}
          text={t.challengeText}
          meanwhile={t.meanwhileChallenge}
        />
        <ClosedDoor
          icon="classroom"
          name={t.classroom}
          lead={t.classroomLead}
          text={t.classroomText}
          meanwhile={t.meanwhileClassroom}
        />
      </main>
      <TitleFooter />
    </div>
  );
}
