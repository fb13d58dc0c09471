import { randomUUID } from "node:crypto";
import { HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import { createReply } from "edge-interact-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { withDeadline } from "../support/deadline.js";
import { HubSession } from "../support/HubSession.js";
import { LeaveDesk, type UserId } from "../support/LeaveDesk.js";

async function open(userId: UserId): Promise<HubSession> {
  const session = await HubSession.open(userId);
  onTestFinished(() => session.close());
  return session;
}

const approve = (session: HubSession, id: string) =>
  session.respond(createReply(id, randomUUID(), { outcome: "approved" }));

describe("a question", () => {
  it("waits for who is not there, and is replayed on every connection until it is answered", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const id = await employee.file("u-manager-3");
    expect(await employee.state(id)).toMatchObject({ status: "pending" });

    const manager = await open("u-manager-3");
    await manager.message("interaction", id);
    await employee.stateWith(id, { status: "delivered" });
    await manager.close();
    await manager.connect();
    expect(manager.has("interaction", id)).toBe(true);
    expect(await manager.replay()).toContain(id);

    await approve(manager, id);
    await manager.close();
    await manager.connect();
    expect(manager.has("interaction", id)).toBe(false);
    expect(await manager.replay()).not.toContain(id);
  });

  it("that was answered meanwhile is not among what a session gets when it comes back", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const [first, second] = [await open("u-manager-1"), await open("u-manager-2")];
    const id = await employee.file("role:finance-managers");
    await second.message("interaction", id);
    await second.close();
    await approve(first, id);
    await second.connect();
    expect(second.has("interaction", id)).toBe(false);
    expect(await second.replay()).not.toContain(id);
  });

  it("goes to every session of its user, and the answer of one takes it from the others", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const [desk, phone] = [await open("u-manager-1"), await open("u-manager-1")];
    const id = await employee.file("u-manager-1");
    await Promise.all([desk.message("interaction", id), phone.message("interaction", id)]);
    await approve(desk, id);
    expect(await phone.message("dismissed", id)).toMatchObject({ reason: "responded_elsewhere" });
    await desk.replay();
    expect(desk.has("dismissed", id)).toBe(false);
  });

  it("is displayed when a client says so, and not when a stranger does", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const [manager, outsider] = [await open("u-manager-1"), await open("u-outsider")];
    const id = await employee.file("u-manager-1");
    await manager.message("interaction", id);
    await employee.stateWith(id, { status: "delivered" });
    await outsider.displayed(id);
    expect(await employee.state(id)).toMatchObject({ status: "delivered" });
    await manager.displayed(id);
    await employee.stateWith(id, { status: "displayed" });
    await approve(manager, id);
  });
});

describe("the server refuses", () => {
  it("a connection without a token", async () => {
    const connection = new HubConnectionBuilder()
      .withUrl(`${LeaveDesk.baseUrl}/edge-stream`)
      .configureLogging(LogLevel.None)
      .build();
    await expect(withDeadline(connection.start(), "the hub refuses")).rejects.toThrow("401");
  });

  it.each<[string, string, Record<string, unknown>, number, string]>([
    ["more days than there may be", "u-manager-1", { days: 61 }, 422, "/days"],
    ["no days at all", "u-manager-1", { days: 0 }, 422, "/days"],
    ["a role that nobody has", "role:nobody", {}, 422, "/target"],
    ["nobody to ask", "u-nobody", {}, 400, "/target"],
    ["days in the wrong order", "u-manager-1", { to: "2026-03-01" }, 400, "/to"],
  ])("a request with %s, with a pointer to it", async (_, target, members, status, pointer) => {
    const employee = await LeaveDesk.signIn("u-employee");
    const response = await employee.tryFile(target, members);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    const { errors } = (await response.json()) as { errors: { pointer: string; message: string }[] };
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it("another user's filed request", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const id = await employee.file("u-manager-1");
    const response = await fetch(`${LeaveDesk.baseUrl}/api/leave-requests/${id}`, {
      headers: { Authorization: `Bearer ${(await LeaveDesk.signIn("u-outsider")).accessToken}` },
      signal: AbortSignal.timeout(10_000),
    });
    expect(response.status).toBe(404);
    await approve(await open("u-manager-1"), id);
  });
});

describe("the events of a filed request", () => {
  it("tell each state and end with the last", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const manager = await open("u-manager-1");
    const id = await employee.file("u-manager-1");
    const response = await fetch(`${LeaveDesk.baseUrl}/api/leave-requests/${id}/events`, {
      headers: { Authorization: `Bearer ${employee.accessToken}` },
      signal: AbortSignal.timeout(30_000),
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const text = response.text();
    await manager.message("interaction", id);
    await approve(manager, id);

    const states = (await withDeadline(text, "the events end"))
      .split(/\r?\n/)
      .filter((line) => line.startsWith("data:"))
      .map((line) => JSON.parse(line.slice(5)) as { status: string; outcome?: string });
    expect(states.at(-1)).toMatchObject({ status: "acknowledged", outcome: "approved" });
  });
});
