import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { charactersOfTexts } from "./characters.ts";

/**
 * One file a face and weight with exactly the characters beyond Latin that the game's texts use, from the whole faces
 * of two packages: `npm install --no-save subset-font@2.9.0 @expo-google-fonts/shippori-mincho@0.4.1 @expo-google-fonts/ibm-plex-sans-jp@0.4.1`,
 * then `npm run type`. To be run again when a test says that a character is missing.
 */
const FACES = [
  ["shippori-mincho", "ShipporiMincho", { "500Medium": 500, "700Bold": 700 }],
  ["ibm-plex-sans-jp", "IBMPlexSansJP", { "400Regular": 400, "500Medium": 500, "600SemiBold": 600 }],
];

const characters = charactersOfTexts();
for (const [face, file, weights] of FACES) {
  const from = `node_modules/@expo-google-fonts/${face}`;
  for (const [name, weight] of Object.entries(weights)) {
    const whole = readFileSync(`${from}/${name}/${file}_${name}.ttf`);
    const part = await subsetFont(whole, characters, { targetFormat: "woff2" });
    writeFileSync(`assets/type/${face}-${weight}.woff2`, part);
    console.log(face, weight, part.length);
  }
  copyFileSync(`${from}/LICENSE_FONT`, `assets/type/${face}-LICENSE.txt`);
}
writeFileSync(
  "game/desk/characters.ts",
  `/** What the two Japanese faces of assets/type hold, as \`npm run type\` made them. */
export const CHARACTERS =
  "${characters}";
`,
);
console.log([...characters].length, "characters");
