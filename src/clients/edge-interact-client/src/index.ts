export { type ClientSnapshot, initialSnapshot } from "./ClientSnapshot.js";
export type { AccessTokenFactory } from "./connection/buildConnection.js";
export type { ConnectionState } from "./connection/ConnectionState.js";
export type { InteractionConnection } from "./connection/InteractionConnection.js";
export { defaultRetryDelay, type RetryDelay } from "./connection/retryDelay.js";
export { createInteractionClient, InteractionClient } from "./InteractionClient.js";
export type {
  CommonClientOptions,
  ConnectionClientOptions,
  InteractionClientOptions,
  UrlClientOptions,
} from "./InteractionClientOptions.js";
