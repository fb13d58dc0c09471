import {
  type AnswerTo,
  type Interaction,
  type InteractionAck,
  InteractionConnectionError,
  InteractionQueue,
  parseAck,
  parseDismissal,
  parseInteraction,
  parsePending,
  SnapshotStore,
  type UntypedResponse,
} from "edge-interact-core";
import { AnswerDesk } from "./answers/AnswerDesk.js";
import { type ClientSnapshot, initialSnapshot } from "./ClientSnapshot.js";
import { type AccessTokenFactory, buildConnection } from "./connection/buildConnection.js";
import type { ConnectionState } from "./connection/ConnectionState.js";
import { HubLink } from "./connection/HubLink.js";
import type { InteractionConnection } from "./connection/InteractionConnection.js";
import { defaultRetryDelay } from "./connection/retryDelay.js";
import { DisplayReports } from "./DisplayReports.js";
import type { InteractionClientOptions } from "./InteractionClientOptions.js";

/**
 * One signed-in user's questions: keeps the connection to the hub up, the queue right, and sees answers through to their
 * result. Make one for each page with {@link createInteractionClient}.
 */
export class InteractionClient {
  readonly #options: InteractionClientOptions;
  readonly #store = new SnapshotStore<ClientSnapshot>(initialSnapshot);
  readonly #queue: InteractionQueue;
  readonly #connection: InteractionConnection;
  readonly #link: HubLink;
  readonly #answers: AnswerDesk;
  readonly #displays: DisplayReports;
  #accessTokenFactory: AccessTokenFactory | undefined;
  #knownBefore: ReadonlySet<string> = new Set();

