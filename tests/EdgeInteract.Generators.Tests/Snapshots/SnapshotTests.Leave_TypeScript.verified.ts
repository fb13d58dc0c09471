/** Somebody who covers. */
export interface LeaveApprovalCover {
  readonly userId: string;
  readonly risk?: LeaveApprovalRisk;
}

/** How hard somebody is to replace. */
export type LeaveApprovalRisk = "Low" | "very-high";

/** Asks for leave. */
export interface LeaveApproval {
  /** Who goes on leave. */
  readonly employeeName: string;
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
  /** How many days of work. */
  readonly days: number;
  /** Why, if the employee wants to say so. */
  readonly reason?: string | null;
  /** Who covers meanwhile. */
  readonly covers?: readonly LeaveApprovalCover[];
}

/** The leave is granted. */
export interface LeaveApprovalApproved {
  readonly comment?: string | null;
}

/** The leave is not granted. */
export interface LeaveApprovalRejected {
  readonly reason: string;
}

/** An answer to LeaveApproval. */
export type LeaveApprovalResponse =
  | {
      readonly outcome: "approved";
      readonly data?: LeaveApprovalApproved | null;
    }
  | { readonly outcome: "rejected"; readonly data: LeaveApprovalRejected };

/** Whether a value is a LeaveApprovalCover: its shape and its rules. */
export function isLeaveApprovalCover(
  value: unknown,
): value is LeaveApprovalCover {
  return (
    $isObject(value, ["userId", "risk"]) &&
    typeof value.userId === "string" &&
    /^[a-z]+[0-9]*$/u.test(value.userId) &&
    (value.risk === undefined || isLeaveApprovalRisk(value.risk))
  );
}

/** Whether a value is a LeaveApprovalRisk: its shape and its rules. */
export function isLeaveApprovalRisk(
  value: unknown,
): value is LeaveApprovalRisk {
  return value === "Low" || value === "very-high";
}

/** Whether a value is a LeaveApproval: its shape and its rules. */
export function isLeaveApproval(value: unknown): value is LeaveApproval {
  return (
    $isObject(value, [
      "employeeName",
      "from",
      "to",
      "days",
      "reason",
      "covers",
    ]) &&
    typeof value.employeeName === "string" &&
    $isDate(value.from) &&
    $isDate(value.to) &&
    $isDecimal(value.days) &&
    value.days >= 0.5 &&
    value.days <= 60 &&
    (value.reason === undefined ||
      value.reason === null ||
      typeof value.reason === "string") &&
    (value.covers === undefined ||
      ($isListOf(value.covers, isLeaveApprovalCover) &&
        value.covers.length <= 2))
  );
}

/** Whether a value is a LeaveApprovalApproved: its shape and its rules. */
export function isLeaveApprovalApproved(
  value: unknown,
): value is LeaveApprovalApproved {
  return (
    $isObject(value, ["comment"]) &&
    (value.comment === undefined ||
      value.comment === null ||
      (typeof value.comment === "string" && $length(value.comment) <= 500))
  );
}

/** Whether a value is a LeaveApprovalRejected: its shape and its rules. */
export function isLeaveApprovalRejected(
  value: unknown,
): value is LeaveApprovalRejected {
  return (
    $isObject(value, ["reason"]) &&
    typeof value.reason === "string" &&
    $length(value.reason) >= 3 &&
    $length(value.reason) <= 500
  );
}

/** Whether a value is an answer to LeaveApproval: its shape and its rules. */
export function isLeaveApprovalResponse(
  value: unknown,
): value is LeaveApprovalResponse {
  if (!$isObject(value, ["outcome", "data"])) {
    return false;
  }
  switch (value.outcome) {
    case "approved":
      return (
        value.data === undefined ||
        value.data === null ||
        isLeaveApprovalApproved(value.data)
      );
    case "rejected":
      return isLeaveApprovalRejected(value.data);
    default:
      return false;
  }
}

declare module "edge-interact-core" {
  interface InteractionContracts {
    "acme/leave-approval": {
      payload: LeaveApproval;
      response: LeaveApprovalResponse;
    };
  }
}
