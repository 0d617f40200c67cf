import type { ComponentType } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { type Desk, DeskContext, type UiState, useDesk } from "../context.ts";

interface Props {
  of: ComponentType;
  /** What of the desk's own panels the part looks at all the same. */
  sees?: readonly (keyof UiState)[];
}

/**
 * A part that looks neither at what is chosen nor at the desk's own panels: opening one of them, which is done at
 * every other press, need not draw it again.
 */
export function Kept({ of: Part, sees = [] }: Props) {
  const desk = useDesk();
  const held = useRef(desk);
  if (differs(held.current, desk, sees)) held.current = desk;
  const part = useMemo(() => <Part />, [Part]);
  return <DeskContext.Provider value={held.current}>{part}</DeskContext.Provider>;
}

function differs(was: Desk, is: Desk, sees: readonly (keyof UiState)[]): boolean {
  if (was.m !== is.m || was.words !== is.words || was.f !== is.f || was.typesetting !== is.typesetting)
    return true;
  if (sees.some((key) => was.ui[key] !== is.ui[key])) return true;
  const { selection: _, ...before } = was.now;
  return Object.entries(before).some(([key, value]) => is.now[key as keyof typeof before] !== value);
}
