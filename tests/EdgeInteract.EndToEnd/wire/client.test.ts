import { createInteractionClient, type InteractionClient } from "edge-interact-client";
import type { InteractionRequest } from "edge-interact-core";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { isLeaveApproval } from "../../../samples/LeaveDesk/web/src/contracts/leave-desk.js";
import { soonMs } from "../support/deadline.js";
import { buildConnection } from "../support/HubSession.js";
import { LeaveDesk, type UserId } from "../support/LeaveDesk.js";

async function connect(userId: UserId) {
  const { accessToken } = await LeaveDesk.signIn(userId);
  const onError = vi.fn();
  const client = createInteractionClient({
    url: `${LeaveDesk.baseUrl}/edge-stream`,
    accessTokenFactory: () => accessToken,
    payloadGuards: { "acme/leave-approval": isLeaveApproval },
    onError,
  });
  onTestFinished(() => client.stop());
  await client.start();
  await expect.poll(() => client.getSnapshot().isSynchronized, { timeout: soonMs }).toBe(true);
  return { client, onError };
}

const idsOf = (client: InteractionClient) => client.getSnapshot().queue.map((card) => card.request.interactionId);

/** Waits for the card and gives its request, narrowed by its type. */
async function leaveOf(client: InteractionClient, id: string): Promise<InteractionRequest<"acme/leave-approval">> {
  await expect.poll(() => idsOf(client), { timeout: soonMs }).toContain(id);
  const request = client.getSnapshot().queue.find((card) => card.request.interactionId === id)?.request;
  if (request?.type !== "acme/leave-approval") throw new Error(`The card ${id} has another type.`);
  return request;
}

const historyOf = (client: InteractionClient, id: string) =>
  client.getSnapshot().history.find((entry) => entry.request.interactionId === id);

