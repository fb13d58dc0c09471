import { InteractionConnectionError } from "edge-interact-core";
import type { ConnectionState } from "./ConnectionState.js";
import type { InteractionConnection } from "./InteractionConnection.js";
import type { RetryDelay } from "./retryDelay.js";

/** What a link tells its owner. */
export interface HubLinkEvents {
  /** The state has changed. */
  state(state: ConnectionState): void;
  /** A connection is about to be made: what is known now was known before it. */
  connecting(): void;
  /**
   * The connection stands.
   * @param isFresh Whether the server replays what is pending. It does so on every new connection; one that stood already when the
   * client got it has had its replay.
   */
  connected(isFresh: boolean): void;
  /** An attempt failed or the connection was lost; it goes on trying. */
  error(error: InteractionConnectionError): void;
}

/** Keeps one hub connection up from `start` to `stop`, however often it is lost and however long the server is away. */
export class HubLink {
  readonly #connection: InteractionConnection;
  readonly #events: HubLinkEvents;
  readonly #retryDelay: RetryDelay;
  #state: ConnectionState = "disconnected";
  #wanted = false;
  #isAttempting = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopping: Promise<void> = Promise.resolve();
  #firstConnection: FirstConnection | undefined;
  /** Counts connections: what was sent on an earlier one will get no result. */
  #epoch = 0;

  constructor(connection: InteractionConnection, retryDelay: RetryDelay, events: HubLinkEvents) {
    this.#connection = connection;
    this.#retryDelay = retryDelay;
    this.#events = events;
    connection.onclose((error) => this.#lost(error));
    // Only a connection that its owner built with automatic reconnect ever calls these two.
    connection.onreconnecting((error) => this.#reconnecting(error));
    connection.onreconnected(() => {
      if (this.#wanted) this.#up(true);
    });
  }

  get isConnected(): boolean {
    return this.#state === "connected" && this.#connection.state === "Connected";
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** Starts connecting. Resolves with the first connection; rejects only when `stop` comes before it. */
  start(): Promise<void> {
    if (!this.#wanted) {
      this.#wanted = true;
      this.#failures = 0;
      this.#firstConnection = withResolvers();
      this.#set("connecting");
      void this.#connect();
    }
    return this.#firstConnection?.promise ?? Promise.resolve();
  }

  async stop(): Promise<void> {
    if (!this.#wanted) return;
    this.#wanted = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isAttempting = false;
    this.#firstConnection?.reject(
      new InteractionConnectionError("stopped", "The client was stopped before it had connected."),
    );
    this.#set("disconnected");
    this.#stopping = this.#connection.stop();
    await this.#stopping;
  }

  async #connect(): Promise<void> {
    const firstConnection = this.#firstConnection;
    this.#isAttempting = true;
    // SignalR refuses to start a connection that is still closing.
    await outcomeOf(this.#stopping);
    if (firstConnection !== this.#firstConnection || !this.#wanted) return;
    // A connection that reconnects by itself, or was started by its owner, is taken as it is.
    const isFresh = this.#connection.state !== "Connected";
    this.#events.connecting();
    const failure = isFresh ? await outcomeOf(this.#connection.start()) : undefined;
    // Stopped in the meantime, and perhaps started again: that attempt is another one.
    if (firstConnection !== this.#firstConnection || !this.#wanted) return;
    this.#isAttempting = false;
    if (failure !== undefined) this.#retry(failed(failure.error));
    else if (this.#connection.state === "Connected") this.#up(isFresh);
    // It was lost again before anybody could be told that it stood.
    else this.#retry(lost(undefined));
  }

  #up(isFresh: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#failures = 0;
    this.#epoch++;
    this.#set("connected");
    this.#events.connected(isFresh);
    this.#firstConnection?.resolve();
  }

  #reconnecting(error: Error | undefined): void {
    if (!this.#wanted) return;
    this.#set("reconnecting");
    this.#events.error(lost(error));
    this.#events.connecting();
  }

  #lost(error: Error | undefined): void {
    // A connection that closes while it is starting is reported by start().
    if (!this.#wanted || this.#isAttempting || this.#timer !== undefined) return;
    this.#set("reconnecting");
    this.#retry(lost(error));
  }

  #retry(error: InteractionConnectionError): void {
    this.#failures++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#connect();
    }, this.#retryDelay(this.#failures));
    // Last, so that whatever the listener does, the next attempt is on its way.
    this.#events.error(error);
  }

  #set(state: ConnectionState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#events.state(state);
  }
}

async function outcomeOf(action: Promise<void>): Promise<{ readonly error: unknown } | undefined> {
  try {
    await action;
    return undefined;
  } catch (error) {
    return { error };
  }
}

interface FirstConnection {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(error: Error): void;
}

function withResolvers(): FirstConnection {
  let resolve = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  // Who does not wait for the start is told through onError all the same.
  promise.catch(() => {});
  return { promise, resolve, reject };
}

function failed(cause: unknown): InteractionConnectionError {
  return isUnauthorized(cause)
    ? new InteractionConnectionError("unauthorized", "The server does not accept the access token.", { cause })
    : new InteractionConnectionError("connect_failed", "The server cannot be reached.", { cause });
}

/**
 * SignalR's HttpError has a status code, but the error for a refused negotiation, which is the usual one, has it in its text alone:
 * "Failed to complete negotiation with the server: Error: Unauthorized: Status code '401'".
 */
function isUnauthorized(cause: unknown): boolean {
  if (typeof cause !== "object" || cause === null) return false;
  if ("statusCode" in cause) return cause.statusCode === 401;
  return cause instanceof Error && cause.message.includes("Status code '401'");
}

function lost(cause: Error | undefined): InteractionConnectionError {
  return new InteractionConnectionError("connection_lost", "The connection to the server was lost.", { cause });
}
