import { InteractionConnectionError } from "edge-interact-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createInteractionClient, defaultRetryDelay } from "../src/index.js";
import { FakeConnection } from "./FakeConnection.js";
import { connected, message, replay, settle } from "./setup.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const ids = (client: { getSnapshot(): { queue: readonly { request: { interactionId: string } }[] } }) =>
  client.getSnapshot().queue.map((card) => card.request.interactionId);

describe("connecting", () => {
  it("says where it is, from start to stop", async () => {
    const { client } = await connected([]);
    expect(client.getSnapshot()).toMatchObject({ connection: "connected", isSynchronized: true });
    await client.stop();
    expect(client.getSnapshot()).toMatchObject({ connection: "disconnected", isSynchronized: false });
  });

  it("does not give up on the first start, and reports each failure", async () => {
    const connection = new FakeConnection();
    connection.startFailures.push(...Array.from({ length: 100 }, () => new Error("No route to host.")));
    const onError = vi.fn();
    const client = createInteractionClient({ connection, onError, retryDelay: () => 1000 });
    const started = client.start();
    await vi.advanceTimersByTimeAsync(100_000);
    await started;
    expect(client.getSnapshot().connection).toBe("connected");
    expect(connection.starts).toBe(101);
    expect(onError).toHaveBeenCalledTimes(100);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: "connect_failed" });
  });

  it.each([
    Object.assign(new Error("Unauthorized"), { statusCode: 401 }),
    new Error("Failed to complete negotiation with the server: Error: Unauthorized: Status code '401'"),
  ])("says when it is the token that the server does not take: %s", async (failure) => {
    const connection = new FakeConnection();
    connection.startFailures.push(failure);
    const onError = vi.fn();
    const client = createInteractionClient({ connection, onError, retryDelay: () => 1000 });
    void client.start();
    await settle();
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: "unauthorized" }));
    await client.stop();
  });

  it("ends when it is stopped before it has connected", async () => {
    const connection = new FakeConnection();
    connection.startFailures.push(new Error("No route to host."));
    const client = createInteractionClient({ connection, retryDelay: () => 1000 });
    const started = client.start();
    await settle();
    await client.stop();
    await expect(started).rejects.toBeInstanceOf(InteractionConnectionError);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(connection.starts).toBe(1);
  });

  it("can be started again at once after a stop, as a page does that is mounted twice", async () => {
    const { client, connection, onError } = await connected([]);
    const stopped = client.stop();
    await client.start();
    await stopped;
    expect(client.getSnapshot().connection).toBe("connected");
    expect(connection.starts).toBe(2);
    expect(onError).not.toHaveBeenCalled();
  });

  it("asks for a replay on a connection that stood before the client got it", async () => {
    const connection = new FakeConnection();
    await connection.start();
    const client = createInteractionClient({ connection });
    await client.start();
    expect(connection.starts).toBe(1);
    expect(connection.calls("pending")).toHaveLength(1);
  });

  it("waits longer with each failure, up to half a minute, never less than a half of that", () => {
    expect([1, 2, 3, 7, 8, 5000].map((attempt) => defaultRetryDelay(attempt, () => 1))).toEqual([
      500, 1000, 2000, 30_000, 30_000, 30_000,
    ]);
    expect(defaultRetryDelay(1, () => 0)).toBe(250);
  });
});

