/** What the client needs of a hub connection: the part of `HubConnection` of `@microsoft/signalr` that it uses. */
export interface InteractionConnection {
  /** `Connected` when messages can be sent. */
  readonly state: string;
  on(method: string, handler: (message: unknown) => void): void;
  off(method: string, handler: (message: unknown) => void): void;
  invoke<T>(method: string, ...args: readonly unknown[]): Promise<T>;
  start(): Promise<void>;
  stop(): Promise<void>;
  onclose(callback: (error?: Error) => void): void;
  onreconnecting(callback: (error?: Error) => void): void;
  onreconnected(callback: (connectionId?: string) => void): void;
}
