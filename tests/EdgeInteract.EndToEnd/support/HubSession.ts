import { type HubConnection, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import { withDeadline } from "./deadline.js";
import { LeaveDesk, type UserId } from "./LeaveDesk.js";

/** A message of the hub. */
interface Message {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A bare SignalR connection to the hub: what the wire carries, with nothing of ours between. */
export class HubSession {
  readonly messages: Message[] = [];
  readonly #connection: HubConnection;
  readonly #waiting = new Set<() => void>();

  private constructor(connection: HubConnection) {
    this.#connection = connection;
    for (const method of ["interaction", "dismissed", "pending", "ack"]) {
      connection.on(method, (body: Message["body"]) => {
        this.messages.push({ method, body });
        for (const look of [...this.#waiting]) look();
      });
    }
  }

  static async open(userId: UserId): Promise<HubSession> {
    const { accessToken } = await LeaveDesk.signIn(userId);
    const session = new HubSession(buildConnection(accessToken));
    await session.connect();
    return session;
  }

  /** Connects, and waits for the end of the replay. */
  async connect(): Promise<void> {
    this.messages.length = 0;
    await withDeadline(this.#connection.start(), "the hub is connected");
    await this.message("pending");
  }

  close(): Promise<void> {
    return this.#connection.stop();
  }

  /** Sends an answer as it is, whatever its shape. */
  respond(reply: unknown): Promise<unknown> {
    return withDeadline(this.#connection.invoke("respond", reply), "the hub acknowledges");
  }

  displayed(interactionId: string): Promise<void> {
    return withDeadline(this.#connection.invoke("displayed", interactionId), "the hub takes displayed");
  }

  /** Asks for a replay and waits for its end: whatever was sent before has come by then. */
  async replay(): Promise<readonly string[]> {
    const before = this.messages.length;
    await withDeadline(this.#connection.invoke("pending"), "the hub replays");
    const pending = await this.#find((message, at) => at >= before && message.method === "pending", "pending");
    return pending["interactionIds"] as string[];
  }

  /** The first message of a method, for one interaction where an id is given; waits until there is one. */
  message(method: string, interactionId?: string): Promise<Message["body"]> {
    return this.#find(
      (message) =>
        message.method === method && (interactionId === undefined || message.body["interactionId"] === interactionId),
      `${method} ${interactionId ?? ""}`,
    );
  }

  /** Whether a message has come up to now. */
  has(method: string, interactionId: string): boolean {
    return this.messages.some(
      (message) => message.method === method && message.body["interactionId"] === interactionId,
    );
  }

  #find(matches: (message: Message, at: number) => boolean, what: string): Promise<Message["body"]> {
    const found = new Promise<Message["body"]>((resolve) => {
      const look = () => {
        const message = this.messages.find(matches);
        if (message === undefined) return;
        this.#waiting.delete(look);
        resolve(message.body);
      };
      this.#waiting.add(look);
      look();
    });
    return withDeadline(found, `the message ${what}`);
  }
}

/** A connection of `@microsoft/signalr` with a user's token. */
export function buildConnection(accessToken: string): HubConnection {
  return new HubConnectionBuilder()
    .withUrl(`${LeaveDesk.baseUrl}/edge-stream`, { accessTokenFactory: () => accessToken })
    .configureLogging(LogLevel.None)
    .build();
}
