import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";

/** Every style sheet of the game, by its path. */
const SHEETS = readdirSync("game", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".css"))
  .map((path) => `game/${path.replaceAll("\\", "/")}`);
const text = (path: string): string => readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
/** What a rule of this kind asks, in the order in which they stand: `(max-width: 20em)`. */
const asked = (css: string, kind: "media" | "container"): string[] =>
  [...css.matchAll(new RegExp(`@${kind}([^{]+){`, "g"))].map(([, question = ""]) => question.trim());

/** Of the whole desk, or shared by its screens: not of one component. */
const SHARED = ["game/desk/app", "game/desk/parts", "game/map/ui"];
/** Type alone: faces stand in no layer. And the order of the layers itself. */
const BARE = ["signs", "japanese", "layers"];

describe.each(SHEETS)("%s", (path) => {
  const css = text(path);
  const folder = dirname(path);

  it("stands beside the component it is of, which asks for it", () => {
    expect(folder).toMatch(/^game\/(desk\/[a-z]+|map\/ui)$/);
    const component = path.replace(/css$/, "tsx");
    if (SHARED.includes(folder) && !existsSync(component)) return;
    expect(readFileSync(component, "utf8")).toContain(`import "./${basename(path)}";`);
  });

  it("asks for the room that its panel has, not for the width of the screen", () => {
    if (folder === "game/desk/app" || folder === "game/map/ui") return;
    // A low screen, or one held upright, is a matter of the device, and of its width too.
    const alone = asked(css, "media").filter((m) => m.includes("width") && !/height|orientation/.test(m));
    expect(alone).toEqual([]);
  });

  it("keeps its rules in a layer, so that it does not matter when it comes", () => {
    if (BARE.includes(basename(path, ".css"))) return;
    expect(css.trim()).toMatch(/^@layer [a-z]+ \{[\s\S]*\n\}$/);
    const order = text("game/desk/app/layers.css")
      .match(/@layer (.+);/)?.[1]
      ?.split(", ");
    expect(order).toContain(/@layer ([a-z]+)/.exec(css)?.[1]);
  });

  it("can be read in one sitting", () => {
    expect(readFileSync(path, "utf8").split("\n").length).toBeLessThanOrEqual(400);
  });
});

it("every container that is asked for is declared, and once", () => {
  const all = SHEETS.map(text);
  const names = all.flatMap((css) =>
    [...css.matchAll(/container(?:-name)?: ([a-z]+)/g)].map(([, name]) => name),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const question of all.flatMap((css) => asked(css, "container"))) {
    const name = /^[a-z]+/.exec(question)?.[0];
    if (name) expect(names).toContain(name);
  }
});

/** Every selector of a sheet that has rules of its own, what is nested told with what it is nested in. */
function selectorsOf(css: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, head = "", brace] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (brace === "}") open.pop();
    if (brace !== "{") continue;
    const selector = head.trim().replace(/\s+/g, " ");
    open.push(selector);
    if (selector.startsWith("@") || /^(from|to|\d+%)$/.test(selector)) continue;
    const around = open.slice(0, -1).filter((outer) => !outer.startsWith("@"));
    for (const one of selector.split(/,(?![^(]*\))/)) found.push([...around, one.trim()].join(" "));
  }
  return found;
}

it("no selector is styled by two sheets of one layer", () => {
  const home = new Map<string, string>();
  for (const path of SHEETS) {
    const layer = /@layer ([a-z]+)/.exec(text(path))?.[1] ?? "";
    for (const selector of selectorsOf(text(path))) {
      const key = `${layer} ${selector}`;
      expect(home.get(key) ?? path, key).toBe(path);
      home.set(key, path);
    }
  }
  expect(home.size).toBeGreaterThan(500);
});

it("what a component calls itself no other sheet styles: sheets of screens that were left stay in force", () => {
  const taken = SHEETS.flatMap((path) => {
    const name = basename(path, ".css");
    // A sheet that styles nothing by its own name has taken none.
    if (!new RegExp(`\\.${name}\\b`).test(text(path))) return [];
    const others = SHEETS.filter((each) => each !== path && !each.startsWith("game/desk/app/"));
    return others
      .filter((each) => new RegExp(`(?:^|[{},])\\s*\\.${name}\\s*[,{]`).test(text(each)))
      .map((each) => `${each}: .${name}`);
  });
  expect(taken).toEqual([]);
});

it("every colour has one of the system's for drawings, where the system chooses the colours", () => {
  const css = text("game/desk/app/tokens.css");
  const block = (from: string): string => /\{([^{}]*)\}/.exec(css.slice(css.indexOf(from)))?.[1] ?? "";
  const named = (rules: string, value: string) =>
    [...rules.matchAll(new RegExp(`(--[a-z0-9-]+): (?:${value})`, "g"))].map(([, name]) => name);
  const forced = block(".turning-bar {");
  expect(named(block(":root {"), "#|rgba\\([^)]*\\);").sort()).toEqual(
    named(forced, "Canvas|color-mix\\(in srgb, CanvasText").sort(),
  );
});