describe("edge-interact-client against the hub", () => {
  it("shows the card, says so, answers it and keeps it in the history", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const { client, onError } = await connect("u-manager-1");
    const id = await employee.file("u-manager-1");
    const request = await leaveOf(client, id);
    expect(request.payload.days).toBe(4.5);

    client.displayed(id);
    await employee.stateWith(id, { status: "displayed" });
    await expect(client.respond(request, { outcome: "approved", data: { comment: "Enjoy." } })).resolves.toMatchObject({
      status: "acknowledged",
    });
    expect(idsOf(client)).not.toContain(id);
    expect(historyOf(client, id)).toMatchObject({ status: "responded", response: { outcome: "approved" } });
    await employee.stateWith(id, { status: "acknowledged", outcome: "approved", respondedBy: "u-manager-1" });
    expect(onError).not.toHaveBeenCalled();
  });

  it("keeps the card when the answer is invalid, with what is wrong, and takes a better one", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const { client } = await connect("u-manager-1");
    const request = await leaveOf(client, await employee.file("u-manager-1"));
    await expect(client.respond(request, { outcome: "rejected", data: { reason: "no" } })).rejects.toMatchObject({
      name: "InteractionResponseError",
      code: "invalid",
      errors: [{ pointer: "/data/reason", keyword: "minLength" }],
    });
    expect(idsOf(client)).toContain(request.interactionId);
    await client.respond(request, { outcome: "rejected", data: { reason: "Quarter end" } });
    await employee.stateWith(request.interactionId, { outcome: "rejected", comment: "Quarter end" });
  });

  it("says who was first, to an answer that crossed and to a late click", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const [{ client: first }, { client: second }] = [await connect("u-manager-1"), await connect("u-manager-2")];
    const id = await employee.file("role:finance-managers");
    const [mine, yours] = [await leaveOf(first, id), await leaveOf(second, id)];
    const results = await Promise.allSettled([
      first.respond(mine, { outcome: "approved" }),
      second.respond(yours, { outcome: "approved" }),
    ]);
    const winner = results[0]?.status === "fulfilled" ? "u-manager-1" : "u-manager-2";
    const loser = winner === "u-manager-1" ? second : first;
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(results.find((result) => result.status === "rejected")).toMatchObject({
      reason: { code: "already_responded", respondedBy: winner },
    });
    await expect(loser.respond(mine, { outcome: "approved" })).rejects.toMatchObject({
      code: "already_responded",
      respondedBy: winner,
    });
    expect(historyOf(loser, id)).toMatchObject({ status: "dismissed", respondedBy: winner, response: null });
  });

  it("comes back after a lost connection, with what is pending and without what was answered meanwhile", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const { accessToken } = await LeaveDesk.signIn("u-manager-2");
    const connection = buildConnection(accessToken);
    const lost = createInteractionClient({ connection, retryDelay: () => 1_500 });
    onTestFinished(() => lost.stop());
    await lost.start();
    const { client: other } = await connect("u-manager-1");
    const [answered, kept] = [await employee.file("role:finance-managers"), await employee.file("u-manager-2")];
    await Promise.all([leaveOf(lost, answered), leaveOf(lost, kept)]);

    await connection.stop();
    expect(lost.getSnapshot().connection).toBe("reconnecting");
    await other.respond(await leaveOf(other, answered), { outcome: "approved" });
    const meanwhile = await employee.file("u-manager-2");
    expect(idsOf(lost)).toEqual(expect.arrayContaining([answered, kept]));

    await expect
      .poll(() => lost.getSnapshot(), { timeout: soonMs })
      .toMatchObject({
        connection: "connected",
        isSynchronized: true,
      });
    expect(idsOf(lost)).toEqual(expect.arrayContaining([kept, meanwhile]));
    expect(idsOf(lost)).not.toContain(answered);
    expect(historyOf(lost, answered)).toMatchObject({ status: "dismissed", reason: "ended_offline" });
    for (const id of [kept, meanwhile]) await lost.respond(await leaveOf(lost, id), { outcome: "approved" });
  });

  it("sends an answer that was given without connection once there is one", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const { accessToken } = await LeaveDesk.signIn("u-manager-3");
    const connection = buildConnection(accessToken);
    const client = createInteractionClient({ connection, retryDelay: () => 200 });
    onTestFinished(() => client.stop());
    await client.start();
    const id = await employee.file("u-manager-3");
    const request = await leaveOf(client, id);
    await connection.stop();
    await expect(client.respond(request, { outcome: "approved" })).resolves.toMatchObject({ status: "acknowledged" });
    await employee.stateWith(id, { outcome: "approved", respondedBy: "u-manager-3" });
  });

  it("starts from nothing for another user", async () => {
    const employee = await LeaveDesk.signIn("u-employee");
    const { client } = await connect("u-manager-1");
    const id = await employee.file("u-manager-1");
    const request = await leaveOf(client, id);

    const { accessToken } = await LeaveDesk.signIn("u-outsider");
    await client.switchUser(() => accessToken);
    await expect.poll(() => client.getSnapshot().isSynchronized, { timeout: soonMs }).toBe(true);
    expect(idsOf(client)).not.toContain(id);
    await expect(client.respond(request, { outcome: "approved" })).rejects.toMatchObject({ code: "not_found" });

    const again = await LeaveDesk.signIn("u-manager-1");
    await client.switchUser(() => again.accessToken);
    await client.respond(await leaveOf(client, id), { outcome: "approved" });
  });

  it("says that the token is not accepted, and connects once it gets one that is", async () => {
    const { accessToken } = await LeaveDesk.signIn("u-manager-1");
    let token = "not-a-token";
    const onError = vi.fn(() => {
      token = accessToken;
    });
    const client = createInteractionClient({
      url: `${LeaveDesk.baseUrl}/edge-stream`,
      accessTokenFactory: () => token,
      retryDelay: () => 50,
      onError,
    });
    onTestFinished(() => client.stop());
    await client.start();
    expect(onError.mock.calls).toMatchObject([[{ code: "unauthorized" }]]);
  });
});
