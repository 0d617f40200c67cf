import type { projects as english } from "../en/projects.ts";
import type { Shape } from "../shape.ts";
import { varyagProjects } from "./varyag.ts";

export const projects: Shape<typeof english> = { ...varyagProjects };
