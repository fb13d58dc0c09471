import { type Interaction, parseInteraction } from "../src/index.js";

/** A request with made-up but right members; what matters to a test is passed. */
export function request(members: Readonly<Record<string, unknown>> = {}): Interaction {
  return parseInteraction({
    interactionId: "i-1",
    type: "acme/leave-approval",
    targetUserId: "u-1",
    title: "A question",
    payload: {},
    priority: "normal",
    timeoutMs: 60_000,
    publishedAt: "2026-01-15T10:00:00Z",
    expiresAt: "2026-01-15T10:01:00Z",
    contract: "0123456789abcdef",
    ...members,
  });
}
