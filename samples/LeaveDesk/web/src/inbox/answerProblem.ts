import type { LeaveApprovalResponse } from "../contracts/leave-desk";

/** What is wrong with an answer, or `undefined`. The server checks the same again, by the contract. */
export function answerProblem(outcome: LeaveApprovalResponse["outcome"], text: string): string | undefined {
  // As JSON Schema counts: code points, not UTF-16 units.
  const { length } = [...text];
  if (outcome === "rejected" && length === 0) return "Say why you reject the request.";
  if (outcome === "rejected" && length < 3) return "The reason needs at least 3 characters.";
  if (length > 500) return `There is room for 500 characters; these are ${length}.`;
  return undefined;
}
