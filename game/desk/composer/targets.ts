import { useState } from "preact/hooks";
import type { BoardActor } from "../../engine/index.ts";
import type { Choices } from "../../session/types.ts";
import { actorName } from "../../text/words.ts";
import { type Preset, useGame } from "../context.ts";
import type { Option } from "../parts/fields.tsx";

/** Actors an order of this kind may be addressed to. */
export function useTargets(
  kind: keyof Choices["targets"],
  note?: (actor: BoardActor) => string,
): Option<string>[] {
  const { game, m } = useGame();
  const ids = game.choices.targets[kind];
  return game.board.actors
    .filter((a) => ids.includes(a.id))
    .map((a) => {
      const option: Option<string> = { id: a.id, label: actorName(m, a.id).name };
      return note ? { ...option, note: note(a) } : option;
    });
}

export function firstOf(options: Option<string>[], wanted: string | undefined): string {
  const chosen = options.find((o) => o.id === wanted) ?? options[0];
  return chosen?.id ?? "";
}

/**
 * The addressee of an order: whom the composer was opened for, else whoever is looked at, else the usual one.
 * Inspector and chart turn to whoever is picked.
 */
export function useAddressee(
  options: Option<string>[],
  preset: Preset | null,
  usual: string,
): [string, (id: string) => void] {
  const { session } = useGame();
  const [id, setId] = useState(() => {
    const { selection } = session.now;
    const seen = selection?.kind === "actor" && options.some((o) => o.id === selection.id);
    return firstOf(options, preset?.target ?? (seen ? selection.id : usual));
  });
  return [
    id,
    (next) => {
      setId(next);
      session.do({ do: "select", selection: { kind: "actor", id: next } });
    },
  ];
}
