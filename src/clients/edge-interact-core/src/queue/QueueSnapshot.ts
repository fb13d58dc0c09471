import type { InteractionCard } from "./InteractionCard.js";
import type { InteractionHistoryEntry } from "./InteractionHistoryEntry.js";

/** The queue at one moment. Never changes; a change makes a new one. */
export interface QueueSnapshot {
  /** What waits for an answer: high priority first, then the older first. */
  readonly queue: readonly InteractionCard[];
  /** What the user put off with `dismiss`, in the same order. */
  readonly deferred: readonly InteractionCard[];
  /** What has ended, newest first. */
  readonly history: readonly InteractionHistoryEntry[];
}

/** Nothing anywhere. */
export const emptyQueue: QueueSnapshot = { queue: [], deferred: [], history: [] };
