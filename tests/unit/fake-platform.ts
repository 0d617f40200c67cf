import { DIALECTS, type Dialect } from "../../game/session/lms/dialects.ts";

export const [SCORM_2004, SCORM_12] = DIALECTS as [Dialect, Dialect];

/**
 * A learning platform's object as a window holds it: it refuses what comes out of turn, keeps what it is told between
 * sittings, and writes down every call.
 */
export class FakePlatform {
  readonly calls: string[] = [];
  /** What it refuses to take, by the name of the datum. */
  readonly refuses = new Set<string>();
  state: "closed" | "open" | "ended" = "closed";
  /** Said, and not yet committed. */
  private said: Record<string, string> = {};
  private error = 0;

  constructor(
    readonly dialect: Dialect,
    public kept: Record<string, string> = {},
  ) {}

  /** The window round the page, as far as the page looks at it. */
  asWindow(): Record<string, unknown> {
    return { [this.dialect.object]: this.object() };
  }

  /** What is kept under a datum. */
  at(datum: keyof Dialect["data"]): string | undefined {
    return this.kept[this.dialect.data[datum] ?? ""];
  }

  private object(): Record<string, (...said: string[]) => string> {
    const { calls } = this.dialect;
    const given = (name: string, work: (...said: string[]) => string) => {
      return (...said: string[]): string => {
        this.calls.push(`${name}(${said.join()})`);
        return work(...said);
      };
    };
    const whileOpen = (work: () => string): string => {
      this.error = this.state === "open" ? 0 : 301;
      return this.error === 0 ? work() : "false";
    };
    return {
      [calls.initialize]: given("initialize", () => {
        this.error = this.state === "closed" ? 0 : 101;
        if (this.error === 0) this.state = "open";
        return String(this.error === 0);
      }),
      [calls.terminate]: given("terminate", () =>
        whileOpen(() => {
          this.kept = { ...this.kept, ...this.said };
          this.state = "ended";
          return "true";
        }),
      ),
      [calls.get]: given("get", (name = "") => {
        const value = whileOpen(() => this.said[name] ?? this.kept[name] ?? "");
        return this.error === 0 ? value : "";
      }),
      [calls.set]: given("set", (name = "", value = "") =>
        whileOpen(() => {
          this.error = this.refuses.has(name) || value.length > this.dialect.room ? 405 : 0;
          if (this.error === 0) this.said[name] = value;
          return String(this.error === 0);
        }),
      ),
      [calls.commit]: given("commit", () =>
        whileOpen(() => {
          this.kept = { ...this.kept, ...this.said };
          return "true";
        }),
      ),
      [calls.lastError]: () => String(this.error),
    };
  }
}
