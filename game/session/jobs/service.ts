import { type AnyTask, type Outcome, type Service, TaskFault } from "./protocol.ts";
import { rulebooksAt } from "./rulebooks.ts";

/** Tasks by name; what they take and give is between a task and whoever asks for it. */
export type Tasks = Readonly<Record<string, AnyTask<never, unknown, unknown>>>;

/** Carries out jobs step by step: between two steps the post is read, and a job that was called off ends there. */
export function serviceOf(tasks: Tasks): Service {
  const running = new Set<number>();
  return {
    provide: rulebooksAt,
    async run(id, name, input, hear): Promise<Outcome<unknown>> {
      const task = tasks[name] as AnyTask<unknown, unknown, unknown> | undefined;
      if (!task) return { ok: false, fault: "fault" };
      running.add(id);
      const heard: unknown[] = [];
      try {
        const steps = task(input);
        for (;;) {
          await new Promise((go) => setTimeout(go));
          if (!running.has(id)) return { ok: false, fault: "calledOff" };
          const step = await steps.next();
          if (!step.done) {
            heard.push(hear(step.value));
            continue;
          }
          // Each part has its own way to the page: none may come after the end.
          await Promise.all(heard);
          return { ok: true, value: step.value };
        }
      } catch (error) {
        return { ok: false, fault: error instanceof TaskFault ? error.fault : "fault" };
      } finally {
        running.delete(id);
      }
    },
    callOff(id) {
      running.delete(id);
    },
  };
}
