import { useEffect, useRef, useState } from "preact/hooks";
import {
  faultOf,
  isHeld,
  type KeyFault,
  keyShown,
  SHORTCUTS,
  type Shortcut,
  USUAL_KEYS,
} from "../../session/shortcuts.ts";
import type { Front } from "../../text/words.ts";
import { useDesk } from "../context.ts";
import "./keylist.css";

/** What a key calls, in words. */
export function calls(m: Front, what: Shortcut): string {
  const t = m.dialogs.shortcuts;
  return what in m.names.families
    ? t.instrument(m.names.families[what as keyof typeof m.names.families])
    : t[what as Exclude<Shortcut, keyof typeof m.names.families>];
}

function inWords(m: Front, fault: KeyFault, pressed: string): string {
  const t = m.dialogs.keyFaults;
  if (typeof fault === "object") return t.taken(keyShown(pressed), calls(m, fault.taken));
  if (fault !== "reserved") return t[fault];
  const { arrow, space } = m.dialogs.keyNames;
  return t.reserved(pressed === " " ? space : pressed.startsWith("Arrow") ? arrow : pressed);
}

/** The single keys, each of which can be changed: the next key pressed is taken, or it is said why not. */
export function KeyList() {
  const { m, now, session } = useDesk();
  const t = m.dialogs;
  const keys = now.settings.shortcuts;
  const [asked, setAsked] = useState<Shortcut | null>(null);
  const [said, setSaid] = useState<{ of: Shortcut | null; words: string; refused: boolean } | null>(null);
  const take = (of: Shortcut, event: KeyboardEvent): void => {
    if (isHeld(event.key)) return;
    // Tab still goes on, so that nobody is held here.
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (event.key === "Escape") {
      setAsked(null);
      setSaid(null);
      return;
    }
    const fault = faultOf(event, of, keys);
    if (fault) {
      setSaid({ of, words: inWords(m, fault, event.key), refused: true });
      return;
    }
    const key = event.key.toLowerCase();
    session.do({ do: "setSettings", change: { shortcuts: { ...keys, [of]: key } } });
    setAsked(null);
    setSaid({ of, words: t.keySet(calls(m, of), keyShown(key)), refused: false });
  };
  return (
    <>
      <ul class="plain key-list" aria-label={t.keyList}>
        {SHORTCUTS.map((each) => (
          <KeyRow
            key={each}
            of={each}
            asked={asked === each}
            said={said?.of === each ? said : null}
            onAsk={(on) => {
              setAsked(on ? each : null);
              setSaid(on ? { of: each, words: t.pressKeyOf(calls(m, each)), refused: false } : null);
            }}
            onLeave={() => setAsked(null)}
            onKey={(event) => take(each, event)}
          />
        ))}
      </ul>
      <div class="key-foot">
        <button
          type="button"
          class="btn"
          onClick={() => {
            session.do({ do: "setSettings", change: { shortcuts: USUAL_KEYS } });
            setSaid({ of: null, words: t.usualKeysBack, refused: false });
          }}
        >
          {t.usualKeys}
        </button>
        <p role="status">{said?.of === null ? said.words : ""}</p>
      </div>
    </>
  );
}

interface RowProps {
  of: Shortcut;
  asked: boolean;
  said: { words: string; refused: boolean } | null;
  onAsk(on: boolean): void;
  onLeave(): void;
  onKey(event: KeyboardEvent): void;
}

function KeyRow({ of, asked, said, onAsk, onLeave, onKey }: RowProps) {
  const { m, now } = useDesk();
  const t = m.dialogs;
  const what = calls(m, of);
  const key = keyShown(now.settings.shortcuts[of]);
  const ref = useRef<HTMLButtonElement>(null);
  // Some browsers give a button that was clicked no focus, and the key would be pressed into nothing.
  useEffect(() => {
    if (asked) ref.current?.focus();
  }, [asked]);
  return (
    <li data-asked={asked}>
      <span>{what}</span>
      <kbd>{key}</kbd>
      <button
        ref={ref}
        type="button"
        class="btn"
        aria-label={asked ? undefined : t.changeKeyOf(what, key)}
        onClick={() => onAsk(!asked)}
        onBlur={() => asked && onLeave()}
        onKeyDown={(event) => asked && onKey(event)}
        // A key that presses buttons does so when it is let go.
        onKeyUp={(event) => asked && event.key === " " && event.preventDefault()}
      >
        {asked ? t.pressKey : t.changeKey}
      </button>
      <p role="status" class={said?.refused ? "refusal" : ""}>
        {said?.words ?? ""}
      </p>
    </li>
  );
}
