import { varyagProjects } from "./varyag.ts";

export interface ProjectText {
  name: string;
  text: string;
}

/** A name and a sentence or two for each order that a scenario defines. */
export const projects = { ...varyagProjects };
