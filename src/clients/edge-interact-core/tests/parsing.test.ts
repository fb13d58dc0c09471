import { describe, expect, it } from "vitest";
import {
  createReply,
  InteractionMessageError,
  parseAck,
  parseDismissal,
  parseInteraction,
  parsePending,
} from "../src/index.js";
import { golden } from "./golden.js";

type JsonObject = Record<string, unknown>;

describe("golden files", () => {
  it.each(["interaction", "interaction.minimal"])("%s is read without losing anything", (name) => {
    expect(parseInteraction(golden(name))).toEqual(golden(name));
  });

  it.each(["ack.acknowledged", "ack.already-responded", "ack.invalid"])(
    "%s is read without losing anything",
    (name) => {
      expect(parseAck(golden(name))).toEqual(golden(name));
    },
  );

  it.each(["dismissed.by-other", "dismissed.elsewhere", "dismissed.timed-out", "dismissed.cancelled"])(
    "%s is read without losing anything",
    (name) => {
      expect(parseDismissal(golden(name))).toEqual(golden(name));
    },
  );

  it("pending is read without losing anything", () => {
    expect(parsePending(golden("pending"))).toEqual(golden("pending"));
  });

  it("respond is what a full answer is written as, members in the same order", () => {
    const reply = createReply(
      "019a0000-0000-7000-8000-000000000001",
      "5b0c2f9e-6a55-4c1c-9a51-0a5c1d3c7b11",
      { outcome: "rejected", data: { reason: "Quarter end" } },
      "2026-01-15T10:00:00Z",
    );
    expect(JSON.stringify(reply)).toBe(JSON.stringify(golden("respond")));
  });

  it.each([undefined, null])("respond.minimal is what an answer with data %s is written as", (data) => {
    const answer = data === undefined ? { outcome: "approved" } : { outcome: "approved", data };
    const reply = createReply("019a0000-0000-7000-8000-000000000001", "5b0c2f9e-6a55-4c1c-9a51-0a5c1d3c7b11", answer);
    expect(JSON.stringify(reply)).toBe(JSON.stringify(golden("respond.minimal")));
  });
});

describe("tolerance", () => {
  it("null is a missing member", () => {
    const message = { ...(golden("interaction.minimal") as JsonObject), description: null, correlationId: null };
    expect(parseInteraction(message)).toEqual(golden("interaction.minimal"));
  });

  it("unknown members are ignored", () => {
    const message = { ...(golden("interaction") as JsonObject), later: { version: 2 } };
    expect(parseInteraction(message)).toEqual(golden("interaction"));
  });

  it("an error code of a newer server is read as unavailable, so that the card stays", () => {
    const message = { ...(golden("ack.already-responded") as JsonObject), errorCode: "under_quorum" };
    expect(parseAck(message)).toMatchObject({ status: "error", errorCode: "unavailable" });
  });

  it("a guard decides over the payload of its own type only", () => {
    const guards = { "acme/leave-approval": (_: unknown): _ is never => false } as object;
    expect(() => parseInteraction(golden("interaction"), guards)).toThrow(InteractionMessageError);
    expect(parseInteraction({ ...(golden("interaction") as JsonObject), type: "acme/other" }, guards).type).toBe(
      "acme/other",
    );
  });

  it("a type key that is a member of every object finds no guard", () => {
    const message = { ...(golden("interaction") as JsonObject), type: "valueOf" };
    expect(parseInteraction(message).type).toBe("valueOf");
  });
});

describe("malformed messages", () => {
  const required = [
    "interactionId",
    "type",
    "targetUserId",
    "title",
    "payload",
    "priority",
    "timeoutMs",
    "publishedAt",
    "expiresAt",
    "contract",
  ];

  it.each(required)("an interaction without %s is refused by name", (name) => {
    const { [name]: _, ...message } = golden("interaction") as JsonObject;
    expect(() => parseInteraction(message)).toThrow(new RegExp(`"interaction" was dropped: "${name}"`));
  });

  it.each([
    ["payload", []],
    ["payload", "text"],
    ["priority", "urgent"],
    ["timeoutMs", 1.5],
    ["timeoutMs", "1000"],
    ["publishedAt", "yesterday"],
    ["title", 7],
    ["description", {}],
  ])("an interaction whose %s is %j is refused by name", (name, value) => {
    const message = { ...(golden("interaction") as JsonObject), [name]: value };
    expect(() => parseInteraction(message)).toThrow(new RegExp(`"${name}"`));
  });

  it.each([undefined, null, 1, "text", [], true])("%j is no message at all", (message) => {
    for (const parse of [parseInteraction, parseAck, parseDismissal, parsePending]) {
      expect(() => parse(message)).toThrow(InteractionMessageError);
    }
  });

  it("a dismissal for an unknown reason, a pending list with a number and an ack without status are refused", () => {
    expect(() => parseDismissal({ interactionId: "i", reason: "bored" })).toThrow(InteractionMessageError);
    expect(() => parsePending({ interactionIds: ["i", 7] })).toThrow(InteractionMessageError);
    expect(() => parseAck({ interactionId: "i", responseId: "r", processedAt: "2026-01-15T10:00:00Z" })).toThrow(
      InteractionMessageError,
    );
  });

  it("a refusal says which message and why", () => {
    try {
      parsePending({});
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "malformed_message",
        method: "pending",
        problem: '"interactionIds" is missing.',
      });
    }
  });
});
