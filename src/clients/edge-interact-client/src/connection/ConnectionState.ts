/**
 * `connecting` until the first connection stands, `reconnecting` while a lost one is being made again, `disconnected` when stopped or
 * not started.
 */
export type ConnectionState = "disconnected" | "connecting" | "connected" | "reconnecting";
