import { useDesk } from "../context.ts";
import { Campaign } from "./campaign.tsx";
import { Challenge } from "./challenge.tsx";
import { Classroom } from "./classroom.tsx";
import { TitleFooter } from "./footer.tsx";
import { Shore } from "./shore.tsx";
import { Waves } from "./waves.tsx";
import "./title.css";

export function TitlePage() {
  const { m, f } = useDesk();
  const t = m.title;
  return (
    <div class="title-page">
      <Shore />
      <Waves />
      <div class="title-sheet">
        <header class="title-head">
          <div>
            <h1>{t.name}</h1>
            <p>{t.lead}</p>
          </div>
          <p class="title-vertical" lang={f.language === "en" ? "ja" : "en"} aria-hidden="true">
            {t.nameOther}
          </p>
        </header>
        <main class="doors" aria-label={t.doors}>
          <Campaign />
          <Challenge />
          <Classroom />
        </main>
        <TitleFooter />
      </div>
    </div>
  );
}
