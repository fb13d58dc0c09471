/** Why the server refused an answer, or could not confirm it yet. */
export type AckErrorCode =
  | "already_responded"
  | "timed_out"
  | "cancelled"
  | "not_found"
  | "invalid"
  | "unavailable"
  | "ack_timeout";

/** One thing that is wrong with an answer. */
export interface InteractionFieldError {
  /** A JSON Pointer into the reply: `/outcome`, or below `/data`. */
  readonly pointer: string;
  /** The rule that does not hold, by its JSON Schema name, such as `minLength`. */
  readonly keyword: string;
  /** The same for a person. */
  readonly message: string;
}

/** The answer was accepted, is durable, and every hook has run. */
export interface AcknowledgedAck {
  /** Which question. */
  readonly interactionId: string;
  /** Which answer. */
  readonly responseId: string;
  /** Accepted. */
  readonly status: "acknowledged";
  /** By the server's clock: ISO 8601, UTC. */
  readonly processedAt: string;
}

/** The answer was refused, or is not confirmed yet. */
export interface ErrorAck {
  /** Which question. */
  readonly interactionId: string;
  /** Which answer. */
  readonly responseId: string;
  /** Not accepted. */
  readonly status: "error";
  /** By the server's clock: ISO 8601, UTC. */
  readonly processedAt: string;
  /** Why. A code that this version does not know is read as `unavailable`. */
  readonly errorCode: AckErrorCode;
  /** The same for a person. */
  readonly errorMessage?: string;
  /** With `invalid`: everything that is wrong. */
  readonly errors?: readonly InteractionFieldError[];
  /** With `already_responded`: who was first. */
  readonly respondedBy?: string;
  /** With `already_responded`: when, ISO 8601, UTC. */
  readonly respondedAt?: string;
}

/** The result of an answer. */
export type InteractionAck = AcknowledgedAck | ErrorAck;