describe("reconnecting", () => {
  it("connects again after a loss, however often the server is away", async () => {
    const { client, connection, onError } = await connected([]);
    connection.startFailures.push(new Error("Down."), new Error("Down."));
    connection.lose();
    expect(client.getSnapshot()).toMatchObject({ connection: "reconnecting", isSynchronized: false });
    await vi.advanceTimersByTimeAsync(2999);
    expect(client.getSnapshot().connection).toBe("reconnecting");
    await vi.advanceTimersByTimeAsync(1);
    expect(client.getSnapshot().connection).toBe("connected");
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual([
      "connection_lost",
      "connect_failed",
      "connect_failed",
    ]);
  });

  it("connects again when the connection is lost while it is being made", async () => {
    const { client, connection } = await connected([]);
    connection.lose();
    connection.losesNextStart = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(client.getSnapshot().connection).toBe("reconnecting");
    await vi.advanceTimersByTimeAsync(1000);
    expect(client.getSnapshot().connection).toBe("connected");
  });

  it("counts failures from the last connection", async () => {
    const retryDelay = vi.fn(() => 1000);
    const { connection } = await connected([], { retryDelay });
    connection.startFailures.push(new Error("Down."));
    connection.lose();
    await vi.advanceTimersByTimeAsync(2000);
    connection.lose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(retryDelay.mock.calls).toEqual([[1], [2], [1]]);
  });

  it("drops the cards that ended meanwhile, and keeps those that came after the connection was made", async () => {
    const { client, connection } = await connected(["gone", "kept"]);
    connection.lose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(ids(client)).toEqual(["gone", "kept"]);
    connection.receive("interaction", message("kept"));
    connection.receive("interaction", message("new"));
    connection.receive("pending", { interactionIds: ["kept"] });
    expect(ids(client)).toEqual(["kept", "new"]);
    expect(client.getSnapshot().history).toMatchObject([
      { request: { interactionId: "gone" }, status: "dismissed", reason: "ended_offline", response: null },
    ]);
  });

  it("works the same with a connection that reconnects by itself", async () => {
    const { client, connection } = await connected(["gone"]);
    connection.loseAndReconnect();
    replay(connection, []);
    expect(client.getSnapshot()).toMatchObject({ connection: "connected", queue: [], isSynchronized: true });
    expect(connection.starts).toBe(1);
  });

  it("takes a replay that was asked for in the same way", async () => {
    const { client, connection } = await connected(["gone", "kept"]);
    const refreshed = client.refresh();
    connection.calls("pending")[0]?.resolve();
    await refreshed;
    replay(connection, ["kept"]);
    expect(ids(client)).toEqual(["kept"]);
  });
});

describe("messages", () => {
  it("that are malformed are reported and dropped, and the next one is read", async () => {
    const { client, connection, onError } = await connected([]);
    connection.receive("interaction", { title: "No id" });
    connection.receive("dismissed", null);
    connection.receive("pending", "everything");
    connection.receive("ack", 7);
    expect(onError.mock.calls.map(([error]) => [error.code, error.method])).toEqual([
      ["malformed_message", "interaction"],
      ["malformed_message", "dismissed"],
      ["malformed_message", "pending"],
      ["malformed_message", "ack"],
    ]);
    connection.receive("interaction", message("i-1"));
    expect(ids(client)).toEqual(["i-1"]);
  });

  it.each([
    [
      { reason: "responded_by_other", respondedBy: "u-2" },
      { status: "dismissed", respondedBy: "u-2" },
    ],
    [
      { reason: "responded_elsewhere", respondedBy: "u-1" },
      { status: "dismissed", respondedBy: "u-1" },
    ],
    [
      { reason: "cancelled", message: "Called off." },
      { status: "dismissed", message: "Called off." },
    ],
    [{ reason: "timed_out" }, { status: "timed_out" }],
  ])("that dismiss with %j move the card to the history", async (dismissal, entry) => {
    const { client, connection } = await connected();
    connection.receive("dismissed", { interactionId: "i-1", ...dismissal });
    expect(client.getSnapshot()).toMatchObject({ queue: [], history: [{ ...entry, reason: dismissal.reason }] });
  });

  it("after stop are not taken", async () => {
    const { client, connection } = await connected([]);
    await client.stop();
    connection.receive("interaction", message("i-1"));
    expect(ids(client)).toEqual([]);
  });
});

describe("displayed", () => {
  it("is told once for each card, and only for cards that are there", async () => {
    const { client, connection } = await connected(["i-1", "i-2"]);
    for (const id of ["i-1", "i-1", "i-2", "i-3", "i-1"]) client.displayed(id);
    expect(connection.sent("displayed")).toEqual(["i-1", "i-2"]);
  });

  it("is told on the next connection when there is none", async () => {
    const { client, connection } = await connected();
    connection.lose();
    client.displayed("i-1");
    expect(connection.sent("displayed")).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(connection.sent("displayed")).toEqual(["i-1"]);
  });

  it("is told again when the connection was lost over it", async () => {
    const { client, connection } = await connected();
    client.displayed("i-1");
    connection.lose();
    await vi.advanceTimersByTimeAsync(1000);
    expect(connection.sent("displayed")).toEqual(["i-1", "i-1"]);
  });
});

describe("another user", () => {
  it("starts from nothing, with a new connection", async () => {
    const { client, connection } = await connected(["i-1", "i-2"]);
    client.dismiss("i-2");
    connection.receive("dismissed", { interactionId: "i-1", reason: "timed_out" });
    await client.switchUser();
    expect(client.getSnapshot()).toMatchObject({ connection: "connected", queue: [], deferred: [], history: [] });
    expect(connection.starts).toBe(2);
    replay(connection, ["i-2"]);
    expect(ids(client)).toEqual(["i-2"]);
  });
});
