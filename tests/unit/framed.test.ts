import { describe, expect, it } from "vitest";
import { framedPage } from "../../assets/make/framed.ts";
import { readGame } from "./imports.ts";

/** The page as a frame without an origin can have it. */
describe("the page for frames without an origin", () => {
  const built = `<!doctype html>
<html>
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <script async src="./framed.js"></script>
    <title>Tokyo</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/preact-1.js">
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body></body>
</html>
`;

  it("asks for nothing that its server would have to give to every site", () => {
    const page = framedPage(built);
    expect(page).not.toMatch(/crossorigin|type="module"|modulepreload/);
    expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      "./framed.js",
      "./framed/page.css",
      "./framed/page.js",
    ]);
    expect(page).toContain("Content-Security-Policy");
  });

  it("sends no form of its own: such a frame may not, and is not told that it tried", () => {
    const forms = [...readGame()].filter(([, text]) => /<form\b/.test(text)).map(([path]) => path);
    expect(forms).toEqual(["desk/parts/form.tsx"]);
  });
});
