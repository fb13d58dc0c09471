import type { InteractionDismissal } from "../wire/dismissal.js";
import { MessageReader } from "./MessageReader.js";
import { present } from "./present.js";

/**
 * Reads a message `dismissed`.
 * @throws {InteractionMessageError} The message is not of the protocol.
 */
export function parseDismissal(message: unknown): InteractionDismissal {
  const reader = new MessageReader("dismissed", message);
  return {
    interactionId: reader.string("interactionId"),
    reason: reader.oneOf("reason", ["responded_by_other", "responded_elsewhere", "timed_out", "cancelled"]),
    ...present({
      respondedBy: reader.optionalString("respondedBy"),
      message: reader.optionalString("message"),
      sessionId: reader.optionalString("sessionId"),
    }),
  };
}
