import { useEffect, useState } from "react";
import { LeaveDeskApi } from "../api/LeaveDeskApi";
import type { User } from "../api/types";
import { Brand } from "../layout/Brand";
import { ThemeToggle } from "../layout/ThemeToggle";
import type { Session } from "../session/Session";
import { UserCard } from "./UserCard";

/** Picks one of the sample users. For development only: there is no password to know. */
export function SignInPage({ notice, onSignedIn }: { notice: string | undefined; onSignedIn: (s: Session) => void }) {
  const [users, setUsers] = useState<readonly User[]>();
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    const ending = new AbortController();
    LeaveDeskApi.users(ending.signal).then(setUsers, (error: unknown) => {
      if (!ending.signal.aborted) setProblem(describe(error));
    });
    return () => ending.abort();
  }, []);

  const signIn = (user: User) => {
    setChosen(user.id);
    setProblem(undefined);
    LeaveDeskApi.signIn(user.id).then(onSignedIn, (error: unknown) => {
      setProblem(describe(error));
      setChosen(undefined);
    });
  };

  return (
    <div className="sign-in">
      <header className="sign-in-top">
        <Brand />
        <ThemeToggle />
      </header>
      <main className="sign-in-main">
        <h1>Who is at the desk?</h1>
        <p className="lead">
          Pick a sample user. The choice is kept for this tab only, so that a second tab can be somebody else.
        </p>
        {(problem ?? notice) !== undefined && (
          <p className="message message-danger" role="alert">
            {problem ?? notice}
          </p>
        )}
        {users === undefined && problem === undefined && <p className="muted">Loading the sample users…</p>}
        <ul className="user-list">
          {users?.map((user) => (
            <li key={user.id}>
              <UserCard user={user} isBusy={chosen === user.id} isDisabled={chosen !== undefined} onPick={signIn} />
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

function describe(error: unknown): string {
  return error instanceof TypeError
    ? "The server cannot be reached."
    : String(error instanceof Error ? error.message : error);
}
