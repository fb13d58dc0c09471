import { expect, it } from "vitest";
import { type Completion, type InteractionCard, InteractionQueue, type QueueSnapshot } from "../src/index.js";
import { request } from "./requests.js";

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const completions: readonly Completion[] = [
  { response: { outcome: "approved" }, completedAt: "2026-01-15T10:00:30Z", status: "responded" },
  { response: null, completedAt: "2026-01-15T10:00:30Z", status: "timed_out", reason: "timed_out" },
  { response: null, completedAt: "2026-01-15T10:00:30Z", status: "dismissed", reason: "cancelled" },
];

const idsOf = (cards: QueueSnapshot["queue"] | QueueSnapshot["history"]) => cards.map((c) => c.request.interactionId);

function expectOrdered(cards: readonly InteractionCard[]): void {
  for (const [index, card] of cards.entries()) {
    const next = cards[index + 1];
    if (next === undefined) return;
    const rank = (c: InteractionCard) => (c.request.priority === "high" ? 0 : 1);
    const key = (c: InteractionCard) => [rank(c), Date.parse(c.request.publishedAt), c.arrival] as const;
    const [a, b] = [key(card), key(next)];
    const differs = a.findIndex((part, at) => part !== b[at]);
    expect(a[differs]).toBeLessThan(b[differs] ?? Number.NaN);
  }
}

it.each(Array.from({ length: 60 }, (_, seed) => seed))("holds its promises through random steps, seed %i", (seed) => {
  const random = randomOf(seed);
  const queue = new InteractionQueue(10);
  const open = new Set<string>();
  const ended = new Set<string>();

  for (let step = 0; step < 250; step++) {
    const interactionId = `i-${random(40)}`;
    switch (random(6)) {
      case 0:
      case 1: {
        const priority = random(4) === 0 ? "high" : "normal";
        const publishedAt = new Date(Date.UTC(2026, 0, 15) + random(20) * 1000).toISOString();
        const isNew = !open.has(interactionId) && !ended.has(interactionId);
        expect(queue.add(request({ interactionId, priority, publishedAt }))).toBe(isNew);
        if (isNew) open.add(interactionId);
        break;
      }
      case 2:
        queue.complete(interactionId, completions[random(completions.length)] as Completion);
        open.delete(interactionId);
        ended.add(interactionId);
        break;
      case 3:
        queue.dismiss(interactionId);
        break;
      case 4:
        if (random(2) === 0) queue.restore(interactionId);
        else queue.restore();
        break;
      default:
        queue.setDelivery(interactionId, { status: "sending", answer: { outcome: "approved" } });
    }

    const snapshot = queue.getSnapshot();
    const present = [...idsOf(snapshot.queue), ...idsOf(snapshot.deferred)];
    expect(new Set(present)).toEqual(open);
    expect(present).toHaveLength(open.size);
    expectOrdered(snapshot.queue);
    expectOrdered(snapshot.deferred);
    expect(snapshot.history.length).toBeLessThanOrEqual(10);
    expect(new Set(idsOf(snapshot.history)).size).toBe(snapshot.history.length);
    for (const id of idsOf(snapshot.history)) expect(ended.has(id)).toBe(true);
  }
});
