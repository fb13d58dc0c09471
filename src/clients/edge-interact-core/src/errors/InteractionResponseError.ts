import type { AckErrorCode, ErrorAck, InteractionFieldError } from "../wire/ack.js";
import { InteractionError } from "./InteractionError.js";

/**
 * Why an answer was not taken: the codes of the server, and `answer_pending`, when another answer to the same card is
 * still on its way.
 */
export type ResponseErrorCode = Exclude<AckErrorCode, "ack_timeout"> | "answer_pending";

/** What can be said about a refused answer, apart from its code and ids. */
export interface ResponseErrorDetails {
  /** For a person. */
  readonly message?: string;
  /** With `invalid`: everything that is wrong. */
  readonly errors?: readonly InteractionFieldError[];
  /** With `already_responded`: who was first. */
  readonly respondedBy?: string;
  /** With `already_responded`: when, ISO 8601, UTC. */
  readonly respondedAt?: string;
  /** What lies below, such as the error of the connection. */
  readonly cause?: unknown;
}

/** An answer was refused. With `invalid` and `unavailable` the card stays for another try; with the others it goes. */
export class InteractionResponseError extends InteractionError {
  override readonly name = "InteractionResponseError";
  /** Everything that is wrong, with JSON Pointers. Empty unless `code` is `invalid`. */
  readonly errors: readonly InteractionFieldError[];
  /** Who was first, with `already_responded`. */
  readonly respondedBy: string | undefined;
  /** When they were, with `already_responded`: ISO 8601, UTC. */
  readonly respondedAt: string | undefined;

  constructor(
    /** Why. */
    override readonly code: ResponseErrorCode,
    /** Which question. */
    readonly interactionId: string,
    details: ResponseErrorDetails = {},
  ) {
    super(
      details.message ?? `The answer to the interaction ${interactionId} was refused: ${code}.`,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.errors = details.errors ?? [];
    this.respondedBy = details.respondedBy;
    this.respondedAt = details.respondedAt;
  }

  /** The error for a refusal of the server. An ack with `ack_timeout` is no refusal and has its own error. */
  static fromAck(
    ack: ErrorAck & { readonly errorCode: Exclude<AckErrorCode, "ack_timeout"> },
  ): InteractionResponseError {
    return new InteractionResponseError(ack.errorCode, ack.interactionId, {
      ...(ack.errorMessage === undefined ? {} : { message: ack.errorMessage }),
      ...(ack.errors === undefined ? {} : { errors: ack.errors }),
      ...(ack.respondedBy === undefined ? {} : { respondedBy: ack.respondedBy }),
      ...(ack.respondedAt === undefined ? {} : { respondedAt: ack.respondedAt }),
    });
  }
}
