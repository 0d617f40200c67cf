import { english } from "./en/index.ts";
import { japanese } from "./ja/index.ts";
import { keepMessages } from "./messages.ts";

keepMessages("en", english);
keepMessages("ja", japanese);
