import { useCallback, useState } from "react";
import { Desk } from "./Desk";
import { loadSession, type Session, saveSession } from "./session/Session";
import { SignInPage } from "./sign-in/SignInPage";

/** The sign-in page, or the desk of who is signed in. */
export function App() {
  const [session, setSession] = useState(loadSession);
  const [notice, setNotice] = useState<string>();

  const enter = useCallback((entered: Session) => {
    saveSession(entered);
    setNotice(undefined);
    setSession(entered);
  }, []);
  const leave = useCallback((reason?: string) => {
    saveSession(undefined);
    setNotice(reason);
    setSession(undefined);
    window.location.hash = "";
  }, []);

  if (session === undefined) return <SignInPage notice={notice} onSignedIn={enter} />;
  // The key makes another user's desk another desk: nothing of the one before is left.
  return <Desk key={session.accessToken} session={session} onLeave={leave} />;
}
