/** Reports that the game's figures rest on, each with its row of the fact sheet; the same in every language. */
export interface Source {
  /** The row's code in the fact sheet, and the section it is used in. */
  row: string;
  section: string;
  who: string;
  title: string;
  address: string;
}

const source = (row: string, section: string, who: string, title: string, address: string): Source => ({
  row,
  section,
  who,
  title,
  address: `https://${address}`,
});

export const sources: readonly Source[] = [
  source(
    "A1",
    "§0",
    "Masahiro Matsumura, World Geostrategic Insights",
    "The opinion essay the game grew from",
    "www.wgi.world/?p=40141",
  ),
  source(
    "J2",
    "§1.2",
    "Yomiuri Shimbun, 16 April 2025",
    "Japan’s defence spending",
    "japannews.yomiuri.co.jp/politics/defense-security/20250416-249354/",
  ),
  source("J11", "§1.4", "nippon.com", "Japan’s trade in 2025", "www.nippon.com/en/japan-data/h02684/"),
  source(
    "J16",
    "§1.3",
    "nippon.com",
    "Japan’s energy and the Middle East",
    "www.nippon.com/en/japan-data/h02718/",
  ),
  source("J29", "§1.5", "NHK, 13 June 2022", "Opinion poll", "www3.nhk.or.jp/nhkworld/en/news/20220613_33/"),
  source(
    "J35",
    "§1.6",
    "The Japan Times, 17 January 2025",
    "Japan OSA budget expansion",
    "www.japantimes.co.jp/news/2025/01/17/japan/japan-osa-budget-expansion",
  ),
  source(
    "J36",
    "§1.6",
    "Jiji Press, 24 December 2025",
    "Official security assistance",
    "www.nippon.com/en/news/yjj2025122400728/",
  ),
  source(
    "J47",
    "§1.7",
    "Ukrainska Pravda, 10 February 2026",
    "Japan’s support for Ukraine",
    "www.pravda.com.ua/eng/news/2026/02/10/8020232/index.amp",
  ),
  source(
    "C1",
    "§2.1",
    "GlobalSecurity",
    "Liaoning, formerly Varyag",
    "www.globalsecurity.org/military/world/china/liaoning-varyag.htm",
  ),
  source(
    "C2",
    "§2.1",
    "Flight International, 1998",
    "Varyag sale renews Chinese carrier concerns",
    "www.flightglobal.com/varyag-sale-renews-chinese-carrier-concerns/20595.article",
  ),
  source(
    "C3",
    "§2.1",
    "The Jamestown Foundation, 1998",
    "Uncertain fate of the aircraft carrier Varyag",
    "jamestown.org/program/uncertain-fate-of-the-aircraft-carrier-varyag/",
  ),
  source(
    "C4",
    "§2.1",
    "South China Morning Post, 2015",
    "The inside story of China’s first aircraft carrier",
    "www.scmp.com/news/china/article/1681621/inside-story-chinas-first-aircraft-carrier-two-part-special-liaoning",
  ),
  source(
    "C9",
    "§2.1",
    "The Maritime Executive",
    "Pentagon: China plans to build nine aircraft carriers",
    "maritime-executive.com/article/pentagon-china-plans-to-build-nine-aircraft-carriers",
  ),
  source(
    "C10",
    "§2.1",
    "Defense News, 24 December 2025",
    "China’s military buildup makes US increasingly vulnerable, DOD says",
    "www.defensenews.com/news/pentagon-congress/2025/12/24/chinas-military-buildup-makes-us-increasingly-vulnerable-dod-says/",
  ),
  source(
    "C16",
    "§2.2",
    "The Japan Times, 19 September 2024",
    "Chinese aircraft carrier near Yonaguni",
    "www.japantimes.co.jp/news/2024/09/19/japan/china-aircraft-carrier-japan-yonaguni/",
  ),
  source(
    "C23b",
    "§2.2",
    "Yomiuri Shimbun, 31 December 2025",
    "Carriers near Japan",
    "japannews.yomiuri.co.jp/politics/defense-security/20251231-301620/",
  ),
  source(
    "S24",
    "§3",
    "Jiji Press, 21 December 2021",
    "The host-nation support agreement",
    "www.nippon.com/en/news/yjj2021122100895/",
  ),
  source(
    "D4",
    "§4",
    "Reuters through RFE/RL, 2017",
    "North Korea makes its own rocket engines, does not need Ukrainian technology",
    "www.rferl.org/a/reuters-north-korea-makes-own-rocket-engines-doe-not-need-ukraine-technology/28679102.html",
  ),
  source(
    "D6",
    "§4",
    "CSIS Missile Threat",
    "Analyst links North Korean missile engines to Ukrainian plant",
    "missilethreat.csis.org/analyst-links-north-korean-missile-engines-ukrainian-plant/",
  ),
  source(
    "E4",
    "§5",
    "The Japan Times, 22 March 2022",
    "Russia halts peace treaty talks with Japan",
    "www.japantimes.co.jp/news/2022/03/22/national/russia-japan-peace-treaty-talks-halted/",
  ),
];

/** Packages, type and geography that the page carries, with the terms they come under. */
export const licences: readonly { name: string; terms: string; address: string }[] = [
  { name: "Preact", terms: "MIT", address: "https://preactjs.com" },
  { name: "Phaser", terms: "MIT", address: "https://phaser.io" },
  { name: "howler.js", terms: "MIT", address: "https://howlerjs.com" },
  { name: "d3-geo", terms: "ISC", address: "https://d3js.org/d3-geo" },
  { name: "idb", terms: "ISC", address: "https://github.com/jakearchibald/idb" },
  { name: "Valibot", terms: "MIT", address: "https://valibot.dev" },
  { name: "seedrandom", terms: "MIT", address: "https://github.com/davidbau/seedrandom" },
  { name: "@noble/hashes", terms: "MIT", address: "https://paulmillr.com/noble/" },
  {
    name: "Shippori Mincho",
    terms: "SIL Open Font Licence 1.1",
    address: "https://fonts.google.com/specimen/Shippori+Mincho",
  },
  {
    name: "IBM Plex Sans, IBM Plex Sans JP",
    terms: "SIL Open Font Licence 1.1",
    address: "https://www.ibm.com/plex",
  },
  { name: "Natural Earth, 1:50m", terms: "public domain", address: "https://www.naturalearthdata.com" },
];
