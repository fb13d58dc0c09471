import { InteractionError } from "./InteractionError.js";

/**
 * The answer was sent and no confirmation has come in time. It may well have been accepted: the card shows "sent, waiting for
 * confirmation", and giving the same answer again is safe, for it is sent with the same response id.
 */
export class InteractionAckTimeoutError extends InteractionError {
  override readonly name = "InteractionAckTimeoutError";
  override readonly code = "ack_timeout";

  constructor(
    /** Which question. */
    readonly interactionId: string,
    /** Which answer. */
    readonly responseId: string,
  ) {
    super(`The answer to the interaction ${interactionId} was sent, but has not been confirmed yet.`);
  }
}
