/**
 * Every check of `npm test`, side by side where that saves time: types, lint and the build at once; then, on what was
 * built, the browser's tests, and the unit tests in the time that those leave idle. In plain JavaScript, since it runs
 * before anything is checked.
 */
import { spawn } from "node:child_process";
import { setPriority } from "node:os";

/** A third of the share of whoever runs at the same time: what is idle is used, and nothing stands still. */
const BEHIND = 5;

const started = Date.now();
const seconds = (from) => ((Date.now() - from) / 1000).toFixed(1).padStart(6);
const table = [];
let failed = false;

/** Runs one part. What it prints is kept until it has ended, so that two parts do not speak at once; `aloud` does. */
function part(name, command, { aloud = false, behind = false } = {}) {
  const from = Date.now();
  const child = spawn(command, {
    shell: true,
    stdio: ["ignore", ...Array(2).fill(aloud ? "inherit" : "pipe")],
  });
  // A test that holds a page to a time must not wait for one that only counts.
  if (behind) setPriority(child.pid, BEHIND);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => said.push(text));
  return new Promise((resolve) => {
    child.on("error", (error) => said.push(Buffer.from(`${error}\n`)));
    child.on("close", (code) => {
      const ok = code === 0;
      failed ||= !ok;
      console.log(`\n== ${name}: ${ok ? "passed" : `FAILED (${code})`} after ${seconds(from).trim()} s`);
      process.stdout.write(Buffer.concat(said));
      table.push(`${seconds(from)} s  ${ok ? "      " : "FAILED"}  ${name}`);
      resolve(ok);
    });
  });
}

function end() {
  console.log(`\n${table.join("\n")}\n${seconds(started)} s  ${failed ? "FAILED" : "passed"}  in all`);
  process.exit(failed ? 1 : 0);
}

await Promise.all([
  part("build", "vite build --logLevel warn"),
  part("types", "npm run -s typecheck"),
  part("lint", "npm run -s lint"),
]);
// A page that does not build, or code that does not compile, is mended first.
if (failed) end();
await Promise.all([
  part("browser tests", "npm run -s test:e2e", { aloud: true }),
  part("unit tests", "npm run -s test:unit", { behind: true }),
]);
end();
