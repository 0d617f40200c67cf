/** Readings that a dictionary gets wrong, checked by hand; null where no reading is better than the one it gives. */
export const CORRECTED: Readonly<Record<string, string | null>> = {};
