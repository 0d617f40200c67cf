import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of the builder: folded away until it is wanted. */
export function Part({ title, open = false, children }: Props) {
  return (
    <details class="builder-part" open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="builder-fields">{children}</div>
    </details>
  );
}
