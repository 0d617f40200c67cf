import { useMemo, useState } from "preact/hooks";
import type { BoardActor, Order } from "../../engine/index.ts";
import { actorName } from "../../text/words.ts";
import { type Preset, useGame } from "../context.ts";
import type { Option } from "../parts/fields.tsx";

/**
 * Actors an order of this kind may be addressed to. The rules are the one authority on that, so each is
 * asked about: an actor stays out when the rules refuse it as a target.
 */
export function useTargets(
  make: (id: string) => Order,
  note?: (actor: BoardActor) => string,
): Option<string>[] {
  const { game, session, m } = useGame();
  const ids = useMemo(
    () =>
      game.board.actors
        .filter((a) => a.role !== "tokyo")
        .filter((a) => {
          const code = session.assess(make(a.id)).problem?.code;
          return code !== "target" && code !== "track";
        })
        .map((a) => a.id),
    [game.version],
  );
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
      session.select({ kind: "actor", id: next });
    },
  ];
}
