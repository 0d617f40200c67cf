import type { Snapshot } from "./types.ts";

/**
 * What everybody watches. Data flows one way: an action changes the session, the store publishes a new snapshot, and
 * whoever watches is told. Snapshots are never mutated.
 */
export class Store {
  private readonly listeners = new Set<(now: Snapshot) => void>();

  constructor(public now: Snapshot) {}

  watch(listener: (now: Snapshot) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  publish(change: Partial<Snapshot>): void {
    this.now = { ...this.now, ...change };
    // Who is told may publish in turn: the others are then told of the newest, and of nothing older after it.
    for (const listener of [...this.listeners]) listener(this.now);
  }
}
