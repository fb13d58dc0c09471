/** Ends a replay: everything that the user can still answer. */
export interface PendingList {
  /** The ids, high priority first, then by age. */
  readonly interactionIds: readonly string[];
}
