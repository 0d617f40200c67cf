import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * The style sheet that Observable Plot 0.6.17 writes into each of its charts, by its hash: it comes as an element and
 * not as a file. Another release may word it otherwise, and `tests/e2e/policy.spec.ts` says so.
 */
const PLOT = "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='";

/** What the page may ask for: files of its own folder. No script stands in it, and none is made of a string. */
function policyFor(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${[...styles, PLOT].join(" ")}`,
    // Pictures of the game's own making: the icon and the textures of the chart.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** Writes the policy into the built page, and has `vite preview` send it as well: a worker has no page to read it from. */
export function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    transformIndexHtml: {
      order: "post",
      // The development server puts styles and a script of its own into the page.
      handler: (html, { server }) =>
        server
          ? html
          : html.replace(
              /<meta charset="utf-8" \/>/,
              (first) =>
                `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`,
            ),
    },
    configurePreviewServer(server) {
      const { root, build } = server.config;
      const built = readFileSync(resolve(root, build.outDir, "index.html"), "utf8");
      const policy = META.exec(built)?.[1];
      if (policy === undefined) return;
      server.middlewares.use((_request, response, next) => {
        response.setHeader("Content-Security-Policy", policy);
        next();
      });
    },
  };
}
