import type { AckErrorCode, InteractionAck, InteractionFieldError } from "../wire/ack.js";
import { MessageReader } from "./MessageReader.js";
import { present } from "./present.js";

const errorCodes: ReadonlySet<string> = new Set<AckErrorCode>([
  "already_responded",
  "timed_out",
  "cancelled",
  "not_found",
  "invalid",
  "unavailable",
  "ack_timeout",
]);

/**
 * Reads an ack, the result of `respond` and the message `ack`.
 * @throws {InteractionMessageError} The message is not of the protocol.
 */
export function parseAck(message: unknown): InteractionAck {
  const reader = new MessageReader("ack", message);
  const ids = {
    interactionId: reader.string("interactionId"),
    responseId: reader.string("responseId"),
    processedAt: reader.time("processedAt"),
  };
  const status = reader.oneOf("status", ["acknowledged", "error"]);
  if (status === "acknowledged") return { ...ids, status };

  return {
    ...ids,
    status,
    errorCode: knownCode(reader.string("errorCode")),
    ...present({
      errorMessage: reader.optionalString("errorMessage"),
      errors: reader.optionalArray("errors")?.map(fieldError),
      respondedBy: reader.optionalString("respondedBy"),
      respondedAt: reader.optionalString("respondedAt"),
    }),
  };
}

/** A newer server may refuse for reasons that this version has no name for. The card then stays, as with `unavailable`. */
function knownCode(code: string): AckErrorCode {
  return errorCodes.has(code) ? (code as AckErrorCode) : "unavailable";
}

function fieldError(value: unknown): InteractionFieldError {
  const reader = new MessageReader("ack", value);
  return {
    // The pointer of the whole document is the empty string.
    pointer: reader.optionalString("pointer") ?? "",
    keyword: reader.string("keyword"),
    message: reader.string("message"),
  };
}
