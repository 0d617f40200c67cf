/**
 * What is believed of a truth: it lies in one of so many cells of a width, from the lowest value on; the first so many
 * are low and the next so many in the middle. A study is the truth plus the sum of two uniforms of a half-width (sd ≈ 163).
 */
export const BELIEF = { cells: 32, width: 25, lowest: 100, lowCells: 11, middleCells: 10, studyNoise: 200 };
