import { type ComponentChild, render } from "preact";
import "./print.css";

/** Prints a sheet instead of the page: it lies beside the page only while it is printed. */
export function printSheet(sheet: ComponentChild): void {
  const host = document.createElement("div");
  host.className = "print-sheet";
  document.body.append(host);
  render(sheet, host);
  document.documentElement.dataset.printing = "";
  const done = (): void => {
    delete document.documentElement.dataset.printing;
    render(null, host);
    host.remove();
  };
  addEventListener("afterprint", done, { once: true });
  print();
}
