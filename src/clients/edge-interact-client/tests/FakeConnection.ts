import type { InteractionConnection } from "../src/index.js";

/** One call of the hub, for a test to answer when it wants to. */
export interface Invocation {
  readonly method: string;
  readonly args: readonly unknown[];
  resolve(result?: unknown): void;
  reject(error: Error): void;
}

/** Behaves like SignalR's `HubConnection` without a server: every answer and every loss comes from the test. */
export class FakeConnection implements InteractionConnection {
  state = "Disconnected";
  readonly invocations: Invocation[] = [];
  /** How the next attempts to connect end; one that is not listed succeeds. */
  readonly startFailures: Error[] = [];
  starts = 0;
  /** The next connection is made and lost in one go. */
  losesNextStart = false;
  readonly #handlers = new Map<string, Set<(message: unknown) => void>>();
  readonly #closed: ((error?: Error) => void)[] = [];
  readonly #reconnecting: ((error?: Error) => void)[] = [];
  readonly #reconnected: ((connectionId?: string) => void)[] = [];

  on(method: string, handler: (message: unknown) => void): void {
    this.#handlers.set(method, (this.#handlers.get(method) ?? new Set()).add(handler));
  }

  off(method: string, handler: (message: unknown) => void): void {
    this.#handlers.get(method)?.delete(handler);
  }

  invoke<T>(method: string, ...args: readonly unknown[]): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.invocations.push({ method, args, resolve: (result) => resolve(result as T), reject });
    });
  }

  async start(): Promise<void> {
    if (this.state !== "Disconnected") throw new Error("Only a connection that is disconnected can be started.");
    this.starts++;
    const failure = this.startFailures.shift();
    if (failure !== undefined) throw failure;
    this.state = "Connected";
    if (this.losesNextStart) {
      this.losesNextStart = false;
      this.lose();
    }
  }

  async stop(): Promise<void> {
    if (this.state === "Disconnected") return;
    this.state = "Disconnecting";
    await Promise.resolve();
    this.state = "Disconnected";
    this.#abortCalls();
    for (const callback of this.#closed) callback();
  }

  onclose(callback: (error?: Error) => void): void {
    this.#closed.push(callback);
  }

  onreconnecting(callback: (error?: Error) => void): void {
    this.#reconnecting.push(callback);
  }

  onreconnected(callback: (connectionId?: string) => void): void {
    this.#reconnected.push(callback);
  }

  /** A message of the server. */
  receive(method: string, message: unknown): void {
    for (const handler of this.#handlers.get(method) ?? []) handler(message);
  }

  /** The connection breaks: calls are rejected as SignalR does it, then `onclose` is called. */
  lose(): void {
    this.state = "Disconnected";
    this.#abortCalls();
    for (const callback of this.#closed) callback(new Error("The socket was closed."));
  }

  /** The same for a connection that reconnects by itself. */
  loseAndReconnect(): void {
    this.state = "Reconnecting";
    this.#abortCalls();
    for (const callback of this.#reconnecting) callback(new Error("The socket was closed."));
    this.state = "Connected";
    for (const callback of this.#reconnected) callback("connection-2");
  }

  /** The calls of one method, oldest first. */
  calls(method: string): Invocation[] {
    return this.invocations.filter((invocation) => invocation.method === method);
  }

  /** The calls of one method, without their answers. */
  sent(method: string): unknown[] {
    return this.calls(method).map((invocation) => invocation.args[0]);
  }

  #abortCalls(): void {
    for (const invocation of this.invocations) {
      invocation.reject(new Error("Invocation canceled due to the underlying connection being closed."));
    }
  }
}
