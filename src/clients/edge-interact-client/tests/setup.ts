import type { InteractionCard, InteractionReply, UnregisteredInteraction } from "edge-interact-core";
import { vi } from "vitest";
import { type CommonClientOptions, createInteractionClient } from "../src/index.js";
import { FakeConnection, type Invocation } from "./FakeConnection.js";

/** A message `interaction` with made-up but right members; what matters to a test is passed. */
export function message(interactionId: string, members: Readonly<Record<string, unknown>> = {}) {
  return {
    interactionId,
    type: "acme/leave-approval",
    targetUserId: "u-1",
    title: "A question",
    payload: {},
    priority: "normal",
    timeoutMs: 60_000,
    publishedAt: "2026-01-15T10:00:00Z",
    expiresAt: "2026-01-15T10:01:00Z",
    contract: "0123456789abcdef",
    ...members,
  };
}

/** A client on a fake connection that is connected and has the given cards. */
export async function connected(ids: readonly string[] = ["i-1"], options: CommonClientOptions = {}) {
  const connection = new FakeConnection();
  const onError = vi.fn();
  const client = createInteractionClient({ connection, onError, retryDelay: () => 1000, ...options });
  await client.start();
  replay(connection, ids);
  return { connection, client, onError, card: (id = "i-1") => cardOf(client.getSnapshot().queue, id) };
}

/** What the server sends on every connection. */
export function replay(connection: FakeConnection, ids: readonly string[]): void {
  for (const id of ids) connection.receive("interaction", message(id));
  connection.receive("pending", { interactionIds: ids });
}

function cardOf(cards: readonly InteractionCard[], id: string) {
  const card = cards.find((other) => other.request.interactionId === id);
  if (card === undefined) throw new Error(`There is no card ${id}.`);
  // These tests are about the way of an answer; that it is typed by its contract is proved by the type tests.
  return { ...card, request: card.request as UnregisteredInteraction };
}

/** The ack for one call of `respond`. */
export function ackOf(call: Invocation | undefined, members: Readonly<Record<string, unknown>> = {}) {
  if (call === undefined) throw new Error("No answer was sent.");
  const { interactionId, responseId } = call.args[0] as InteractionReply;
  return { interactionId, responseId, status: "acknowledged", processedAt: "2026-01-15T10:00:30Z", ...members };
}

/** A refusal for one call of `respond`. */
export function refusalOf(
  call: Invocation | undefined,
  errorCode: string,
  members: Readonly<Record<string, unknown>> = {},
) {
  return ackOf(call, { status: "error", errorCode, ...members });
}

/** Lets everything happen that is due now. */
export const settle = () => vi.advanceTimersByTimeAsync(0);
