import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useDesk } from "../context.ts";
import { Icon, type IconName } from "../icons.tsx";

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

interface ClosedProps {
  icon: IconName;
  name: string;
  lead: string;
  text: string;
  meanwhile: string;
}

/** A door that says what it will hold; it offers no control, since there is nothing to do behind it yet. */
export function ClosedDoor({ icon, name, lead, text, meanwhile }: ClosedProps) {
  const { m } = useDesk();
  return (
    <Door icon={icon} name={name}>
      <h3>{lead}</h3>
      <p>{text}</p>
      <p class="later">{m.title.later}</p>
      <p>{meanwhile}</p>
    </Door>
  );
}
