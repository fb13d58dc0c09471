import { InteractionError } from "./InteractionError.js";

/**
 * What went wrong: `connect_failed` and `unauthorized` while connecting (it is tried again), `connection_lost`, `stopped` (the client
 * was stopped before the result came) and `user_changed` (another user has signed in since).
 */
export type ConnectionErrorCode = "connect_failed" | "unauthorized" | "connection_lost" | "stopped" | "user_changed";

/** The connection to the server could not be made, was lost, or was ended. */
export class InteractionConnectionError extends InteractionError {
  override readonly name = "InteractionConnectionError";

  constructor(
    /** What went wrong. */
    override readonly code: ConnectionErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
