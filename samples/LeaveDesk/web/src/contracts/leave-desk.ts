export interface LeaveApproval {
  readonly employeeName: string;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly reason?: string | null;
}

export interface LeaveApprovalApproved {
  readonly comment?: string | null;
}

export interface LeaveApprovalRejected {
  readonly reason: string;
}

export type LeaveApprovalResponse =
  | { readonly outcome: "approved"; readonly data?: LeaveApprovalApproved | null }
  | { readonly outcome: "rejected"; readonly data: LeaveApprovalRejected };

export function isLeaveApproval(value: unknown): value is LeaveApproval {
  if (typeof value !== "object" || value === null) return false;
  const o = value as Record<string, unknown>;
  return (
    typeof o["employeeName"] === "string" &&
    typeof o["from"] === "string" &&
    typeof o["to"] === "string" &&
    typeof o["days"] === "number" &&
    (o["reason"] === undefined || o["reason"] === null || typeof o["reason"] === "string")
  );
}

export function isLeaveApprovalResponse(value: unknown): value is LeaveApprovalResponse {
  if (typeof value !== "object" || value === null) return false;
  const o = value as Record<string, unknown>;
  const data = o["data"];
  const members = typeof data === "object" && data !== null ? (data as Record<string, unknown>) : undefined;
  switch (o["outcome"]) {
    case "approved": {
      if (data === undefined || data === null) return true;
      const comment = members?.["comment"];
      return members !== undefined && (comment === undefined || comment === null || typeof comment === "string");
    }
    case "rejected":
      return typeof members?.["reason"] === "string";
    default:
      return false;
  }
}

declare module "edge-interact-core" {
  interface InteractionContracts {
    "acme/leave-approval": { payload: LeaveApproval; response: LeaveApprovalResponse };
  }
}
