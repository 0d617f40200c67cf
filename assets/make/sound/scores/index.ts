import { aftermath } from "./aftermath.ts";
import { calm } from "./calm.ts";
import { crisis } from "./crisis.ts";
import { debrief } from "./debrief.ts";
import { watchful } from "./watchful.ts";

export { cues } from "./cues.ts";

/** The tracks of the score, by the mood that calls for them. */
export const tracks = { calm, watchful, crisis, aftermath, debrief };
