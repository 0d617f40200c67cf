import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".webm": "audio/webm",
  ".m4a": "audio/mp4",
  ".png": "image/png",
  ".jpg": "image/jpeg",
};

/** A page of a learning platform: the game in a frame, which comes from elsewhere if this was asked for by number. */
const COURSE = `<!doctype html><title>Course</title><iframe width="1200" height="700"></iframe>
<script>
  document.querySelector("iframe").src = "http://localhost:" + location.port + "/game/" + location.hash;
</script>`;

export interface Served {
  /** Of the page, which lies below the root, as on the pages of a code host. */
  address: string;
  /** From now on another build lies there, and nothing of the one before. */
  put(folder: string): void;
  stop(): Promise<void>;
}

/** Serves a built page as any plain web server does, until it is stopped. */
export async function served(folder: string): Promise<Served> {
  let from = folder;
  const server = createServer((request, response) => {
    if (request.url === "/course") {
      response.setHeader("Content-Type", "text/html");
      response.end(COURSE);
      return;
    }
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/^\/game\//, "/");
    const file = path.endsWith("/") ? `${path}index.html` : path;
    readFile(join(from, file)).then(
      (body) => {
        response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
        // What the browser still has, it has of the page's own keeping.
        response.setHeader("Cache-Control", "no-store");
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/game/`,
    put(folder) {
      from = folder;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
