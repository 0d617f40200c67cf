import { describe, expect, it } from "vitest";
import { DISPUTED, ISLANDS } from "../../game/world/geography/disputed.ts";
import { holds, type LonLat, readGeography } from "../../game/world/geography/land.ts";
import { EDGE_TAGS, NAMES, PORTS, SEATS } from "../../game/world/geography/places.ts";
import { PASSAGES, ZONES } from "../../game/world/geography/zones.ts";

const geography = readGeography();
const landsAt = (at: LonLat): string[] =>
  geography.lands
    .filter(({ polygons }) => polygons.some((polygon) => holds(polygon, at)))
    .map(({ id }) => id);

describe("land", () => {
  it("has Crimea as Ukraine's, hatched as occupied", () => {
    const simferopol: LonLat = [34.1, 44.95];
    expect(landsAt(simferopol)).toEqual(["UKR"]);
    expect(landsAt([33.52, 44.6])).toEqual(["UKR"]);
    const ukraine = geography.lands.find(({ id }) => id === "UKR");
    const at = ukraine?.polygons.findIndex((polygon) => holds(polygon, simferopol)) ?? -1;
    expect(ukraine?.hatched).toContain(at);
  });

  it("still knows Russia where it is Russia", () => {
    expect(landsAt([37.6, 55.75])).toEqual(["RUS"]);
    expect(landsAt([135.1, 48.5])).toEqual(["RUS"]);
  });

  it("splits the Northern Territories out of Russia and hatches all of them", () => {
    const islands: LonLat[] = [
      [145.47, 43.81],
      [147.05, 44.55],
      [146.65, 43.77],
    ];
    for (const at of islands) expect(landsAt(at)).toEqual(["NTR"]);
    const land = geography.lands.find(({ id }) => id === "NTR");
    expect(land?.hatched).toHaveLength(land?.polygons.length ?? -1);
    expect(landsAt([150.0, 45.95])).toEqual(["RUS"]);
  });

  it("keeps Taiwan apart and gives Hong Kong and Macau to China", () => {
    expect(landsAt([121.0, 23.8])).toEqual(["TWN"]);
    expect(landsAt([114.15, 22.4])).toEqual(["CHN"]);
  });

  it("has every actor of the region", () => {
    const ids = geography.lands.map(({ id }) => id);
    for (const id of [
      "JPN",
      "CHN",
      "RUS",
      "PRK",
      "KOR",
      "TWN",
      "PHL",
      "VNM",
      "IDN",
      "MYS",
      "SGP",
      "THA",
      "IND",
      "AUS",
      "PIC",
      "USA",
    ]) {
      expect(ids).toContain(id);
    }
  });

  it("closes every ring", () => {
    for (const { polygons } of geography.lands) {
      for (const ring of polygons.flat()) expect(ring.at(-1)).toEqual(ring[0]);
    }
  });
});

describe("zones", () => {
  it("are the sixteen", () => {
    expect(
      ZONES.map(({ id }) => id)
        .sort()
        .join(" "),
    ).toBe("BAS ECS EJP MIY OKH PHS SCN SCS SEN SIC SOJ TSH TSU TWS YEL YON");
  });

  it.each(ZONES.map((zone) => [zone.id, zone] as const))("%s holds its anchors, at sea", (_id, zone) => {
    expect(holds([zone.ring], zone.ships)).toBe(true);
    expect(landsAt(zone.ships)).toEqual([]);
    if (!zone.leader) expect(holds([zone.ring], zone.name)).toBe(true);
  });

  it("do not overlap, nor leave gaps off China, Japan and the Philippines", () => {
    for (let lon = 108.25; lon < 160; lon += 0.5) {
      for (let lat = 8.25; lat < 52; lat += 0.5) {
        const found = ZONES.filter((zone) => holds([zone.ring], [lon, lat])).map(({ id }) => id);
        expect(found.length, `${lon} ${lat} ${found.join(" ")}`).toBeLessThan(2);
        const open = lat > 18 && lat < 42 && lon > 110 && lon < 150;
        if (open && landsAt([lon, lat]).length === 0 && !inlandSea(lon, lat)) {
          expect(found, `gap at ${lon} ${lat}`).toHaveLength(1);
        }
      }
    }
  });

  it("give every strait a leader to open sea", () => {
    expect(
      ZONES.filter(({ leader }) => leader)
        .map(({ id }) => id)
        .sort()
        .join(" "),
    ).toBe("BAS MIY SEN TSH TSU TWS YON");
  });

  it("name passages in alphabetical order of known zones", () => {
    const ids = new Set(ZONES.map(({ id }) => id));
    for (const key of Object.keys(PASSAGES)) {
      const pair = key.split("|");
      expect([...pair].sort()).toEqual(pair);
      expect(pair.every((id) => ids.has(id))).toBe(true);
    }
  });
});

describe("places", () => {
  it("lie on the globe", () => {
    const all = [
      ...Object.values(PORTS),
      ...Object.values(SEATS),
      ...Object.values(NAMES).map(({ at }) => at),
    ];
    for (const [lon, lat] of [...all, ...DISPUTED.map(({ at }) => at), ...ISLANDS.map(({ at }) => at)]) {
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(70);
    }
  });

  it("give every edge tag a seat", () => {
    for (const { id } of EDGE_TAGS) expect(SEATS[id]).toBeDefined();
  });
});

/** The Seto Inland Sea belongs to no zone. */
function inlandSea(lon: number, lat: number): boolean {
  return lon > 130 && lon < 136 && lat > 32.4 && lat < 35;
}
