import { InteractionError } from "./InteractionError.js";

/** Nobody answered an interaction that this program sent before its deadline. */
export class InteractionTimeoutError extends InteractionError {
  override readonly name = "InteractionTimeoutError";
  override readonly code = "timed_out";

  constructor(
    /** Which question. */
    readonly interactionId: string,
    /** The time that it had, in milliseconds. */
    readonly timeoutMs: number,
    /** When it ended, ISO 8601, UTC, where that is known. */
    readonly timedOutAt?: string,
  ) {
    super(`Nobody answered the interaction ${interactionId} within ${timeoutMs} ms.`);
  }
}