  constructor(options: InteractionClientOptions) {
    this.#options = options;
    this.#queue = new InteractionQueue(options.historyLimit);
    if ("connection" in options) {
      this.#connection = options.connection;
    } else {
      this.#accessTokenFactory = options.accessTokenFactory;
      // Asked for at each attempt, so that another user's token reaches the same connection.
      const token = options.accessTokenFactory && (() => this.#accessTokenFactory?.() ?? "");
      this.#connection = buildConnection(options.url, token);
    }

    this.#link = new HubLink(this.#connection, options.retryDelay ?? defaultRetryDelay, {
      state: (state) => this.#connectionChanged(state),
      connecting: () => this.#rememberKnown(),
      connected: (isFresh) => {
        this.#answers.resend();
        this.#displays.flush();
        if (!isFresh) void this.refresh();
      },
      error: this.#report,
    });
    this.#displays = new DisplayReports(this.#connection, this.#link);
    this.#answers = new AnswerDesk({
      connection: this.#connection,
      link: this.#link,
      queue: this.#queue,
      ackTimeoutMs: options.ackTimeoutMs ?? 10_000,
      onError: this.#report,
    });

    this.#queue.subscribe(() => {
      this.#store.set({ ...this.getSnapshot(), ...this.#queue.getSnapshot() });
    });
    this.#handle("interaction", (message) => {
      this.#queue.add(parseInteraction(message, options.payloadGuards));
    });
    this.#handle("dismissed", (message) => this.#dismissed(message));
    this.#handle("pending", (message) => this.#replayed(message));
    this.#handle("ack", (message) => this.#answers.settle(parseAck(message)));
  }

  /** The client as it is now. The same object until something changes. */
  readonly getSnapshot = this.#store.getSnapshot;

  /** Calls the listener after each change, until the returned function is called. */
  readonly subscribe = this.#store.subscribe;

  /**
   * Connects, and stays connected until {@link stop}: a server that is away is tried again without end, and each failure is reported to
   * `onError`. Resolves with the first connection.
   * @throws {InteractionConnectionError} `stop` was called before there was a connection.
   */
  start(): Promise<void> {
    return this.#link.start();
  }

  /** Disconnects. The queue stays as it is; answers without a result are rejected, and sent again after the next `start`. */
  async stop(): Promise<void> {
    const stopped = this.#link.stop();
    this.#answers.abandon(
      new InteractionConnectionError("stopped", "The client was stopped before the answer was confirmed."),
    );
    await stopped;
  }

  /**
   * Answers a card. May be called again for the same card: while the first answer has no result, the same answer is not sent twice
   * and gets the same result, and another one is refused with `answer_pending`. Over a lost connection the answer is sent again with
   * the same response id.
   * @param interaction The question; narrow it by `type` first, so that the answer is checked against its contract.
   * @param answer The outcome, and its data where it has any.
   * @returns The ack, when the answer was accepted. A rejection that nobody handles is not reported to the console.
   * @throws {InteractionResponseError} It was refused, or the card had ended before.
   * @throws {InteractionAckTimeoutError} It was sent and not confirmed in time.
   * @throws {InteractionConnectionError} The client was stopped, or the user changed.
   */
  respond<T extends Interaction>(interaction: T, answer: AnswerTo<T["type"]>): Promise<InteractionAck> {
    return this.#answers.respond(interaction.interactionId, answer as UntypedResponse);
  }

  /** Says that a card is really on a screen, not merely received. Told to the server once for each card. */
  displayed(interactionId: string): void {
    if (this.#queue.find(interactionId) !== undefined) this.#displays.report(interactionId);
  }

  /** Puts a card off until {@link restore} or a reload. Local: the server is told nothing, and its time runs on. */
  dismiss(interactionId: string): void {
    this.#queue.dismiss(interactionId);
  }

  /** Brings back one card that was put off, or all of them. */
  restore(interactionId?: string): void {
    this.#queue.restore(interactionId);
  }

  /** Forgets the history. */
  clearHistory(): void {
    this.#queue.clearHistory();
  }

  /** Asks the server to list everything that is pending again. Without effect while there is no connection: connecting does it. */
  async refresh(): Promise<void> {
    if (!this.#link.isConnected) return;
    this.#rememberKnown();
    try {
      await this.#connection.invoke("pending");
    } catch (error) {
      this.#report(error);
    }
  }

  /**
   * Another user has signed in: forgets everything of the one before, and connects anew.
   * @param accessTokenFactory The new user's token. Left out where a cookie or the first factory already gives it.
   * @throws {InteractionConnectionError} `stop` was called before there was a connection.
   */
  async switchUser(accessTokenFactory?: AccessTokenFactory): Promise<void> {
    this.#answers.clear(new InteractionConnectionError("user_changed", "Another user has signed in."));
    await this.#link.stop();
    this.#displays.clear();
    this.#queue.clear();
    this.#knownBefore = new Set();
    if (accessTokenFactory !== undefined) this.#accessTokenFactory = accessTokenFactory;
    await this.start();
  }

  #handle(method: string, handler: (message: unknown) => void): void {
    this.#connection.on(method, (message) => {
      // After stop, what was on its way is no longer this user's.
      if (this.getSnapshot().connection === "disconnected") return;
      try {
        handler(message);
      } catch (error) {
        this.#report(error);
      }
    });
  }

  #dismissed(message: unknown): void {
    const { interactionId, reason, respondedBy, message: text } = parseDismissal(message);
    this.#queue.complete(interactionId, {
      response: null,
      completedAt: new Date().toISOString(),
      status: reason === "timed_out" ? "timed_out" : "dismissed",
      reason,
      ...(respondedBy === undefined ? {} : { respondedBy }),
      ...(text === undefined ? {} : { message: text }),
    });
  }

  #replayed(message: unknown): void {
    const pending = new Set(parsePending(message).interactionIds);
    for (const interactionId of this.#knownBefore) {
      // An answer from here may be why it is not listed; its own result says.
      if (pending.has(interactionId) || this.#answers.isOpen(interactionId)) continue;
      this.#queue.complete(interactionId, {
        response: null,
        completedAt: new Date().toISOString(),
        status: "dismissed",
        reason: "ended_offline",
      });
    }
    this.#knownBefore = new Set();
    this.#displays.forget((interactionId) => this.#queue.find(interactionId) !== undefined);
    this.#store.set({ ...this.getSnapshot(), isSynchronized: true });
  }

  #rememberKnown(): void {
    this.#knownBefore = new Set(this.#queue.ids());
  }

  #connectionChanged(connection: ConnectionState): void {
    if (connection !== "connected") this.#answers.pause();
    const isSynchronized = connection === "connected" && this.getSnapshot().isSynchronized;
    this.#store.set({ ...this.getSnapshot(), connection, isSynchronized });
  }

  readonly #report = (error: unknown): void => {
    this.#options.onError?.(error instanceof Error ? error : new Error(String(error)));
  };
}

/** Makes a client. It connects when it is started. */
export function createInteractionClient(options: InteractionClientOptions): InteractionClient {
  return new InteractionClient(options);
}
