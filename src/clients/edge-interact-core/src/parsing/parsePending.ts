import type { PendingList } from "../wire/pending.js";
import { MessageReader } from "./MessageReader.js";

/**
 * Reads a message `pending`.
 * @throws {InteractionMessageError} The message is not of the protocol.
 */
export function parsePending(message: unknown): PendingList {
  const reader = new MessageReader("pending", message);
  const interactionIds = reader
    .array("interactionIds")
    .map((id) => (typeof id === "string" ? id : reader.fail('"interactionIds" holds something that is not a string.')));
  return { interactionIds };
}
