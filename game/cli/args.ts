/** Misuse of the command line: a sentence for standard error and exit code 2. */
export class Misuse extends Error {}

export interface Args {
  command: string;
  files: string[];
  options: ReadonlyMap<string, string>;
}

const FLAGS = ["json", "csv", "help"];

/** `command file… --name value …`; a flag has no value. */
export function parseArgs(argv: readonly string[]): Args {
  const [command = "", ...rest] = argv;
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const name = word.slice(2);
    if (FLAGS.includes(name)) {
      options.set(name, "true");
      continue;
    }
    const value = rest[++i];
    if (value === undefined || value.startsWith("--")) throw new Misuse(`--${name} needs a value`);
    options.set(name, value);
  }
  return { command, files, options };
}

export function allow(args: Args, names: readonly string[]): void {
  for (const name of args.options.keys()) {
    if (!names.includes(name)) throw new Misuse(`${args.command} knows no --${name}`);
  }
}

export function required(args: Args, name: string): string {
  const value = args.options.get(name);
  if (value === undefined) throw new Misuse(`${args.command} needs --${name}`);
  return value;
}
