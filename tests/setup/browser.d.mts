export const SHELL: string;
export function findBrowser(): string | null;
