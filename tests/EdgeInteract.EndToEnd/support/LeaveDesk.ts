import { expect, inject } from "vitest";
import { soonMs } from "./deadline.js";

/** The sample users of the server. */
export type UserId = "u-employee" | "u-manager-1" | "u-manager-2" | "u-manager-3" | "u-outsider";

/** The state of a filed request, as the server tells it. */
export interface LeaveState {
  readonly status: string;
  readonly outcome?: string | null;
  readonly comment?: string | null;
  readonly respondedBy?: string | null;
}

/** The JSON API of the sample, as one signed-in user. */
export class LeaveDesk {
  private constructor(readonly accessToken: string) {}

  static readonly baseUrl = inject("baseUrl");

  static async signIn(userId: UserId): Promise<LeaveDesk> {
    const response = await call("/api/sign-in", { method: "POST", body: JSON.stringify({ userId }) });
    expect(response.status).toBe(200);
    const { accessToken } = (await response.json()) as { accessToken: string };
    return new LeaveDesk(accessToken);
  }

  /** Files a request and gives its id. */
  async file(target: string, members: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const response = await this.tryFile(target, members);
    expect(response.status, await response.clone().text()).toBe(202);
    const { interactionId } = (await response.json()) as { interactionId: string };
    return interactionId;
  }

  tryFile(target: string, members: Readonly<Record<string, unknown>> = {}): Promise<Response> {
    const request = { employeeName: "Sample Employee", from: "2026-03-02", to: "2026-03-06", days: 4.5, target };
    return call(
      "/api/leave-requests",
      { method: "POST", body: JSON.stringify({ ...request, ...members }) },
      this.accessToken,
    );
  }

  async state(interactionId: string): Promise<LeaveState> {
    const response = await call(`/api/leave-requests/${interactionId}`, {}, this.accessToken);
    expect(response.status).toBe(200);
    return (await response.json()) as LeaveState;
  }

  /** Waits until the state has these members, and gives it. */
  async stateWith(interactionId: string, members: Partial<LeaveState>): Promise<LeaveState> {
    await expect.poll(() => this.state(interactionId), { timeout: soonMs, interval: 50 }).toMatchObject(members);
    return this.state(interactionId);
  }
}

function call(path: string, init: RequestInit, accessToken?: string): Promise<Response> {
  return fetch(LeaveDesk.baseUrl + path, {
    ...init,
    signal: AbortSignal.timeout(soonMs),
    headers: {
      ...(accessToken === undefined ? {} : { Authorization: `Bearer ${accessToken}` }),
      ...(init.body === undefined ? {} : { "Content-Type": "application/json" }),
    },
  });
}
