import { front } from "./front.ts";
import { rest } from "./rest.ts";

export const english = { ...front, ...rest };
