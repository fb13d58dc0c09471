import type { InteractionReply } from "edge-interact-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ackOf, connected, refusalOf, replay, settle } from "./setup.js";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-01-15T10:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const approved = { outcome: "approved", data: { comment: "Fine", extra: 1 } };
const rejected = { outcome: "rejected", data: { reason: "Quarter end" } };

describe("an answer", () => {
  it("is sent once with an id of its own, and takes the card to the history when it is acknowledged", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    expect(card().delivery).toEqual({ status: "sending", answer: approved });
    const [reply] = connection.sent("respond");
    expect(reply).toEqual({
      interactionId: "i-1",
      responseId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      ...approved,
      clientTimestamp: "2026-01-15T10:00:00.000Z",
    });

    connection.calls("respond")[0]?.resolve(ackOf(connection.calls("respond")[0]));
    await expect(answer).resolves.toMatchObject({ status: "acknowledged" });
    expect(client.getSnapshot()).toMatchObject({
      queue: [],
      history: [{ response: approved, status: "responded", completedAt: "2026-01-15T10:00:30Z" }],
    });
  });

  it("given twice is one message and one promise; another answer meanwhile is refused", async () => {
    const { client, connection, card } = await connected();
    const first = client.respond(card().request, approved);
    const second = client.respond(card().request, { outcome: "approved", data: { extra: 1, comment: "Fine" } });
    expect(second).toBe(first);
    await expect(client.respond(card().request, rejected)).rejects.toMatchObject({
      name: "InteractionResponseError",
      code: "answer_pending",
    });
    expect(connection.calls("respond")).toHaveLength(1);
  });

  it("that does not match the contract leaves the card open for another one, with another id", async () => {
    const { client, connection, card } = await connected();
    const errors = [{ pointer: "/data/reason", keyword: "minLength", message: "too short" }];
    const answer = client.respond(card().request, { outcome: "rejected", data: { reason: "no" } });
    connection.calls("respond")[0]?.resolve(refusalOf(connection.calls("respond")[0], "invalid", { errors }));
    await expect(answer).rejects.toMatchObject({ code: "invalid", errors });
    expect(card().delivery).toMatchObject({ status: "refused", error: { code: "invalid" } });

    void client.respond(card().request, rejected);
    expect(new Set(connection.sent("respond").map((reply) => (reply as InteractionReply).responseId)).size).toBe(2);
  });

  it.each([
    ["already_responded", "dismissed", "u-2"],
    ["timed_out", "timed_out", undefined],
    ["cancelled", "dismissed", undefined],
    ["not_found", "dismissed", undefined],
  ])("refused with %s takes the card away and says why", async (code, status, respondedBy) => {
    const { client, connection, card } = await connected();
    const { request } = card();
    const answer = client.respond(request, approved);
    const details = respondedBy === undefined ? {} : { respondedBy, respondedAt: "2026-01-15T10:00:00Z" };
    connection.calls("respond")[0]?.resolve(refusalOf(connection.calls("respond")[0], code, details));
    await expect(answer).rejects.toMatchObject({ name: "InteractionResponseError", code, ...details });
    expect(client.getSnapshot()).toMatchObject({ queue: [], history: [{ status, reason: code, response: null }] });

    // A late click is refused for the same reason, without asking the server.
    await expect(client.respond(request, approved)).rejects.toMatchObject({ code, respondedBy });
    expect(connection.calls("respond")).toHaveLength(1);
  });

  it("that the server could not process keeps its id for the same answer, not for another", async () => {
    const { client, connection, card } = await connected();
    for (const answer of [approved, approved, rejected]) {
      const result = client.respond(card().request, answer);
      const call = connection.calls("respond").at(-1);
      call?.resolve(refusalOf(call, "unavailable"));
      await expect(result).rejects.toMatchObject({ code: "unavailable" });
    }
    const [first, second, third] = connection.sent("respond").map((reply) => (reply as InteractionReply).responseId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("over which the hub breaks while the connection stands is refused as unavailable", async () => {
    const { client, connection, card, onError } = await connected();
    const answer = client.respond(card().request, approved);
    connection.calls("respond")[0]?.reject(new Error("An unexpected error occurred."));
    await expect(answer).rejects.toMatchObject({ code: "unavailable" });
    expect(card().delivery.status).toBe("refused");
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it("that is changed by its owner after it was given is sent as it was", async () => {
    const { client, connection, card } = await connected();
    const data = { reason: "Quarter end" };
    void client.respond(card().request, { outcome: "rejected", data });
    data.reason = "Something else";
    connection.calls("respond")[0]?.resolve(ackOf(connection.calls("respond")[0]));
    await settle();
    expect(client.getSnapshot().history[0]?.response).toEqual(rejected);
  });

  it("to a card that never was is refused", async () => {
    const { client, card } = await connected();
    const request = { ...card().request, interactionId: "i-unknown" };
    await expect(client.respond(request, approved)).rejects.toMatchObject({ code: "not_found" });
  });

  it("after a dismissal says who was first", async () => {
    const { client, connection, card } = await connected();
    const { request } = card();
    connection.receive("dismissed", { interactionId: "i-1", reason: "responded_by_other", respondedBy: "u-2" });
    await expect(client.respond(request, approved)).rejects.toMatchObject({
      code: "already_responded",
      respondedBy: "u-2",
    });
  });

  it("that crossed with a dismissal is rejected with the server's word, and the history keeps the first", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    connection.receive("dismissed", { interactionId: "i-1", reason: "responded_by_other", respondedBy: "u-2" });
    expect(client.getSnapshot().queue).toEqual([]);
    const call = connection.calls("respond")[0];
    call?.resolve(refusalOf(call, "already_responded", { respondedBy: "u-2" }));
    await expect(answer).rejects.toMatchObject({ code: "already_responded" });
    expect(client.getSnapshot().history).toMatchObject([{ reason: "responded_by_other", respondedBy: "u-2" }]);
  });
});

describe("no confirmation", () => {
  it("for ten seconds rejects the promise and keeps the card, waiting", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(card().delivery.status).toBe("sending");
    await vi.advanceTimersByTimeAsync(1);
    await expect(answer).rejects.toMatchObject({ name: "InteractionAckTimeoutError", code: "ack_timeout" });
    expect(card().delivery.status).toBe("awaiting-ack");

    // The call's own result, late.
    connection.calls("respond")[0]?.resolve(ackOf(connection.calls("respond")[0]));
    await settle();
    expect(client.getSnapshot().history).toMatchObject([{ status: "responded", response: approved }]);
  });

  it("of the hooks is said by the server, and an ack message settles it", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    const call = connection.calls("respond")[0];
    call?.resolve(refusalOf(call, "ack_timeout"));
    await expect(answer).rejects.toMatchObject({ code: "ack_timeout" });
    expect(card().delivery.status).toBe("awaiting-ack");
    connection.receive("ack", ackOf(call, { responseId: "somebody-else's" }));
    expect(card().delivery.status).toBe("awaiting-ack");
    connection.receive("ack", ackOf(call));
    expect(client.getSnapshot().history).toMatchObject([{ status: "responded" }]);
  });

  it("can be asked for again: the same answer goes with the same id and settles the new promise", async () => {
    const { client, connection, card } = await connected();
    const first = client.respond(card().request, approved);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(first).rejects.toMatchObject({ code: "ack_timeout" });
    await expect(client.respond(card().request, rejected)).rejects.toMatchObject({ code: "answer_pending" });

    const second = client.respond(card().request, approved);
    expect(card().delivery.status).toBe("sending");
    expect(connection.sent("respond")[1]).toEqual(connection.sent("respond")[0]);
    connection.calls("respond")[1]?.resolve(ackOf(connection.calls("respond")[1]));
    await expect(second).resolves.toMatchObject({ status: "acknowledged" });
  });

  it("takes as long as the options say", async () => {
    const { client, card } = await connected(["i-1"], { ackTimeoutMs: 50 });
    const answer = client.respond(card().request, approved);
    await vi.advanceTimersByTimeAsync(50);
    await expect(answer).rejects.toMatchObject({ code: "ack_timeout" });
  });
});

describe("a lost connection", () => {
  it("during an answer sends it again with the same id, and time without connection does not count", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    await vi.advanceTimersByTimeAsync(9_000);
    connection.startFailures.push(...Array.from({ length: 30 }, () => new Error("Down.")));
    connection.lose();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(card().delivery.status).toBe("sending");
    expect(connection.sent("respond")).toHaveLength(2);
    expect(connection.sent("respond")[1]).toEqual(connection.sent("respond")[0]);

    // The server took it the first time, so it is not in the list; only the ack decides.
    replay(connection, []);
    expect(card().delivery.status).toBe("sending");
    connection.calls("respond")[1]?.resolve(ackOf(connection.calls("respond")[1]));
    await expect(answer).resolves.toMatchObject({ status: "acknowledged" });
    expect(client.getSnapshot().history).toMatchObject([{ status: "responded" }]);
  });

  it("before an answer holds it back until there is one", async () => {
    const { client, connection, card } = await connected();
    connection.lose();
    void client.respond(card().request, approved);
    expect(connection.calls("respond")).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(connection.calls("respond")).toHaveLength(1);
  });

  it("while waiting for confirmation asks again by itself", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(answer).rejects.toMatchObject({ code: "ack_timeout" });
    connection.lose();
    await vi.advanceTimersByTimeAsync(1_000);
    connection.calls("respond")[1]?.resolve(ackOf(connection.calls("respond")[1]));
    await settle();
    expect(client.getSnapshot()).toMatchObject({ queue: [], history: [{ status: "responded" }] });
  });
});

describe("stopping", () => {
  it("rejects what was sent, and asks for its result after the next start", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    await client.stop();
    await expect(answer).rejects.toMatchObject({ name: "InteractionConnectionError", code: "stopped" });
    expect(card().delivery.status).toBe("awaiting-ack");
    await client.start();
    expect(connection.sent("respond")[1]).toEqual(connection.sent("respond")[0]);
  });

  it("forgets what was never sent", async () => {
    const { client, connection, card } = await connected();
    connection.lose();
    const answer = client.respond(card().request, approved);
    await client.stop();
    await expect(answer).rejects.toMatchObject({ code: "stopped" });
    expect(card().delivery.status).toBe("open");
    await client.start();
    expect(connection.calls("respond")).toHaveLength(0);
  });

  it("for another user rejects with that reason, and nothing is sent again", async () => {
    const { client, connection, card } = await connected();
    const answer = client.respond(card().request, approved);
    await client.switchUser();
    await expect(answer).rejects.toMatchObject({ code: "user_changed" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connection.calls("respond")).toHaveLength(1);
  });
});
