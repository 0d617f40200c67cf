/** The four schools of thought, in their fixed order: the ids that scenarios, policies and the desk go by. */
export const SCHOOL_IDS = ["internationalist", "recalibrator", "engagement", "selfreliance"] as const;
export type SchoolId = (typeof SCHOOL_IDS)[number];
