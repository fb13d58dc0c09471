/** A sample user, as the sign-in page lists them. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Where a filed request is. */
export type LeaveStatus =
  | "pending"
  | "delivered"
  | "displayed"
  | "responded"
  | "acknowledged"
  | "timed_out"
  | "cancelled";

/** The part of a filed request that changes. */
export interface LeaveState {
  readonly status: LeaveStatus;
  readonly outcome?: "approved" | "rejected" | null;
  readonly comment?: string | null;
  readonly respondedBy?: string | null;
}

/** What is filed. */
export interface NewLeaveRequest {
  readonly employeeName: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly reason?: string;
  /** A user id, or `role:` and a role key. */
  readonly target: string;
}

/** A request that the signed-in user has filed. */
export interface FiledRequest extends LeaveState, Omit<NewLeaveRequest, "reason"> {
  readonly interactionId: string;
  readonly reason?: string | null;
  readonly filedAt: string;
}

/** One thing that is wrong with what was filed. */
export interface FieldError {
  /** A JSON Pointer into the request. */
  readonly pointer: string;
  readonly message: string;
}
