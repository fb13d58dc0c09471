import { HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import type { InteractionConnection } from "./InteractionConnection.js";

/** Gives the bearer token for a connection. Called for every attempt to connect. */
export type AccessTokenFactory = () => string | Promise<string>;

/** A SignalR connection to the hub. It does not reconnect by itself: the client does, and never gives up. */
export function buildConnection(url: string, accessTokenFactory?: AccessTokenFactory): InteractionConnection {
  return (
    new HubConnectionBuilder()
      .withUrl(url, accessTokenFactory === undefined ? {} : { accessTokenFactory })
      // What goes wrong is reported through onError, not to the console.
      .configureLogging(LogLevel.None)
      .build()
  );
}
