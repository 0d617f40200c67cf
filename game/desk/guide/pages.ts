/** The guide's pages as they are listed: each is one file a language in assets/guide. */
export const GUIDE_GROUPS = {
  classroom: [
    "teachers",
    "lesson-20",
    "lesson-45",
    "lesson-two",
    "worksheet",
    "rubric",
    "debrief",
    "curricula",
    "links",
  ],
  model: ["model", "bias", "claims", "readings", "glossary"],
  promises: ["neutrality", "privacy", "verification", "oldruns", "reliability", "accessibility"],
} as const;

export type GuideGroup = keyof typeof GUIDE_GROUPS;
export type GuidePage = (typeof GUIDE_GROUPS)[GuideGroup][number];

export const GUIDE_PAGES: readonly GuidePage[] = Object.values(GUIDE_GROUPS).flat();

/** How a link names a page: within the reader, and as the end of the game's own address. */
export const pageAddress = (page: string): string => `#g=${page}`;

/** The page that an address asks for; null if there is no such page. */
export function pageAsked(address: string): GuidePage | null {
  return GUIDE_PAGES.find((page) => pageAddress(page) === address) ?? null;
}
