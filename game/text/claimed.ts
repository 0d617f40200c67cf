/**
 * The claims of the opening essay that can be checked, and the reports behind each cell of the check: for every sentence
 * of `claims` in `supports` and `against`, the rows of the list of sources.
 */
export const claimed = {
  varyag: { supports: ["C2, C3, C5", "C4"], against: ["C1", "C2", "C5, C6", "C1"] },
  model: { supports: ["C9", "C7"], against: ["C8", "C5", "C11"] },
  engines: { supports: ["D1, D2", "D3"], against: ["D1", "D4", "D6", "D1, D7", "N5"] },
  gateway: { supports: ["U2, U3", "U4"], against: ["U2", "U5, U6"] },
  papers: { supports: ["J44"], against: ["L5"] },
  retreat: { supports: ["S4", "S2, S3", "S6", "S9"], against: ["S4", "S8", "S11"] },
} as const;

export type ClaimId = keyof typeof claimed;

export const CLAIMS = Object.keys(claimed) as ClaimId[];
