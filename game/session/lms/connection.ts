import type { Dialect } from "./dialects.ts";
import type { Found } from "./find.ts";

type Datum = keyof Dialect["data"];

/** What is done already when a page comes, and stays so whatever it says: the first attempt counts as done. */
const DONE = ["completed", "passed", "failed"];
/** A look at what was done: nothing of it is reported. */
const LOOKS = ["review", "browse"];

/** A session with a learning platform in either dialect. Nothing that is asked of it throws. */
export class Connection {
  private open = false;
  private began = 0;

  private constructor(
    private readonly found: Found,
    private readonly clock: () => number,
  ) {}

  /** The first platform that answers; null where none does. */
  static to(found: readonly Found[], clock: () => number): Connection | null {
    for (const each of found) {
      const connection = new Connection(each, clock);
      if (connection.start()) return connection;
    }
    return null;
  }

  /** Characters that the work may take up there. */
  get room(): number {
    return this.found.dialect.room;
  }

  /** Whether the platform had it as finished. */
  get done(): boolean {
    return DONE.includes(this.read("completion"));
  }

  /** Whether it is only looked at again, and nothing is taken. */
  get looked(): boolean {
    return LOOKS.includes(this.read("mode"));
  }

  start(): boolean {
    // One that was never ended, because the page was only loaded again, is refused a second beginning and goes on.
    this.open = this.said("initialize", "") || this.answers();
    this.began = this.clock();
    return this.open;
  }

  read(datum: Datum): string {
    const name = this.found.dialect.data[datum];
    const value = this.open && name !== null ? this.ask("get", name) : "";
    return typeof value === "string" ? value : String(value ?? "");
  }

  /** False where the platform refused it. What the dialect has no place for is not said, and nothing is lost by it. */
  write(datum: Datum, value: string): boolean {
    const name = this.found.dialect.data[datum];
    return name === null || (this.open && this.said("set", name, value));
  }

  /** Makes the platform keep what was written. */
  commit(): boolean {
    if (!this.open) return false;
    this.writeSpent();
    return this.said("commit", "");
  }

  /**
   * The page is left: what it said stands, and the next to open it goes on. The end keeps what was written as well; a
   * commit before it would only be one more request, which a browser refuses a page that is on its way out.
   */
  end(): void {
    if (!this.open) return;
    this.write("exit", "suspend");
    this.writeSpent();
    this.said("terminate", "");
    this.open = false;
  }

  private writeSpent(): void {
    this.write("spent", this.found.dialect.spent((this.clock() - this.began) / 1000));
  }

  private answers(): boolean {
    this.ask("get", this.found.dialect.data.completion);
    return Number(this.ask("lastError") ?? 1) === 0;
  }

  private said(...call: Parameters<Found["call"]>): boolean {
    const answer = this.ask(...call);
    return answer === true || answer === "true";
  }

  private ask(...call: Parameters<Found["call"]>): unknown {
    try {
      return this.found.call(...call);
    } catch {
      return null;
    }
  }
}
