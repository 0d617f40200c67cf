import type { Connection } from "./connection.ts";

/** Where the work at an exercise stands, as a platform is told. */
export interface Standing {
  /** The quarter on the desk. */
  place: string;
  /** The part of the exercise that is played, 0–1. */
  measure: number;
  /** In points, 0–100; null until the run is over. */
  score: number | null;
  /** Whether the run is over and all that must be answered is. */
  done: boolean;
  /** The work itself, to go on with; null where it is too long for the platform. */
  work: string | null;
}

/** What has come of telling it. `full`: all but the work itself was taken. */
export type Told = "taken" | "full" | "refused";

/** The learning platform that opened this page: what it kept, and what it is told. */
export class Platform {
  /** The exercise that it opens the page with, by its id; null before the page knows it. */
  exercise: string | null = null;
  /** What it kept of an earlier sitting; "" for nothing. */
  readonly kept: string;
  /** Whether it holds the work, or will as soon as it is told: then the browser need not. */
  holds: boolean;
  private readonly looked: boolean;
  private done: boolean;

  constructor(private readonly connection: Connection) {
    this.kept = connection.read("kept");
    this.done = connection.done;
    this.looked = connection.looked;
    this.holds = !this.looked;
    if (!this.done && !this.looked) {
      connection.write("completion", "incomplete");
      connection.commit();
    }
  }

  /** Characters that the work may take up there. */
  get room(): number {
    return this.connection.room;
  }

  /** Whether it takes what it is told: not while a finished attempt is only looked at. */
  get takes(): boolean {
    return !this.looked;
  }

  /** Tells it where the work stands; not committed where the end of the sitting comes at once and does that. */
  tell({ place, measure, score, done, work }: Standing, leaving = false): Told {
    const { connection } = this;
    // What was finished stays so, whoever plays it again for practice.
    this.done ||= done;
    const said = [
      connection.write("place", place),
      connection.write("measure", String(measure)),
      connection.write("completion", this.done ? "completed" : "incomplete"),
      // Nobody is graded here: what passes is the teacher's to say.
      connection.write("success", "unknown"),
      score === null || this.tellScore(score),
      connection.write("exit", "suspend"),
    ];
    // Nothing rather than an older state: on this device the browser's own save goes on from here.
    const kept = connection.write("kept", work ?? "");
    const taken = (leaving || connection.commit()) && kept && said.every(Boolean);
    this.holds = taken && work !== null;
    return !taken ? "refused" : work === null ? "full" : "taken";
  }

  /** The page is left for good, or put aside by the browser. */
  end(): void {
    this.connection.end();
  }

  /** The browser has taken the page out again: whether the platform speaks with it as before. */
  again(): boolean {
    return this.connection.start();
  }

  private tellScore(score: number): boolean {
    const points = Math.min(100, Math.max(0, score));
    return [
      this.connection.write("least", "0"),
      this.connection.write("most", "100"),
      this.connection.write("raw", String(points)),
      this.connection.write("scaled", String(Math.round(points * 10) / 1000)),
    ].every(Boolean);
  }
}
