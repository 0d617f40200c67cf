import type { Game } from "../ledger/turn.ts";
import type { View } from "../state/state.ts";
import { AID, type AidOrder } from "./aid.ts";
import { AMEND, type AmendOrder } from "./amend.ts";
import { BUILD, type BuildOrder } from "./build.ts";
import { CHANNEL, type ChannelOrder } from "./channel.ts";
import { DEPLOY, type DeployOrder } from "./deploy.ts";
import { DOCTRINE, type DoctrineOrder } from "./doctrine.ts";
import { FORUM, type ForumOrder } from "./forum.ts";
import type { About, Answering, FieldSpec, OrderKind, Price } from "./kind.ts";
import { PACT, type PactOrder } from "./pact.ts";
import { PROJECT, type ProjectOrder } from "./project.ts";
import { REVIEW, type ReviewOrder } from "./review.ts";
import { SANCTION, type SanctionOrder } from "./sanction.ts";
import { SECURE, type SecureOrder } from "./secure.ts";
import { STUDY, type StudyOrder } from "./study.ts";

/** The order types there are: the one place that lists them. */
const KINDS = {
  aid: AID,
  amend: AMEND,
  review: REVIEW,
  sanction: SANCTION,
  pact: PACT,
  forum: FORUM,
  build: BUILD,
  deploy: DEPLOY,
  secure: SECURE,
  channel: CHANNEL,
  study: STUDY,
  doctrine: DOCTRINE,
  project: PROJECT,
};

export type Order = Answering &
  (
    | AidOrder
    | AmendOrder
    | ReviewOrder
    | SanctionOrder
    | PactOrder
    | ForumOrder
    | BuildOrder
    | DeployOrder
    | SecureOrder
    | ChannelOrder
    | StudyOrder
    | DoctrineOrder
    | ProjectOrder
  );

export type OrderType = keyof typeof KINDS;
export const ORDER_TYPES = Object.keys(KINDS) as OrderType[];

/** The kind of an order. An order and its kind always agree on the type; the compiler cannot see that. */
export function kindOf(order: Order): OrderKind<Order> {
  return KINDS[order.type] as unknown as OrderKind<Order>;
}

/** The fields of each order type as data. */
export const ORDER_FIELDS = Object.fromEntries(
  ORDER_TYPES.map((type) => [type, KINDS[type].fields]),
) as unknown as Record<OrderType, Readonly<Record<string, FieldSpec>>>;

export function priceOf(game: Game, s: View, order: Order): Price {
  return kindOf(order).price(game, s, order);
}

export function takesSlot(game: Game, order: Order): boolean {
  return kindOf(order).takesSlot(game, order);
}

/** Whom or which sea an order is about. */
export function aboutOf(order: Order): About {
  return kindOf(order).about(order);
}

/** The instruments of the desk and the order types each composes. */
export function familyOf(type: OrderType): OrderKind<Order>["family"] {
  return KINDS[type].family;
}
