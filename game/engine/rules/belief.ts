/**
 * What is believed of a truth: it lies in one of so many cells of a width, from the lowest value on. A reading is the
 * truth plus the sum of two uniforms of a half-width (quarter: sd ≈ 531; study: ≈ 65).
 */
export const BELIEF = { cells: 45, width: 20, lowest: 50, quarterNoise: 650, studyNoise: 80 };
