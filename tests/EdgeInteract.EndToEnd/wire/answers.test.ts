import { randomUUID } from "node:crypto";
import { createReply, type InteractionReply, parseAck, parseDismissal, parseInteraction } from "edge-interact-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  isLeaveApproval,
  isLeaveApprovalResponse,
  type LeaveApprovalResponse,
} from "../../../samples/LeaveDesk/web/src/contracts/leave-desk.js";
import { HubSession } from "../support/HubSession.js";
import { LeaveDesk } from "../support/LeaveDesk.js";

const approved: LeaveApprovalResponse = { outcome: "approved", data: { comment: "Enjoy." } };
const rejected: LeaveApprovalResponse = { outcome: "rejected", data: { reason: "Quarter end" } };

let employee: LeaveDesk;
let first: HubSession;
let second: HubSession;

beforeEach(async () => {
  employee = await LeaveDesk.signIn("u-employee");
  first = await HubSession.open("u-manager-1");
  second = await HubSession.open("u-manager-2");
});
afterEach(async () => {
  await Promise.all([first.close(), second.close()]);
});

function reply(
  interactionId: string,
  answer: LeaveApprovalResponse,
  responseId: string = randomUUID(),
): InteractionReply {
  return createReply(interactionId, responseId, answer, new Date().toISOString());
}

describe("an answer", () => {
  it("is accepted, resumes the server's code and takes the question from everybody else", async () => {
    const id = await employee.file("role:finance-managers", { reason: "Family visit" });
    const request = parseInteraction(await first.message("interaction", id));
    await second.message("interaction", id);
    if (request.type !== "acme/leave-approval") throw new Error(`The type is ${request.type}.`);
    expect(isLeaveApproval(request.payload)).toBe(true);
    expect(request.payload).toEqual({
      employeeName: "Sample Employee",
      from: "2026-03-02",
      to: "2026-03-06",
      days: 4.5,
      reason: "Family visit",
    });
    expect(isLeaveApprovalResponse(approved)).toBe(true);

    const sent = reply(id, approved);
    expect(parseAck(await first.respond(sent))).toMatchObject({
      interactionId: id,
      responseId: sent.responseId,
      status: "acknowledged",
    });
    expect(parseDismissal(await second.message("dismissed", id))).toMatchObject({
      reason: "responded_by_other",
      respondedBy: "u-manager-1",
    });
    expect(await employee.stateWith(id, { status: "acknowledged" })).toMatchObject({
      outcome: "approved",
      comment: "Enjoy.",
      respondedBy: "u-manager-1",
    });
  });

  it("that comes second is refused, with who was first and when", async () => {
    const id = await employee.file("role:finance-managers");
    await second.message("interaction", id);
    const accepted = parseAck(await first.respond(reply(id, approved)));
    expect(accepted.status).toBe("acknowledged");

    const refused = parseAck(await second.respond(reply(id, rejected)));
    expect(refused).toMatchObject({ status: "error", errorCode: "already_responded", respondedBy: "u-manager-1" });
    if (refused.status !== "error") throw new Error("It was accepted.");
    expect(Date.parse(refused.respondedAt ?? "")).not.toBeNaN();
    expect(await employee.state(id)).toMatchObject({ outcome: "approved", respondedBy: "u-manager-1" });
  });

  it("of sixteen at once is accepted exactly once", async () => {
    const id = await employee.file("role:finance-managers");
    await Promise.all([first.message("interaction", id), second.message("interaction", id)]);
    // Eight a session, which is below what a session may send in a second.
    const acks = await Promise.all(
      Array.from({ length: 16 }, async (_, at) =>
        parseAck(await (at % 2 === 0 ? first : second).respond(reply(id, at % 3 === 0 ? approved : rejected))),
      ),
    );
    expect(acks.filter((ack) => ack.status === "acknowledged")).toHaveLength(1);
    const codes = new Set(acks.flatMap((ack) => (ack.status === "error" ? [ack.errorCode] : [])));
    expect([...codes]).toEqual(["already_responded"]);
  });

  it("of a stranger is refused as if there were no such question, and does nothing", async () => {
    const outsider = await HubSession.open("u-outsider");
    try {
      const id = await employee.file("role:finance-managers");
      await first.message("interaction", id);
      expect(await outsider.replay()).not.toContain(id);
      expect(outsider.has("interaction", id)).toBe(false);

      const foreign = parseAck(await outsider.respond(reply(id, approved)));
      const unknown = parseAck(await outsider.respond(reply("019a0000-0000-7000-8000-000000000001", approved)));
      expect(foreign).toMatchObject({ status: "error", errorCode: "not_found" });
      expect(unknown).toMatchObject({ status: "error", errorCode: "not_found" });
      expect(Object.keys(foreign)).toEqual(Object.keys(unknown));
      expect((await employee.state(id)).outcome ?? null).toBeNull();

      expect(parseAck(await first.respond(reply(id, approved))).status).toBe("acknowledged");
    } finally {
      await outsider.close();
    }
  });

  it("sent again with the same id gets the first result again", async () => {
    const id = await employee.file("u-manager-1");
    await first.message("interaction", id);
    const sent = reply(id, approved);
    // When it was processed is the time of the call; what became of the answer is the first result.
    const result = { interactionId: id, responseId: sent.responseId, status: "acknowledged" };
    expect(parseAck(await first.respond(sent))).toMatchObject(result);
    expect(parseAck(await first.respond(sent))).toMatchObject(result);

    // Not even on another connection is it another answer.
    await first.close();
    await first.connect();
    expect(parseAck(await first.respond(sent))).toMatchObject(result);

    // With another id it is another answer, and too late.
    expect(parseAck(await first.respond(reply(id, approved)))).toMatchObject({ errorCode: "already_responded" });
  });
});

