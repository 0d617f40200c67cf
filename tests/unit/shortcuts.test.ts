import { describe, expect, it } from "vitest";
import {
  calledBy,
  faultOf,
  keyFor,
  keyShown,
  SHORTCUTS,
  type Shortcut,
  USUAL_KEYS,
} from "../../game/session/shortcuts.ts";
import { defaultSettings, parseSettings } from "../../game/session/storage/settings.ts";

const pressed = (key: string, change: object = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...change,
});
const fault = (key: string, of: Shortcut = "beliefs", change: object = {}) =>
  faultOf(pressed(key, change), of, USUAL_KEYS);

describe("the single keys", () => {
  it("each call one thing, and are all free to be taken", () => {
    expect(new Set(Object.values(USUAL_KEYS)).size).toBe(SHORTCUTS.length);
    for (const each of SHORTCUTS) {
      expect(calledBy(USUAL_KEYS[each], USUAL_KEYS)).toBe(each);
      expect(fault(USUAL_KEYS[each], each)).toBeNull();
    }
    expect(calledBy("G", USUAL_KEYS)).toBe("agenda");
    expect(calledBy("k", USUAL_KEYS)).toBeNull();
  });

  it("are refused where they are taken, needed elsewhere, held with others or without a sign", () => {
    for (const key of ["k", "K", "8", "/", "ж", "ñ"]) expect(fault(key), key).toBeNull();
    expect(fault("G")).toEqual({ taken: "agenda" });
    for (const key of ["Tab", "Enter", "Escape", " ", "ArrowUp", "ArrowLeft", "[", "+", "0", "."])
      expect(fault(key), key).toBe("reserved");
    for (const key of ["F2", "Home", "Process", "Dead", "Unidentified", "\u0301", "\u00a0"])
      expect(fault(key), key).toBe("signless");
    for (const held of ["ctrlKey", "altKey", "metaKey"])
      expect(fault("k", "beliefs", { [held]: true }), held).toBe("modified");
  });

  it("are shown as on a keyboard, and to nobody while they are off", () => {
    expect([keyShown("k"), keyShown("?"), keyShown("ж"), keyShown("ß")]).toEqual(["K", "?", "Ж", "ß"]);
    const shortcuts = { ...USUAL_KEYS, beliefs: "k" };
    expect(keyFor({ letterKeys: true, shortcuts }, "beliefs")).toBe("K");
    expect(keyFor({ letterKeys: false, shortcuts }, "beliefs")).toBeUndefined();
  });

  it("are read back as they were changed, and a broken one as the usual one", () => {
    const base = defaultSettings(["en"]);
    const read = (shortcuts: unknown) => parseSettings({ shortcuts }, base).shortcuts;
    expect(base.shortcuts).toEqual(USUAL_KEYS);
    expect(read({ ...USUAL_KEYS, beliefs: "k", agenda: "B" })).toEqual({
      ...USUAL_KEYS,
      beliefs: "k",
      agenda: "b",
    });
    expect(read({ why: "k", forecast: "Enter", agenda: 7, help: " ", other: "x" })).toEqual({
      ...USUAL_KEYS,
      why: "k",
    });
    // Two things with one key: neither could be told from the other.
    expect(read({ why: "k", forecast: "k" })).toEqual(USUAL_KEYS);
    expect(read({ why: "b" })).toEqual(USUAL_KEYS);
    for (const broken of [undefined, null, "k", ["k"], 4]) expect(read(broken)).toEqual(USUAL_KEYS);
  });
});
