import { ApiError } from "./ApiError";
import type { FiledRequest, LeaveState, NewLeaveRequest, User } from "./types";
import { watchEvents } from "./watchEvents";

/** The server of the sample, as one signed-in user. */
export class LeaveDeskApi {
  readonly #accessToken: string;

  constructor(accessToken: string) {
    this.#accessToken = accessToken;
  }

  static users(signal: AbortSignal): Promise<readonly User[]> {
    return send("/api/users", { signal });
  }

  static signIn(userId: string): Promise<{ readonly accessToken: string; readonly user: User }> {
    return send("/api/sign-in", { method: "POST", body: JSON.stringify({ userId }) });
  }

  file(request: NewLeaveRequest): Promise<{ readonly interactionId: string }> {
    return this.#send("/api/leave-requests", { method: "POST", body: JSON.stringify(request) });
  }

  filed(signal: AbortSignal): Promise<readonly FiledRequest[]> {
    return this.#send("/api/leave-requests", { signal });
  }

  /** Calls `onState` for each change of a request until it has ended. Resolves then, or when `signal` is aborted. */
  watch(interactionId: string, onState: (state: LeaveState) => void, signal: AbortSignal): Promise<void> {
    return watchEvents(`/api/leave-requests/${encodeURIComponent(interactionId)}/events`, {
      headers: this.#headers,
      signal,
      onData: (data) => {
        const state = JSON.parse(data) as LeaveState;
        onState(state);
        return state.status === "acknowledged" || state.status === "timed_out" || state.status === "cancelled";
      },
    });
  }

  get #headers(): Record<string, string> {
    return { Authorization: `Bearer ${this.#accessToken}` };
  }

  #send<T>(path: string, init: RequestInit = {}): Promise<T> {
    return send(path, init, this.#headers);
  }
}

async function send<T>(path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<T> {
  const response = await fetch(path, {
    ...init,
    headers: { ...headers, ...(init.body === undefined ? {} : { "Content-Type": "application/json" }) },
  });
  if (!response.ok) throw await ApiError.from(response);
  return (await response.json()) as T;
}
