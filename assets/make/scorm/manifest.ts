/** What stands in `imsmanifest.xml`, for the two versions of the standard that platforms take. */

export const VERSIONS = ["1.2", "2004"] as const;
export type Version = (typeof VERSIONS)[number];

export interface Packed {
  /** Made of the exercise: another exercise is another package. */
  id: string;
  title: string;
  /** The page that the platform opens. */
  launch: string;
  /** Every file beside the manifest, the launched page among them. */
  files: readonly string[];
}

/** Names that the standard gives, by version. */
const NAMES = {
  "1.2": {
    schemas: [
      ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
      ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
    ],
    prefixes: ["", "adlcp"],
    version: "1.2",
    type: "adlcp:scormtype",
    sequencing: { organization: "", item: "" },
  },
  "2004": {
    schemas: [
      ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
      ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
      ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
    ],
    prefixes: ["", "adlcp", "imsss"],
    version: "2004 4th Edition",
    type: "adlcp:scormType",
    sequencing: {
      organization: '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
      // Otherwise the platform would count whoever leaves as having finished and passed.
      item: '<imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>',
    },
  },
} as const;

export function manifest(version: Version, { id, title, launch, files }: Packed): string {
  const { schemas, prefixes, version: named, type, sequencing } = NAMES[version];
  const spaces = schemas.map(([space], i) => {
    const prefix = prefixes[i] ?? "";
    return `xmlns${prefix === "" ? "" : `:${prefix}`}="${space}"`;
  });
  const places = schemas.map((each) => each.join(" ")).join(" ");
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="tokyo-crossroads-${id}" version="1.0"`,
    ...spaces.map((space) => `  ${space}`),
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `  xsi:schemaLocation="${places}">`,
    `  <metadata><schema>ADL SCORM</schema><schemaversion>${named}</schemaversion></metadata>`,
    '  <organizations default="course">',
    '    <organization identifier="course">',
    `      <title>${escaped(title)}</title>`,
    '      <item identifier="exercise" identifierref="page">',
    `        <title>${escaped(title)}</title>`,
    ...(sequencing.item === "" ? [] : [`        ${sequencing.item}`]),
    "      </item>",
    ...(sequencing.organization === "" ? [] : [`      ${sequencing.organization}`]),
    "    </organization>",
    "  </organizations>",
    "  <resources>",
    `    <resource identifier="page" type="webcontent" ${type}="sco" href="${escaped(launch)}">`,
    ...files.map((file) => `      <file href="${escaped(addressOf(file))}"/>`),
    "    </resource>",
    "  </resources>",
    "</manifest>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Text as XML has it: marks as names, and nothing that XML cannot hold at all. */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

function addressOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
