import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** One page with every picture under its view, to be leafed through. */
export function writeSheet(
  folder: string,
  shots: readonly { view: string; screen: string; file: string }[],
): void {
  const views = [...new Set(shots.map((s) => s.view))];
  const sections = views.map((view) => {
    const figures = shots
      .filter((s) => s.view === view)
      .map(
        ({ screen, file }) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${screen}"></a><figcaption>${screen}</figcaption></figure>`,
      );
    return `<h2 id="${view}">${view}</h2><div>${figures.join("\n")}</div>`;
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>body{font:14px system-ui;margin:2rem;background:#f1e9d7}div{display:flex;flex-wrap:wrap;gap:12px}
figure{margin:0;width:420px}img{width:100%;max-height:420px;object-fit:contain;object-position:top;border:1px solid #8a7d60}</style>
<nav>${views.map((v) => `<a href="#${v}">${v}</a>`).join(" · ")}</nav>${sections.join("\n")}</html>`;
  writeFileSync(join(folder, "index.html"), page);
}
