import type { Game, Order, QuestionId, RespondCommand, Stream, View } from "../engine/index.ts";

/** Truths told to a policy, by question. Only `search-told` asks for them. */
export type Told = Partial<Record<QuestionId, number>>;

/**
 * A policy plays Tokyo from the view and a private stream: neither truths nor luck can reach it.
 * It proposes; `affordable` keeps what is legal and can be paid for, in order.
 */
export interface Policy {
  readonly id: string;
  orders(game: Game, view: View, stream: Stream): Order[];
  respond(game: Game, view: View, stream: Stream): Pick<RespondCommand, "subject" | "choice">;
}

/** A policy that keeps something between quarters is made anew for each run. */
export interface PolicyMaker {
  readonly id: string;
  /** True if the run is to give it the truths: a yardstick for what knowing is worth, not a player. */
  readonly told: boolean;
  /** True if it plans by rollouts: thousands of times slower than a rule of thumb. */
  readonly slow: boolean;
  begin(told: Told): Policy;
}

/** A maker for a policy without memory. */
export function steady(policy: Policy): PolicyMaker {
  return { id: policy.id, told: false, slow: false, begin: () => policy };
}
