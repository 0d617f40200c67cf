import { expose } from "comlink";
import type { AnyTask } from "./protocol.ts";
import { serviceOf } from "./service.ts";

/** The worker: every file of the tasks' folder is a task by its name. */
const files = import.meta.glob<AnyTask<never, unknown, unknown>>("./tasks/*.ts", {
  eager: true,
  import: "task",
});

const name = (path: string): string => path.replace(/^.*\/|\.ts$/g, "");

expose(serviceOf(Object.fromEntries(Object.entries(files).map(([path, task]) => [name(path), task]))));
