/** Ports by owner and zone, for a home given as a zone. */
export const BERTHS: Readonly<Record<string, string>> = {
  "JPN EJP": "yokosuka",
  "JPN PHS": "kure",
  "JPN ECS": "sasebo",
  "JPN TSH": "sasebo",
  "JPN SOJ": "maizuru",
  "JPN TSU": "ominato",
  "JPN MIY": "naha",
  "JPN SEN": "naha",
  "CHN YEL": "qingdao",
  "CHN ECS": "shanghai",
  "CHN SCN": "sanya",
  "CHN SCS": "sanya",
  "RUS SOJ": "vladivostok",
  "USA EJP": "yokosuka",
  "USA SIC": "guam",
  "USA PHS": "guam",
  "KOR TSH": "busan",
  "TWN TWS": "kaohsiung",
};

/** Where ships of an owner lie off a berth, px: beside each other, and clear of the coast and of Tokyo's own mark. */
export const ROADS: Readonly<Record<string, { x: number; y: number }>> = {
  "JPN EJP": { x: 40, y: 2 },
  "USA EJP": { x: 14, y: 34 },
  "JPN SOJ": { x: -4, y: -24 },
  "JPN TSH": { x: -18, y: 10 },
  "JPN PHS": { x: 30, y: 40 },
  "CHN YEL": { x: 16, y: 4 },
  "RUS SOJ": { x: 4, y: 12 },
};

/** The same for a sight in a port. */
export const OFF: Readonly<Record<string, { x: number; y: number }>> = { dalian: { x: 9, y: 11 } };
