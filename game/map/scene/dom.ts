/** Small helpers for the map's own elements. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  parent?: HTMLElement,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  parent?.append(element);
  return element;
}

export function button(className: string, parent: HTMLElement, press: () => void): HTMLButtonElement {
  const element = make("button", className, parent);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

/** A line icon on the 24 px grid. */
export function icon(path: string): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
