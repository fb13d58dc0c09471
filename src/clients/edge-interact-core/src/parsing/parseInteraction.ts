import { builtInGuards } from "../built-in/builtInGuards.js";
import type { PayloadOf, UnregisteredTypeKey } from "../contracts.js";
import type { Interaction } from "../wire/request.js";
import { MessageReader } from "./MessageReader.js";
import type { PayloadGuards } from "./PayloadGuards.js";
import { present } from "./present.js";

/**
 * Reads a message `interaction`.
 * @param message What arrived.
 * @param guards Checks of payloads by type key, beside those of the built-in types; the payload of a type without one is only checked to be an object.
 * @throws {InteractionMessageError} The message is not of the protocol.
 */
export function parseInteraction(message: unknown, guards: PayloadGuards = {}): Interaction {
  const reader = new MessageReader("interaction", message);
  const type = reader.string("type");
  const payload = reader.object("payload");
  const guard = guardOf(type, guards) ?? guardOf(type, builtInGuards);
  if (guard !== undefined && !guard(payload)) reader.fail(`"payload" is not of the shape of "${type}".`);

  // The one place where a string from the wire becomes a type key: the union is narrowed by comparing it.
  return {
    interactionId: reader.string("interactionId"),
    type: type as UnregisteredTypeKey,
    targetUserId: reader.string("targetUserId"),
    title: reader.string("title"),
    payload: payload as PayloadOf<UnregisteredTypeKey>,
    priority: reader.oneOf("priority", ["normal", "high"]),
    timeoutMs: reader.positiveInteger("timeoutMs"),
    publishedAt: reader.time("publishedAt"),
    expiresAt: reader.time("expiresAt"),
    contract: reader.string("contract"),
    ...present({
      description: reader.optionalString("description"),
      correlationId: reader.optionalString("correlationId"),
    }),
  };
}

function guardOf(type: string, guards: object): ((payload: unknown) => boolean) | undefined {
  return Object.hasOwn(guards, type) ? (guards as Record<string, (payload: unknown) => boolean>)[type] : undefined;
}
