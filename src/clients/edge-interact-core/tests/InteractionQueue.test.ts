import { describe, expect, it, vi } from "vitest";
import { type Completion, InteractionQueue } from "../src/index.js";
import { request } from "./requests.js";

const answered: Completion = {
  response: { outcome: "approved" },
  completedAt: "2026-01-15T10:00:30Z",
  status: "responded",
};
const byOther: Completion = {
  response: null,
  completedAt: "2026-01-15T10:00:30Z",
  status: "dismissed",
  reason: "responded_by_other",
  respondedBy: "u-2",
};
const offline: Completion = {
  response: null,
  completedAt: "2026-01-15T10:00:30Z",
  status: "dismissed",
  reason: "ended_offline",
};

const queueIds = (queue: InteractionQueue) => queue.getSnapshot().queue.map((card) => card.request.interactionId);

describe("order", () => {
  it("high goes before normal, older before younger, and the first to arrive decides between equals", () => {
    const queue = new InteractionQueue();
    queue.add(request({ interactionId: "late", publishedAt: "2026-01-15T10:00:02Z" }));
    queue.add(request({ interactionId: "equal-1" }));
    queue.add(request({ interactionId: "high", priority: "high", publishedAt: "2026-01-15T10:00:03Z" }));
    queue.add(request({ interactionId: "equal-2" }));
    queue.add(request({ interactionId: "half", publishedAt: "2026-01-15T10:00:00.5Z" }));
    expect(queueIds(queue)).toEqual(["high", "equal-1", "equal-2", "half", "late"]);
  });

  it("times with and without fractions are compared as times", () => {
    const queue = new InteractionQueue();
    queue.add(request({ interactionId: "second", publishedAt: "2026-01-15T10:00:00.0000001Z" }));
    queue.add(request({ interactionId: "third", publishedAt: "2026-01-15T10:00:00.9Z" }));
    queue.add(request({ interactionId: "first", publishedAt: "2026-01-15T09:59:59.999Z" }));
    expect(queueIds(queue)).toEqual(["first", "second", "third"]);
  });
});

describe("one card an interaction", () => {
  it("a second arrival changes nothing, not even the snapshot", () => {
    const queue = new InteractionQueue();
    expect(queue.add(request())).toBe(true);
    const before = queue.getSnapshot();
    expect(queue.add(request({ title: "Another title" }))).toBe(false);
    expect(queue.getSnapshot()).toBe(before);
  });

  it.each([answered, byOther])("what has ended does not come back", (completion) => {
    const queue = new InteractionQueue();
    queue.add(request());
    queue.complete("i-1", completion);
    expect(queue.add(request())).toBe(false);
    expect(queueIds(queue)).toEqual([]);
  });

  it("what was dismissed before it arrived does not come", () => {
    const queue = new InteractionQueue();
    expect(queue.complete("i-1", byOther)).toBe(false);
    expect(queue.add(request())).toBe(false);
  });

  it("what was only missing from a replay comes back, and leaves the history", () => {
    const queue = new InteractionQueue();
    queue.add(request());
    queue.complete("i-1", offline);
    expect(queue.add(request())).toBe(true);
    expect(queue.getSnapshot().history).toEqual([]);
  });
});

describe("history", () => {
  it("is newest first and keeps fifty", () => {
    const queue = new InteractionQueue();
    for (let i = 0; i < 60; i++) {
      queue.add(request({ interactionId: `i-${i}` }));
      queue.complete(`i-${i}`, answered);
    }
    const { history } = queue.getSnapshot();
    expect(history.map((entry) => entry.request.interactionId)).toEqual(
      Array.from({ length: 50 }, (_, index) => `i-${59 - index}`),
    );
  });

  it("knows who answered", () => {
    const queue = new InteractionQueue();
    queue.add(request());
    queue.complete("i-1", byOther);
    expect(queue.findEnded("i-1")).toEqual({ request: request(), ...byOther });
  });

  it("says responded in the end when the answer of this session was the one that counted", () => {
    const queue = new InteractionQueue();
    queue.add(request());
    queue.complete("i-1", { ...byOther, reason: "responded_elsewhere" });
    queue.complete("i-1", answered);
    expect(queue.getSnapshot().history.map((entry) => entry.status)).toEqual(["responded"]);
  });

  it("keeps the first end otherwise", () => {
    const queue = new InteractionQueue();
    queue.add(request());
    queue.complete("i-1", answered);
    expect(queue.complete("i-1", byOther)).toBe(false);
    expect(queue.getSnapshot().history.map((entry) => entry.status)).toEqual(["responded"]);
  });

  it.each([-1, 1.5, Number.NaN])("a limit of %d is refused", (limit) => {
    expect(() => new InteractionQueue(limit)).toThrow(RangeError);
  });
});

describe("putting off", () => {
  it("takes a card out of the queue until it is restored, to its old place", () => {
    const queue = new InteractionQueue();
    for (const interactionId of ["a", "b", "c"]) queue.add(request({ interactionId }));
    queue.dismiss("a");
    expect(queueIds(queue)).toEqual(["b", "c"]);
    expect(queue.add(request({ interactionId: "a" }))).toBe(false);
    queue.restore("a");
    expect(queueIds(queue)).toEqual(["a", "b", "c"]);
  });

  it("does not keep a card from ending", () => {
    const queue = new InteractionQueue();
    queue.add(request());
    queue.dismiss("i-1");
    queue.complete("i-1", byOther);
    queue.restore();
    expect(queue.getSnapshot()).toMatchObject({ queue: [], deferred: [], history: [{ reason: "responded_by_other" }] });
  });
});

describe("telling", () => {
  it("tells each listener once a change, and not after its end", () => {
    const queue = new InteractionQueue();
    const listener = vi.fn();
    const end = queue.subscribe(listener);
    queue.add(request());
    queue.add(request());
    expect(listener).toHaveBeenCalledTimes(1);
    end();
    queue.complete("i-1", answered);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("never changes a snapshot that was handed out", () => {
    const queue = new InteractionQueue();
    queue.add(request());
    const before = queue.getSnapshot();
    const copy = structuredClone(before);
    queue.setDelivery("i-1", { status: "sending", answer: { outcome: "approved" } });
    queue.complete("i-1", answered);
    expect(before).toEqual(copy);
    expect(queue.getSnapshot()).not.toBe(before);
  });

  it("forgets everything on clear, so that another user starts from nothing", () => {
    const queue = new InteractionQueue();
    queue.add(request());
    queue.complete("i-1", answered);
    queue.add(request({ interactionId: "i-2" }));
    queue.clear();
    expect(queue.getSnapshot()).toEqual({ queue: [], deferred: [], history: [] });
    expect(queue.add(request())).toBe(true);
  });
});
