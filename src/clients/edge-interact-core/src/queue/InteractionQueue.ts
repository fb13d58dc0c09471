import { SnapshotStore } from "../SnapshotStore.js";
import type { Interaction } from "../wire/request.js";
import { compareCards } from "./compareCards.js";
import { EndedIds } from "./EndedIds.js";
import type { CardDelivery, InteractionCard } from "./InteractionCard.js";
import type { Completion, InteractionHistoryEntry } from "./InteractionHistoryEntry.js";
import { emptyQueue, type QueueSnapshot } from "./QueueSnapshot.js";

/** The questions that wait for the signed-in user, those put off, and those that have ended. */
export class InteractionQueue {
  readonly #store = new SnapshotStore<QueueSnapshot>(emptyQueue);
  readonly #ended = new EndedIds();
  readonly #historyLimit: number;
  #arrivals = 0;

  /** @param historyLimit How many ended cards are kept, 50 unless given. */
  constructor(historyLimit = 50) {
    if (!Number.isSafeInteger(historyLimit) || historyLimit < 0) {
      throw new RangeError("historyLimit must be an integer of at least 0.");
    }
    this.#historyLimit = historyLimit;
  }

  /** The queue as it is now. */
  readonly getSnapshot = this.#store.getSnapshot;

  /** Calls the listener after each change, until the returned function is called. */
  readonly subscribe = this.#store.subscribe;

  /** The card, in the queue or put off, if there is one. */
  find(interactionId: string): InteractionCard | undefined {
    return this.#cards().find((card) => card.request.interactionId === interactionId);
  }

  /** How the card ended, if the history still knows. */
  findEnded(interactionId: string): InteractionHistoryEntry | undefined {
    return this.getSnapshot().history.find((entry) => entry.request.interactionId === interactionId);
  }

  /** The ids of all cards, those put off included. */
  ids(): readonly string[] {
    return this.#cards().map((card) => card.request.interactionId);
  }

  /**
   * Adds a question. One that is there already stays as it is, and one that is known to have ended does not come back: both are
   * what a replay brings that crossed with an answer.
   * @returns Whether it was added.
   */
  add(request: Interaction): boolean {
    const { interactionId } = request;
    if (this.find(interactionId) !== undefined || this.#ended.has(interactionId)) return false;
    const card: InteractionCard = { request, delivery: { status: "open" }, arrival: this.#arrivals++ };
    const { queue, deferred, history } = this.getSnapshot();
    this.#store.set({
      queue: [...queue, card].sort(compareCards),
      deferred,
      // It had only been missing from a replay, and here it is again.
      history: without(history, interactionId),
    });
    return true;
  }

  /** Says how far the answer to a card has come. Without effect when the card is gone. */
  setDelivery(interactionId: string, delivery: CardDelivery): void {
    const card = this.find(interactionId);
    if (card === undefined || (card.delivery.status === "open" && delivery.status === "open")) return;
    const replace = (cards: readonly InteractionCard[]) =>
      cards.map((other) => (other === card ? { ...card, delivery } : other));
    const { queue, deferred, history } = this.getSnapshot();
    this.#store.set({ queue: replace(queue), deferred: replace(deferred), history });
  }

  /**
   * Ends a card and puts it on top of the history. A card that has ended before keeps its entry, unless it turns out that the
   * answer given here was the one that counted.
   * @returns Whether anything changed.
   */
  complete(interactionId: string, completion: Completion): boolean {
    const card = this.find(interactionId);
    const earlier = this.findEnded(interactionId);
    const request = card?.request ?? (completion.status === "responded" ? earlier?.request : undefined);
    // Missing from a replay is no proof of an end: such a card may come back.
    if (completion.reason !== "ended_offline") this.#ended.add(interactionId);
    if (request === undefined) return false;

    const { queue, deferred, history } = this.getSnapshot();
    this.#store.set({
      queue: without(queue, interactionId),
      deferred: without(deferred, interactionId),
      history: [{ request, ...completion }, ...without(history, interactionId)].slice(0, this.#historyLimit),
    });
    return true;
  }

  /** Puts a card off until {@link restore}. Local: the server is told nothing, and its time runs on. */
  dismiss(interactionId: string): void {
    const { queue, deferred, history } = this.getSnapshot();
    const card = queue.find((other) => other.request.interactionId === interactionId);
    if (card === undefined) return;
    this.#store.set({
      queue: without(queue, interactionId),
      deferred: [...deferred, card].sort(compareCards),
      history,
    });
  }

  /** Brings back one card that was put off, or all of them. */
  restore(interactionId?: string): void {
    const { queue, deferred, history } = this.getSnapshot();
    const back = deferred.filter((card) => interactionId === undefined || card.request.interactionId === interactionId);
    if (back.length === 0) return;
    this.#store.set({
      queue: [...queue, ...back].sort(compareCards),
      deferred: deferred.filter((card) => !back.includes(card)),
      history,
    });
  }

  /** Forgets everything. */
  clear(): void {
    this.#ended.clear();
    this.#store.set(emptyQueue);
  }

  /** Forgets the history. What has ended stays ended. */
  clearHistory(): void {
    const { queue, deferred } = this.getSnapshot();
    this.#store.set({ queue, deferred, history: [] });
  }

  #cards(): readonly InteractionCard[] {
    const { queue, deferred } = this.getSnapshot();
    return [...queue, ...deferred];
  }
}

function without<T extends { readonly request: Interaction }>(
  items: readonly T[],
  interactionId: string,
): readonly T[] {
  return items.some((item) => item.request.interactionId === interactionId)
    ? items.filter((item) => item.request.interactionId !== interactionId)
    : items;
}
