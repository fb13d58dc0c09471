/** Why a card leaves the screen without having been answered in this session. */
export type DismissalReason = "responded_by_other" | "responded_elsewhere" | "timed_out" | "cancelled";

/** A card leaves the screen without having been answered in this session. */
export interface InteractionDismissal {
  /** Which card. */
  readonly interactionId: string;
  /** Why. */
  readonly reason: DismissalReason;
  /** Who answered, where somebody did. */
  readonly respondedBy?: string;
  /** The reason that was given with a cancellation. */
  readonly message?: string;
  /** With `responded_elsewhere`: the session of the same user that answered. */
  readonly sessionId?: string;
}
