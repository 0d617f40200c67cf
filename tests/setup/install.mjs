/**
 * Sets up a fresh machine: installs the locked packages when they are missing or older than the lock, and
 * with --browser finds or installs a Chromium for the real-browser tests. Plain Node, since it runs first.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, SHELL } from "./browser.mjs";

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

if (process.argv.includes("--browser") && findBrowser() !== SHELL) installBrowser();

/** Debian's Chromium where there is apt and the right to use it, Playwright's own download elsewhere. */
function installBrowser() {
  const root = process.getuid?.() === 0;
  const found = findBrowser() !== null;
  // The shell is Debian's own. For its speed alone nobody is asked for a password, and a browser named by hand is kept.
  if (found && (process.env.CHROME_PATH || !root || !debian())) return;
  const has = (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
  const sudo = root ? [] : has("sudo") ? ["sudo"] : null;
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, "apt-get", ...args];
    run(command, rest);
  };
  if (has("apt-get") && sudo) {
    for (const name of debian() ? ["chromium-headless-shell", "chromium"] : ["chromium"]) {
      try {
        apt("update", "-qq");
        apt("install", "-y", "-qq", name);
      } catch {
        console.error(`Debian's ${name} could not be installed; trying another way.`);
      }
      if (findBrowser() !== null) return;
    }
  }
  run("npx", ["playwright", "install", "chromium"]);
}

function debian() {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}
