import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon, type IconName } from "../icons.tsx";
import "./door.css";

interface DoorProps {
  icon: IconName;
  name: string;
  wide?: boolean;
  /** Hangs on the curtain beside the name. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A shop curtain over a paper door. */
export function Door({ icon, name, wide, aside, children }: DoorProps) {
  const id = useId();
  return (
    <section class={wide ? "door wide" : "door"} aria-labelledby={id}>
      <div class="curtain">
        <span class="crest">
          <Icon name={icon} size={26} />
        </span>
        <h2 id={id}>{name}</h2>
        {aside}
        <span class="slit" />
        <span class="slit" />
      </div>
      <div class="door-body">{children}</div>
    </section>
  );
}
