/**
 * The two dialects in which a learning platform and a page speak by SCORM, one row each. The learner's id and name
 * stand in both, and are in neither row: this page does not read them. A student is the alias that they type.
 */
export interface Dialect {
  /** The object that a window of the platform holds, and its calls. */
  readonly object: string;
  readonly calls: Readonly<
    Record<"initialize" | "terminate" | "get" | "set" | "commit" | "lastError", string>
  >;
  /** What its data are called; null for what it has no place for. */
  readonly data: Readonly<{
    completion: string;
    success: string | null;
    raw: string;
    least: string;
    most: string;
    scaled: string | null;
    measure: string | null;
    place: string;
    kept: string;
    spent: string;
    exit: string;
    mode: string;
  }>;
  /** Characters that the work may take up at the platform. */
  readonly room: number;
  /** A time spent, as it writes it. */
  spent(seconds: number): string;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Hours, minutes and whole seconds; longer than it can write is as long as it can. */
function parts(seconds: number): [number, number, number] {
  const whole = Math.min(Math.max(0, Math.floor(seconds)), 9999 * 3600 + 3599);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}

export const DIALECTS: readonly Dialect[] = [
  {
    object: "API_1484_11",
    calls: {
      initialize: "Initialize",
      terminate: "Terminate",
      get: "GetValue",
      set: "SetValue",
      commit: "Commit",
      lastError: "GetLastError",
    },
    data: {
      completion: "cmi.completion_status",
      success: "cmi.success_status",
      raw: "cmi.score.raw",
      least: "cmi.score.min",
      most: "cmi.score.max",
      scaled: "cmi.score.scaled",
      measure: "cmi.progress_measure",
      place: "cmi.location",
      kept: "cmi.suspend_data",
      spent: "cmi.session_time",
      exit: "cmi.exit",
      mode: "cmi.mode",
    },
    room: 64_000,
    spent(seconds) {
      const [h, m, s] = parts(seconds);
      return `PT${h}H${m}M${s}S`;
    },
  },
  {
    object: "API",
    calls: {
      initialize: "LMSInitialize",
      terminate: "LMSFinish",
      get: "LMSGetValue",
      set: "LMSSetValue",
      commit: "LMSCommit",
      lastError: "LMSGetLastError",
    },
    data: {
      completion: "cmi.core.lesson_status",
      success: null,
      raw: "cmi.core.score.raw",
      least: "cmi.core.score.min",
      most: "cmi.core.score.max",
      scaled: null,
      measure: null,
      place: "cmi.core.lesson_location",
      kept: "cmi.suspend_data",
      spent: "cmi.core.session_time",
      exit: "cmi.core.exit",
      mode: "cmi.core.lesson_mode",
    },
    room: 4096,
    spent(seconds) {
      const [h, m, s] = parts(seconds);
      return `${two(h)}:${two(m)}:${two(s)}`;
    },
  },
];
