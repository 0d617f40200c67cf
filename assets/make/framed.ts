import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { policyInside } from "./page/policy.ts";
import { woff2Only } from "./woff2-only.ts";

/**
 * The page for a frame without an origin (`sandbox="allow-scripts"`). There the browser takes modules, fonts and workers
 * from nobody, not even from the page's own server, unless that server gives them to every site. So the same game is
 * built a second time as one plain script and one style sheet that hold all they need, and the page goes there by
 * itself: one address to embed, whatever serves it.
 */
export function framed(): Plugin {
  let folder = "dist";
  return {
    name: "framed",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    buildStart() {
      this.emitFile({ type: "asset", fileName: "framed.js", source: START });
    },
    transformIndexHtml(page) {
      if (!page.includes("<title>")) throw new Error("a page without a title");
      return page.replace("<title>", '<script async src="./framed.js"></script>\n    <title>');
    },
    async closeBundle() {
      await together(folder);
      const page = readFileSync(join(folder, "index.html"), "utf8");
      writeFileSync(join(folder, "framed.html"), framedPage(page));
    },
  };
}

/** Sends a page without an origin to the one that can do without, and a link from there back to the usual one. */
const START = `const here = location.pathname.endsWith("/framed.html");
if (/^https?:$/.test(location.protocol) && here !== (self.origin === "null")) {
  location.replace(\`\${here ? "index" : "framed"}.html\${location.search}\${location.hash}\`);
}
`;

/** The same page with the plain script and style sheet in the place of all that only an origin may have. */
export function framedPage(page: string): string {
  const theirs =
    /\n?[ \t]*<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)"[^>]*>)/g;
  const own =
    '    <link rel="stylesheet" href="./framed/page.css" />\n    <script defer src="./framed/page.js"></script>\n';
  return policyInside(page.replace(theirs, "").replace("  </head>", `${own}  </head>`));
}

async function together(folder: string): Promise<void> {
  await build({
    configFile: false,
    base: "./",
    logLevel: "warn",
    plugins: [woff2Only(), inOneFile()],
    worker: { format: "iife" },
    // A plain script has no address of its own: what little it fetches lies beside the page.
    define: { "import.meta.url": "document.baseURI", "import.meta.resolve": "undefined" },
    build: {
      modulePreload: false,
      target: "es2022",
      outDir: join(folder, "framed"),
      emptyOutDir: true,
      copyPublicDir: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 8000,
      assetsInlineLimit: (file) => /\.(woff2|webm|png|svg)$/.test(file),
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { page: "game/main.ts" },
        output: {
          format: "iife",
          codeSplitting: false,
          entryFileNames: "page.js",
          assetFileNames: ({ names }) =>
            names.some((n) => n.endsWith(".css")) ? "page.css" : "[name]-[hash][extname]",
        },
      },
    },
  });
  await build({
    configFile: false,
    base: "./",
    logLevel: "warn",
    build: {
      outDir: join(folder, "framed"),
      emptyOutDir: false,
      copyPublicDir: false,
      assetsInlineLimit: () => true,
      rolldownOptions: { input: { japanese: JAPANESE }, output: { assetFileNames: "japanese.css" } },
    },
  });
}

const JAPANESE = "game/desk/app/japanese.css";

/** What differs in the sources of a page that is one file, each found by the line that says it. */
const CHANGES: readonly { file: string; was: string; is: string; first?: string }[] = [
  {
    // A worker as text in the page: an address of its own would be another site's.
    file: "game/session/jobs/client.ts",
    was: 'new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })',
    is: "new InlineWorker()",
    first: 'import InlineWorker from "./worker.ts?worker&inline";',
  },
  {
    // A megabyte of Japanese type only for whoever reads Japanese.
    file: "game/desk/index.tsx",
    was: 'import("./japanese.ts")',
    is: `new Promise((done) => {
      if (document.querySelector("link[data-japanese]")) return done(null);
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "./framed/japanese.css" });
      link.dataset.japanese = "";
      link.onload = link.onerror = done;
      document.head.append(link);
    }).then(() => import("./lacks.ts"))`,
  },
  {
    // Nothing can be fetched there: the cues lie in the page, and there is no music.
    file: "game/main.ts",
    was: '"../assets/sound/*.{webm,m4a}"',
    is: '"../assets/sound/cues.webm"',
  },
  {
    // Names in rare characters are set in the type of the system.
    file: "game/desk/index.tsx",
    was: 'await import("./japanese-whole.ts")',
    is: "await null",
  },
];

function inOneFile(): Plugin {
  const seen = new Set<string>();
  return {
    name: "in-one-file",
    enforce: "pre",
    transform(code, id) {
      let text = code;
      for (const { file, was, is, first = "" } of CHANGES) {
        if (!id.endsWith(file)) continue;
        if (!text.includes(was)) throw new Error(`${file} no longer says ${was}`);
        text = `${first}${text.replace(was, is)}`;
        seen.add(was);
      }
      return text === code ? null : text;
    },
    buildEnd(error) {
      if (!error && seen.size < CHANGES.length)
        throw new Error("a file of the framed page is not there any more");
    },
  };
}
