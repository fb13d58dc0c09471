import type { UntypedResponse } from "../contracts.js";
import type { DismissalReason } from "../wire/dismissal.js";
import type { Interaction } from "../wire/request.js";

/** How a card ended: answered here, over its time, or gone for another reason. */
export type HistoryStatus = "responded" | "timed_out" | "dismissed";

/**
 * Why a card was dismissed: the server's reasons, `already_responded` (an answer from here came second), `not_found` (it is not, or no
 * longer, this user's) and `ended_offline` (it was gone when the connection came back).
 */
export type HistoryReason = DismissalReason | "already_responded" | "not_found" | "ended_offline";

/** One card that has ended. */
export interface InteractionHistoryEntry {
  /** The question. */
  readonly request: Interaction;
  /** The answer that was given here and accepted, otherwise `null`. */
  readonly response: UntypedResponse | null;
  /** When it ended: by the server's clock where the server said so, otherwise by this machine's. ISO 8601, UTC. */
  readonly completedAt: string;
  /** How it ended. */
  readonly status: HistoryStatus;
  /** Why, where it was not answered here. */
  readonly reason?: HistoryReason;
  /** Who answered, where somebody else did and the server said so. */
  readonly respondedBy?: string;
  /** The reason that was given with a cancellation. */
  readonly message?: string;
}

/** What is known of the end of a card, apart from the card itself. */
export type Completion = Omit<InteractionHistoryEntry, "request">;
