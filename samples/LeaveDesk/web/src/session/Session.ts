import type { User } from "../api/types";

/** Who is signed in, in this tab. */
export interface Session {
  readonly accessToken: string;
  readonly user: User;
}

const key = "leave-desk.session";

/** Kept for the tab, not for the browser: two tabs can be two users. */
export function loadSession(): Session | undefined {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? undefined : (JSON.parse(stored) as Session);
  } catch {
    return undefined;
  }
}

export function saveSession(session: Session | undefined): void {
  if (session === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(session));
}
