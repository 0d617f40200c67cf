import type { english } from "./en/index.ts";
import type { Over, Shape } from "./shape.ts";

/** What the plain level says otherwise: only what is not plain already. */
export type Plain = Over<
  Pick<Shape<typeof english>, "agenda" | "situations" | "events" | "crises" | "exchange" | "closing">
>;
