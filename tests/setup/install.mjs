/**
 * Sets up a fresh machine: installs the locked packages when they are missing or older than the lock, and
 * with --browser finds or installs a Chromium for the real-browser tests. Plain Node, since it runs first.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const lock = join(root, "package-lock.json");
const stamp = join(root, "node_modules", ".package-lock.json");

function run(command, args) {
  console.error(`> ${command} ${args.join(" ")}`);
  // Standard output is kept for what was asked for; setting up speaks on standard error.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync(command, args, {
    cwd: root,
    env,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
}

if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(lock).mtimeMs) {
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}

if (process.argv.includes("--browser") && findBrowser() === null) installBrowser();

/** Debian's Chromium where there is apt and the right to use it, Playwright's own download elsewhere. */
function installBrowser() {
  const has = (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
  const sudo = process.getuid?.() === 0 ? [] : has("sudo") ? ["sudo"] : null;
  if (has("apt-get") && sudo) {
    try {
      for (const args of [
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "chromium"],
      ]) {
        const [command, ...rest] = [...sudo, ...args];
        run(command, rest);
      }
    } catch {
      console.error("Debian's chromium could not be installed; trying another way.");
    }
    if (findBrowser() !== null) return;
  }
  run("npx", ["playwright", "install", "chromium"]);
}
