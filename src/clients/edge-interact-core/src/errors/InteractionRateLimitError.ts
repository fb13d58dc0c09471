import { InteractionBlockedError } from "./InteractionBlockedError.js";

/** Which limit, and how far over it. */
export interface RateLimitDetails {
  /** The hook that blocked it. */
  readonly blockedBy: string;
  /** The user who has too many. */
  readonly userId: string;
  /** What is limited. */
  readonly limitType: "per_minute" | "concurrent";
  /** How many there are. */
  readonly currentCount: number;
  /** How many there may be. */
  readonly limit: number;
  /** Milliseconds until another try can succeed, where that is known. */
  readonly retryAfterMs?: number;
}

/** The recipient of an interaction that this program sent has too many of them. */
export class InteractionRateLimitError extends InteractionBlockedError {
  override readonly name = "InteractionRateLimitError";
  override readonly code = "rate_limited";

  constructor(
    message: string,
    /** Which limit, and how far over it. */
    readonly details: RateLimitDetails,
    interactionId?: string,
  ) {
    super(message, details.blockedBy, interactionId);
  }
}
