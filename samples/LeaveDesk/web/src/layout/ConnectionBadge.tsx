import type { ConnectionState } from "edge-interact-client";
import { useClientSnapshot } from "../session/SessionContext";

const words: Record<ConnectionState, string> = {
  connected: "Live",
  connecting: "Connecting…",
  reconnecting: "Reconnecting…",
  disconnected: "Offline",
};

/** Whether what is on the page is up to date. */
export function ConnectionBadge() {
  const { connection } = useClientSnapshot();
  return (
    <output className="connection" data-state={connection} aria-label="Connection">
      <span className="connection-dot" aria-hidden="true" />
      {words[connection]}
    </output>
  );
}
