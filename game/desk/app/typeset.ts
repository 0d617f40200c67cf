import { type ComponentChild, type ComponentChildren, h, options, type VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { KANJI, loadReadings, type Read, type Readings, read as readIn } from "../../text/readings.ts";
import { loadPhrases, type Phrases } from "./phrases.ts";

/** Elements whose words are set by themselves, are no words for the reader, or are set already. */
const PLAIN = new Set([
  "option",
  "title",
  "textarea",
  "script",
  "style",
  "text",
  "ruby",
  "rt",
  "rb",
  "code",
  "pre",
]);

let readings: Readings | null = null;
let phrases: Phrases | null = null;
let installed = false;
let asked = 0;
const known = new Map<string, readonly Read[][]>();

/** Whether this browser parts Japanese phrases by itself. */
const PARTS = typeof CSS !== "undefined" && CSS.supports("word-break", "auto-phrase");

interface Typesetting {
  japanese: boolean;
  furigana: boolean;
}

/**
 * Sets Japanese words as they are drawn: readings over Chinese characters where they are wished, and breaks between
 * phrases where the browser does not know them. Resolves to whether what is drawn would now look otherwise.
 */
async function typeset({ japanese, furigana }: Typesetting): Promise<boolean> {
  asked++;
  const mine = asked;
  const before = `${readings !== null} ${phrases !== null}`;
  // What cannot be fetched is left out: the words can be read without it.
  const [read, parted] = await Promise.all([
    japanese && furigana ? loadReadings().catch(() => null) : null,
    japanese && !PARTS ? loadPhrases().catch(() => null) : null,
  ]);
  // What was asked for later may have come sooner.
  if (mine !== asked) return false;
  readings = read;
  phrases = parted;
  known.clear();
  document.documentElement.toggleAttribute("data-furigana", readings !== null);
  document.documentElement.toggleAttribute("data-phrases", phrases !== null);
  if ((readings || phrases) && !installed) install();
  return before !== `${readings !== null} ${phrases !== null}`;
}

/** Sets words as the language and the settings ask for; answers how often what is drawn has come to look otherwise. */
export function useTypesetting({ japanese, furigana }: Typesetting): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let wanted = true;
    void typeset({ japanese, furigana }).then((changed) => {
      if (wanted && changed) setTimes((n) => n + 1);
    });
    return () => {
      wanted = false;
    };
  }, [japanese, furigana]);
  return times;
}

/** From now on every element's words go by here before they are drawn. */
function install(): void {
  installed = true;
  const then = options.vnode;
  options.vnode = (vnode) => {
    if ((readings || phrases) && !setting && isSet(vnode)) {
      setting = true;
      try {
        setIn(vnode);
      } finally {
        setting = false;
      }
    }
    then?.(vnode);
  };
}
let setting = false;

/** What is only heard needs no readings. */
function isSet({ type, props }: VNode): boolean {
  return typeof type === "string" && !PLAIN.has(type) && (props as { class?: unknown }).class !== "sr";
}

function setIn(vnode: VNode): void {
  const props = vnode.props as { children?: ComponentChildren };
  const { children } = props;
  if (typeof children === "string") {
    if (KANJI.test(children)) props.children = setOf(children);
  } else if (Array.isArray(children) && children.some((each) => typeof each === "string" && KANJI.test(each)))
    props.children = children.map((each) =>
      typeof each === "string" && KANJI.test(each) ? setOf(each) : each,
    );
}

function setOf(text: string): ComponentChild[] {
  const parts = known.get(text) ?? partsOf(text);
  known.set(text, parts);
  // An element may be drawn in one place only: each is made anew.
  const set = parts.flatMap((phrase, i): ComponentChild[] => [
    ...(i > 0 ? [h("wbr", {})] : []),
    ...phrase.map(ruby),
  ]);
  // As one piece: in a box that lays its children side by side, a word and a break would be two.
  if (!readings) return [h("span", {}, ...set)];
  // Who listens, and who copies, has the words as they were: pieces with readings between them are no name.
  return [h("span", { "aria-hidden": true, class: "read" }, ...set), h("span", { class: "sr" }, text)];
}

function partsOf(text: string): Read[][] {
  return (phrases ? phrases(text) : [text]).map((phrase) =>
    readings ? readIn(phrase, readings) : [{ text: phrase, reading: "" }],
  );
}

function ruby({ text, reading }: Read): ComponentChild {
  return reading === "" ? text : h("ruby", {}, text, h("rt", {}, reading));
}
