import { useEffect, useRef, useState } from "preact/hooks";
import type { Messages } from "../../text/words.ts";
import { useDesk } from "../context.ts";
import { Icon } from "../icons.tsx";
import "./captions.css";

/** Long enough to be read beside everything else, ms. */
const STANDS = 4500;

/** What is heard, in words, in a corner of the page; the live regions have said what it stands for already. */
export function Captions() {
  const { words, now, heard } = useDesk();
  const [what, setWhat] = useState("");
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unwatch = heard.watch((next) => {
      clearTimeout(timer);
      setWhat(next);
      timer = setTimeout(() => setWhat(""), STANDS);
    });
    return () => {
      clearTimeout(timer);
      unwatch();
    };
  }, [heard]);
  const text = words && now.settings.captions ? captionOf(words, what) : "";
  useEffect(() => {
    // A dialog lies over the page: only what is laid over it later is seen.
    if (text !== "") box.current?.showPopover?.();
  }, [text, what]);
  if (text === "") return null;
  return (
    <p key={what} ref={box} class="heard" popover="manual" aria-hidden="true">
      <Icon name="sound" size={14} /> {text}
    </p>
  );
}

/** `music` and a mood, or a cue; a cue that says nothing has no caption. */
function captionOf(m: Messages, what: string): string {
  const [kind = "", mood] = what.split(" ");
  const { cues, music }: Record<"cues" | "music", Record<string, string>> = m.captions;
  return (mood === undefined ? cues[kind] : music[mood]) ?? "";
}
