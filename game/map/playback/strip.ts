import { button, make } from "../scene/dom.ts";

export interface StripWords {
  stepwise: string;
  next: string;
}

export interface Strip {
  show(on: boolean): void;
  /** What is told; lines that stand there already are not said again. */
  say(lines: readonly string[]): void;
  /** Whether it goes step by step, and how far it has come. */
  mark(stepwise: boolean, progress: string, words: StripWords): void;
}

/** The strip in which a quarter is told: its words, a live region, and the buttons to read it at one's own pace. */
export function mountStrip(host: HTMLElement, acts: { next(): void; toggle(): void }): Strip {
  const strip = make("div", "map-caption", host);
  strip.hidden = true;
  const words = make("div", "map-caption-words", strip);
  words.setAttribute("role", "status");
  // A line that is added is said by itself.
  words.setAttribute("aria-atomic", "false");
  const tools = make("div", "map-caption-tools", strip);
  const toggle = button("map-caption-button", tools, acts.toggle);
  const next = button("map-caption-button", tools, acts.next);
  const progress = make("span", "map-caption-step", tools);
  let said: readonly string[] = [];

  return {
    show(on) {
      // The focus must not be lost with the button that had it.
      if (!on && strip.contains(document.activeElement))
        host.querySelector<HTMLElement>(".map-chart")?.focus();
      strip.hidden = !on;
      if (on) return;
      words.replaceChildren();
      said = [];
    },
    say(lines) {
      const goesOn = said.every((line, i) => lines[i] === line);
      if (!goesOn) words.replaceChildren();
      for (const line of lines.slice(goesOn ? said.length : 0)) make("p", "", words).textContent = line;
      said = lines;
    },
    mark(stepwise, step, { stepwise: name, next: onward }) {
      write(toggle, name);
      write(next, onward);
      write(progress, step);
      toggle.setAttribute("aria-pressed", String(stepwise));
      next.hidden = !stepwise;
      progress.hidden = !stepwise;
    },
  };
}

function write(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
