import type { InteractionError, PayloadGuards } from "edge-interact-core";
import type { AccessTokenFactory } from "./connection/buildConnection.js";
import type { InteractionConnection } from "./connection/InteractionConnection.js";
import type { RetryDelay } from "./connection/retryDelay.js";

/** What every client can be given. */
export interface CommonClientOptions {
  /**
   * Told what has no caller to tell: a message that was dropped, an attempt to connect that failed, a call of the hub that broke. The
   * default is to ignore it: nothing is lost by it.
   */
  readonly onError?: (error: InteractionError | Error) => void;
  /** How long an answer may go without confirmation, in milliseconds. 10,000 unless given. */
  readonly ackTimeoutMs?: number;
  /** How many ended cards the history keeps. 50 unless given. */
  readonly historyLimit?: number;
  /** How long to wait between attempts to connect. Half a second to half a minute, with jitter, unless given. */
  readonly retryDelay?: RetryDelay;
  /** Checks payloads that come in, by type key; one that does not pass is reported and dropped. */
  readonly payloadGuards?: PayloadGuards;
}

/** A client that makes its own connection. */
export interface UrlClientOptions extends CommonClientOptions {
  /** Where the hub is, such as `/edge-stream`. */
  readonly url: string;
  /** Gives the bearer token. Left out where a cookie signs the user in. */
  readonly accessTokenFactory?: AccessTokenFactory;
}

/** A client on a connection that was built elsewhere. The client starts and stops it. */
export interface ConnectionClientOptions extends CommonClientOptions {
  /** A `HubConnection` of `@microsoft/signalr`, or what behaves like one. */
  readonly connection: InteractionConnection;
}

/** How to make a client. */
export type InteractionClientOptions = UrlClientOptions | ConnectionClientOptions;
