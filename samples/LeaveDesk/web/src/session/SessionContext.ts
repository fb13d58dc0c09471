import type { InteractionClient } from "edge-interact-client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { LeaveDeskApi } from "../api/LeaveDeskApi";
import type { User } from "../api/types";

/** What every page of a signed-in user can reach. */
export interface SessionContextValue {
  readonly user: User;
  readonly api: LeaveDeskApi;
  readonly client: InteractionClient;
  /** The name of a user or a role, as people know it. */
  readonly nameOf: (idOrTarget: string) => string;
  /** Everybody who can be asked. */
  readonly users: readonly User[];
  /** Says something at the foot of the page, and to screen readers. */
  readonly notify: (text: string) => void;
}

export const SessionContext = createContext<SessionContextValue | undefined>(undefined);

export function useSession(): SessionContextValue {
  const value = useContext(SessionContext);
  if (value === undefined) throw new Error("There is no session above this component.");
  return value;
}

/** The client as it is now; renders again when it changes. */
export function useClientSnapshot() {
  const { client } = useSession();
  return useSyncExternalStore(client.subscribe, client.getSnapshot);
}
