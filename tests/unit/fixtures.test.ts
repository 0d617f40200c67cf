import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Fixture, FOLDER, meet } from "../soak/fixtures.ts";

/** What `npm run soak` found once, met again: each stays mended. */
const files = readdirSync(FOLDER).filter((name) => name.startsWith("soak-"));

describe("what failed under stress", () => {
  it("is kept", () => expect(files.length).toBeGreaterThan(0));

  it.each(files)("%s is answered as it should be", async (name) => {
    const fixture = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Fixture;
    expect(await meet(fixture)).toEqual([]);
  });
});
