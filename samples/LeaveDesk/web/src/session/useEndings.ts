import type { InteractionClient } from "edge-interact-client";
import type { InteractionHistoryEntry } from "edge-interact-core";
import { useEffect } from "react";

/** Tells of cards that left, and why, and of new ones. */
export function useEndings(
  client: InteractionClient,
  nameOf: (id: string) => string,
  notify: (text: string) => void,
): void {
  useEffect(() => {
    let before = client.getSnapshot();
    return client.subscribe(() => {
      const now = client.getSnapshot();
      if (now.history !== before.history) {
        const known = new Set(before.history);
        for (const entry of now.history.filter((entry) => !known.has(entry))) {
          const text = describeEnding(entry, nameOf);
          if (text !== undefined) notify(text);
        }
      }
      // The first list is what was there, not news.
      if (before.isSynchronized && now.queue.length > before.queue.length) {
        const known = new Set(before.queue.map((card) => card.request.interactionId));
        for (const { request } of now.queue.filter((card) => !known.has(card.request.interactionId))) {
          if (!before.deferred.some((card) => card.request.interactionId === request.interactionId)) {
            notify(`New: ${request.title}`);
          }
        }
      }
      before = now;
    });
  }, [client, nameOf, notify]);
}

function describeEnding(entry: InteractionHistoryEntry, nameOf: (id: string) => string): string | undefined {
  const { request, status, reason, respondedBy, message } = entry;
  if (status === "responded") return `${request.title}: your answer is confirmed.`;
  switch (reason) {
    case "responded_by_other":
    case "already_responded":
      return `${request.title}: answered by ${respondedBy === undefined ? "somebody else" : nameOf(respondedBy)}.`;
    case "responded_elsewhere":
      return `${request.title}: you answered it in another window.`;
    case "timed_out":
      return `${request.title}: the time to answer is over.`;
    case "cancelled":
      return `${request.title}: withdrawn${message === undefined ? "" : `, ${message}`}.`;
    case "not_found":
    case "ended_offline":
      return `${request.title}: no longer open.`;
    default:
      return undefined;
  }
}
