import { spawnSync } from "node:child_process";

/** As `npm run -s crossroads` does, which itself takes half a second. */
export const NODE = ["assets/make/cli.mjs"];

export function crossroads(...args: string[]) {
  return given("", ...args);
}

/** With something on standard input. */
export function given(input: string | Buffer, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...NODE, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}
