import { COAST } from "./coast.ts";
import "./shore.css";

/** The coast of the chart as one still picture: Japan paler than the rest, graded shallows round all of it. */
export function Shore({ line = false }: { line?: boolean }) {
  if (line) {
    return (
      <svg viewBox={COAST.box} class="coast-line" aria-hidden="true" focusable="false">
        <path d={COAST.other + COAST.japan} />
      </svg>
    );
  }
  return (
    <svg
      viewBox={COAST.box}
      class="shore"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      <path class="shallow wide" d={COAST.other + COAST.japan} />
      <path class="shallow" d={COAST.other + COAST.japan} />
      <path class="other" d={COAST.other} />
      <path class="japan" d={COAST.japan} />
    </svg>
  );
}