describe("an answer of the wrong shape", () => {
  it.each([
    ["a short reason", { outcome: "rejected", data: { reason: "no" } }, ["/data/reason"]],
    ["no data where it is needed", { outcome: "rejected" }, ["/data"]],
    ["a missing member", { outcome: "rejected", data: {} }, ["/data/reason"]],
    ["an unknown outcome", { outcome: "postponed" }, ["/outcome"]],
    ["a member of the wrong type", { outcome: "approved", data: { comment: 7 } }, ["/data/comment"]],
    ["an unknown member", { outcome: "approved", data: { commment: "Fine" } }, ["/data/commment"]],
    ["too long a comment", { outcome: "approved", data: { comment: "x".repeat(501) } }, ["/data/comment"]],
    [
      "everything wrong at once",
      { outcome: "rejected", data: { reason: "no", more: 1 } },
      ["/data/more", "/data/reason"],
    ],
  ])("with %s is refused with pointers, and the question stays open", async (_, answer, pointers) => {
    const id = await employee.file("u-manager-1");
    await first.message("interaction", id);
    const ack = parseAck(await first.respond({ interactionId: id, responseId: randomUUID(), ...answer }));
    if (ack.status !== "error") throw new Error("It was accepted.");
    expect(ack.errorCode).toBe("invalid");
    const found = (ack.errors ?? []).map((error) => error.pointer).sort();
    // A data object that is missing may be reported as itself or as its missing members.
    expect(found.length).toBeGreaterThan(0);
    for (const [at, pointer] of pointers.entries()) expect(found[at]?.startsWith(pointer)).toBe(true);
    expect(await first.replay()).toContain(id);
    expect((await employee.state(id)).outcome ?? null).toBeNull();

    expect(parseAck(await first.respond(reply(id, rejected))).status).toBe("acknowledged");
    expect(await employee.stateWith(id, { status: "acknowledged" })).toMatchObject({
      outcome: "rejected",
      comment: "Quarter end",
    });
  });
});
