import { emptyQueue, type QueueSnapshot } from "edge-interact-core";
import type { ConnectionState } from "./connection/ConnectionState.js";

/** The client at one moment. Never changes; a change makes a new one. */
export interface ClientSnapshot extends QueueSnapshot {
  /** The state of the connection. */
  readonly connection: ConnectionState;
  /** Whether the queue is complete: the server has listed everything that is pending on this connection. */
  readonly isSynchronized: boolean;
}

/** Not started, and nothing known. */
export const initialSnapshot: ClientSnapshot = { ...emptyQueue, connection: "disconnected", isSynchronized: false };
