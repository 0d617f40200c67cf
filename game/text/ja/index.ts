import { front } from "./front.ts";
import { rest } from "./rest.ts";

export const japanese = { ...front, ...rest };
