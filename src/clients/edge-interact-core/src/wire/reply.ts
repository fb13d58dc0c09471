import type { JsonObject } from "../contracts.js";

/** An answer on its way to the server. Who answers is not in it: the server takes that from the session. */
export interface InteractionReply {
  /** Which question. */
  readonly interactionId: string;
  /** A UUID of this answer, kept when the answer is sent again: the same answer gets the first result again. */
  readonly responseId: string;
  /** One of the type's outcomes. */
  readonly outcome: string;
  /** The outcome's data. Left out where there is none. */
  readonly data?: JsonObject;
  /** When the person answered, by this machine's clock: ISO 8601, UTC. */
  readonly clientTimestamp?: string;
}

/** What a typed answer looks like once its type key no longer matters. */
interface AnyAnswer {
  readonly outcome: string;
  readonly data?: object | null;
}

/** Joins an answer and its ids to the message that goes to the server. Members without a value are left out. */
export function createReply(
  interactionId: string,
  responseId: string,
  answer: AnyAnswer,
  clientTimestamp?: string,
): InteractionReply {
  return {
    interactionId,
    responseId,
    outcome: answer.outcome,
    ...(answer.data === undefined || answer.data === null ? {} : { data: answer.data as JsonObject }),
    ...(clientTimestamp === undefined ? {} : { clientTimestamp }),
  };
}
