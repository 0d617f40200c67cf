import { english } from "./en/index.ts";
import { plain as plainEnglish } from "./en/plain.ts";
import { japanese } from "./ja/index.ts";
import { plain as plainJapanese } from "./ja/plain.ts";
import { keepMessages } from "./messages.ts";

keepMessages("en", english, plainEnglish);
keepMessages("ja", japanese, plainJapanese);
