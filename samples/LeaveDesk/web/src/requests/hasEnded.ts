import type { LeaveState } from "../api/types";

/** Whether nothing can change any more. */
export function hasEnded({ status }: LeaveState): boolean {
  return status === "acknowledged" || status === "timed_out" || status === "cancelled";
}
