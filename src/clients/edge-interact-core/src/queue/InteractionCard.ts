import type { UntypedResponse } from "../contracts.js";
import type { InteractionResponseError } from "../errors/InteractionResponseError.js";
import type { Interaction } from "../wire/request.js";

/**
 * How far the answer to a card has come: none yet (`open`), on its way (`sending`), sent and not confirmed within the time
 * (`awaiting-ack`), or refused in a way that allows another try (`refused`).
 */
export type CardDelivery =
  | { readonly status: "open" }
  | { readonly status: "sending"; readonly answer: UntypedResponse }
  | { readonly status: "awaiting-ack"; readonly answer: UntypedResponse }
  | { readonly status: "refused"; readonly answer: UntypedResponse; readonly error: InteractionResponseError };

/** One question in the queue. */
export interface InteractionCard {
  /** The question. */
  readonly request: Interaction;
  /** How far the answer has come. */
  readonly delivery: CardDelivery;
  /** Counts up with every card that comes in; decides between cards that were published at the same time. */
  readonly arrival: number;
}
