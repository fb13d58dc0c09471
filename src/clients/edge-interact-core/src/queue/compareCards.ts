import type { InteractionCard } from "./InteractionCard.js";

/**
 * The order of the queue: high priority first, then by the time of publishing, then by arrival. Times are compared as
 * times: as text, `…:00.5Z` would stand before `…:00Z`.
 */
export function compareCards(a: InteractionCard, b: InteractionCard): number {
  return (
    rank(a) - rank(b) || Date.parse(a.request.publishedAt) - Date.parse(b.request.publishedAt) || a.arrival - b.arrival
  );
}

function rank(card: InteractionCard): number {
  return card.request.priority === "high" ? 0 : 1;
}
