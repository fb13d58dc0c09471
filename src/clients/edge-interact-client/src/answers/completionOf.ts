import { type Completion, type HistoryReason, InteractionResponseError } from "edge-interact-core";

/** What goes into the history when an answer came too late, or `undefined` where the card stays for another try. */
export function completionOf(error: InteractionResponseError, completedAt: string): Completion | undefined {
  const reason = reasonOf(error);
  if (reason === undefined) return undefined;
  return {
    response: null,
    completedAt,
    status: reason === "timed_out" ? "timed_out" : "dismissed",
    reason,
    ...(error.respondedBy === undefined ? {} : { respondedBy: error.respondedBy }),
  };
}

function reasonOf(error: InteractionResponseError): HistoryReason | undefined {
  switch (error.code) {
    case "already_responded":
    case "timed_out":
    case "cancelled":
    case "not_found":
      return error.code;
    case "invalid":
    case "unavailable":
    case "answer_pending":
      return undefined;
  }
}

/** The refusal for an answer to a card that has gone, without asking the server again: what the history knows decides. */
export function refusalOf(interactionId: string, ended: Completion | undefined): InteractionResponseError {
  if (ended === undefined) return new InteractionResponseError("not_found", interactionId);
  const by = {
    ...(ended.respondedBy === undefined ? {} : { respondedBy: ended.respondedBy }),
  };
  if (ended.status === "timed_out") return new InteractionResponseError("timed_out", interactionId);
  switch (ended.reason) {
    case "cancelled":
      return new InteractionResponseError("cancelled", interactionId);
    case "not_found":
    case "ended_offline":
      return new InteractionResponseError("not_found", interactionId);
    default:
      return new InteractionResponseError("already_responded", interactionId, by);
  }
}
