import { createInteractionClient, type InteractionClient } from "edge-interact-client";
import { useEffect, useState } from "react";
import type { Session } from "./Session";

/** The client of one session: connected as long as the session is on the page. */
export function useInteractionClient(session: Session, onUnauthorized: () => void): InteractionClient {
  const [client] = useState(() =>
    createInteractionClient({
      url: "/edge-stream",
      accessTokenFactory: () => session.accessToken,
      onError: (error) => {
        if ("code" in error && error.code === "unauthorized") onUnauthorized();
      },
    }),
  );

  useEffect(() => {
    // A start that is ended by the stop below is no failure; all others are tried again by the client.
    client.start().catch(() => {});
    return () => {
      void client.stop();
    };
  }, [client]);

  return client;
}
