import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Checks the manifest of the sweep against Kubernetes' published schema, as a package carries it: what it may hold by
 * its validator, and that it holds nothing else by its types. `node assets/sweep/check.mjs`; needs the npm registry.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "crossroads-job-"));
const PACKAGES = ["kubernetes-models@5.1.0", "yaml@2.8.1"];

try {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const quiet = ["--silent", "--no-audit", "--no-fund", "--no-save"];
  execFileSync("npm", ["install", ...quiet, ...PACKAGES], { cwd: folder, stdio: "inherit" });
  const { resolve } = createRequire(join(folder, "package.json"));
  const { parse } = await import(pathToFileURL(resolve("yaml")).href);
  const job = parse(readFileSync(join(root, "assets/sweep/job.yaml"), "utf8"));

  const { Job } = await import(
    pathToFileURL(join(folder, "node_modules/kubernetes-models/batch/v1/Job.js")).href
  );
  new Job(job).validate();

  const typed = `import type { IJob } from "kubernetes-models/batch/v1/Job";\nexport const job: IJob = ${JSON.stringify(job)};\n`;
  writeFileSync(join(folder, "job.ts"), typed);
  const options =
    "--noEmit --strict --skipLibCheck --module esnext --moduleResolution bundler --target es2022";
  const tsc = join(root, "node_modules/.bin/tsc");
  execFileSync(tsc, [...options.split(" "), "job.ts"], { cwd: folder, stdio: "inherit" });

  const { completions, template } = job.spec;
  const [{ env }] = template.spec.containers;
  if (env.find(({ name }) => name === "SHARDS")?.value !== String(completions)) {
    throw new Error("completions and SHARDS differ");
  }
  console.log(`assets/sweep/job.yaml is a ${job.apiVersion} ${job.kind} of ${completions} shards`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
