import { type Exercise, readExercise, writeExercise } from "../../classroom/index.ts";
import { device } from "./shelf.ts";

const KEY = "tokyo-crossroads-exercise";

/** The exercise that was put together last on this device: a page that was left has lost nothing. */
export const draft = {
  get(): Exercise | null {
    const read = readExercise(device.get(KEY) ?? "");
    return read.ok ? read.exercise : null;
  },
  set(exercise: Exercise): void {
    device.set(KEY, writeExercise(exercise));
  },
  clear(): void {
    device.remove(KEY);
  },
};
