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

/** What the page in one file may ask for besides: its type, its sounds and its worker lie in it as text. */
const INSIDE = { "font-src": "data:", "media-src": "data:", "worker-src": "blob: data:" };

/** The policy of such a page, made of the usual one's. */
export function policyInside(page: string): string {
  return page.replace(META, (meta) =>
    Object.entries(INSIDE).reduce(
      (said, [what, more]) => said.replace(`${what} 'self'`, `${what} 'self' ${more}`),
      meta,
    ),
  );
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
      const policyOf = (page: string): string | undefined =>
        META.exec(readFileSync(resolve(root, build.outDir, page), "utf8"))?.[1];
      const [usual, inside] = [policyOf("index.html"), policyOf("framed.html")];
      server.middlewares.use((request, response, next) => {
        const policy = request.url?.includes("/framed") ? inside : usual;
        if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
        next();
      });
    },
  };
}
