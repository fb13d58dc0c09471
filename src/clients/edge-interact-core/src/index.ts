export { builtInGuards } from "./built-in/builtInGuards.js";
export * from "./built-in/edge-interact-built-in.js";
export type * from "./contracts.js";
export { InteractionAckTimeoutError } from "./errors/InteractionAckTimeoutError.js";
export { InteractionBlockedError } from "./errors/InteractionBlockedError.js";
export { type ConnectionErrorCode, InteractionConnectionError } from "./errors/InteractionConnectionError.js";
export { InteractionError } from "./errors/InteractionError.js";
export { InteractionMessageError } from "./errors/InteractionMessageError.js";
export { InteractionRateLimitError, type RateLimitDetails } from "./errors/InteractionRateLimitError.js";
export {
  InteractionResponseError,
  type ResponseErrorCode,
  type ResponseErrorDetails,
} from "./errors/InteractionResponseError.js";
export { InteractionTimeoutError } from "./errors/InteractionTimeoutError.js";
export type { PayloadGuards } from "./parsing/PayloadGuards.js";
export { parseAck } from "./parsing/parseAck.js";
export { parseDismissal } from "./parsing/parseDismissal.js";
export { parseInteraction } from "./parsing/parseInteraction.js";
export { parsePending } from "./parsing/parsePending.js";
export type { CardDelivery, InteractionCard } from "./queue/InteractionCard.js";
export type {
  Completion,
  HistoryReason,
  HistoryStatus,
  InteractionHistoryEntry,
} from "./queue/InteractionHistoryEntry.js";
export { InteractionQueue } from "./queue/InteractionQueue.js";
export { emptyQueue, type QueueSnapshot } from "./queue/QueueSnapshot.js";
export { SnapshotStore } from "./SnapshotStore.js";
export type { AckErrorCode, AcknowledgedAck, ErrorAck, InteractionAck, InteractionFieldError } from "./wire/ack.js";
export type { DismissalReason, InteractionDismissal } from "./wire/dismissal.js";
export type { PendingList } from "./wire/pending.js";
export { createReply, type InteractionReply } from "./wire/reply.js";
export type { Interaction, InteractionPriority, InteractionRequest, UnregisteredInteraction } from "./wire/request.js";
