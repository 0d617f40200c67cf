import type { Again } from "../en/again.ts";

export const again: Record<string, Again> = {};
