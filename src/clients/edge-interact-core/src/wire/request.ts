import type { KnownTypeKey, PayloadOf, UnregisteredTypeKey } from "../contracts.js";

/** High goes before normal. */
export type InteractionPriority = "normal" | "high";

/** A question for the signed-in user, as the server sends it. */
export interface InteractionRequest<K extends string = string> {
  /** The key of everything that follows. */
  readonly interactionId: string;
  /** The type key, `org/name`. */
  readonly type: K;
  /** A user id, or `role:` and a role key. */
  readonly targetUserId: string;
  /** 1 to 200 characters. */
  readonly title: string;
  /** At most 4,000 characters. */
  readonly description?: string;
  /** Of the shape of the type's contract. */
  readonly payload: PayloadOf<K>;
  /** The place in the queue; within a priority, the older goes first. */
  readonly priority: InteractionPriority;
  /** Milliseconds from publishing to the deadline. */
  readonly timeoutMs: number;
  /** When it was published, by the server's clock: ISO 8601, UTC. */
  readonly publishedAt: string;
  /** The deadline, by the server's clock: ISO 8601, UTC. */
  readonly expiresAt: string;
  /** The publisher's own reference. */
  readonly correlationId?: string;
  /** The fingerprint of the contract: 16 hex digits. */
  readonly contract: string;
}

/** An interaction of a type that the program has no contract for: its payload is any JSON object. */
export type UnregisteredInteraction = InteractionRequest<UnregisteredTypeKey>;

/**
 * Any interaction that can arrive. Discriminated by `type`: comparing it with a known key narrows the payload, and what is left
 * after all known keys is an {@link UnregisteredInteraction}.
 */
export type Interaction = { [K in KnownTypeKey]: InteractionRequest<K> }[KnownTypeKey] | UnregisteredInteraction;
