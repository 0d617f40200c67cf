import {
  CLAIMS,
  type ClaimId,
  claimed,
  type Language,
  messages,
  provenanceOf,
  sourceOf,
  workName,
} from "../../../game/text/index.ts";

/** The check of the essay's claims, as the game shows it: claim, verdict, and the evidence on both sides. */
export function claims(language: Language): string {
  const m = messages(language);
  const t = m.claims;
  const cited = (source: string): string =>
    provenanceOf(source)
      .works.map((work) => `[${workName(m, work)}](${work.address})`)
      .join(m.provenance.between);
  const side = (id: ClaimId, at: "supports" | "against"): string[] => [
    `**${t[at]}**`,
    t.rows[id][at].map((point, i) => `- ${point} ${cited(claimed[id][at][i] ?? "")}`).join("\n"),
  ];
  const one = (id: ClaimId, n: number): string[] => [
    `## ${t.claim(String(n + 1))}`,
    t.rows[id].claim,
    `**${t.verdict}** ${t.rows[id].verdict}`,
    ...side(id, "supports"),
    ...side(id, "against"),
  ];
  const essay = sourceOf("A1");
  return [
    ...t.lead,
    ...(essay ? [`${t.essay} [${workName(m, essay)}](${essay.address})`] : []),
    ...CLAIMS.flatMap(one),
  ].join("\n\n");
}
