import { useCallback, useMemo } from "react";
import { LeaveDeskApi } from "./api/LeaveDeskApi";
import { FilingPage } from "./filing/FilingPage";
import { InboxPage } from "./inbox/InboxPage";
import { Header } from "./layout/Header";
import { Notices } from "./layout/Notices";
import { useNotices } from "./layout/useNotices";
import { usePage } from "./layout/usePage";
import { RequestsPage } from "./requests/RequestsPage";
import type { Session } from "./session/Session";
import { SessionContext } from "./session/SessionContext";
import { useEndings } from "./session/useEndings";
import { useInteractionClient } from "./session/useInteractionClient";
import { useUsers } from "./session/useUsers";
import { describeRole } from "./shared/describeRole";

/** Everything of one signed-in user. */
export function Desk({ session, onLeave }: { session: Session; onLeave: (reason?: string) => void }) {
  const { user, accessToken } = session;
  const isManager = user.roles.includes("finance-managers");
  const [page, goTo] = usePage(isManager ? "inbox" : "requests");
  const { notices, notify } = useNotices();
  const users = useUsers();
  const api = useMemo(() => new LeaveDeskApi(accessToken), [accessToken]);
  const expired = useCallback(() => onLeave("Your session has ended. Please sign in again."), [onLeave]);
  const client = useInteractionClient(session, expired);
  const nameOf = useCallback(
    (id: string) => {
      if (id === user.id) return user.name;
      if (id.startsWith("role:")) return describeRole(id.slice("role:".length));
      return users.find((other) => other.id === id)?.name ?? id;
    },
    [users, user],
  );
  useEndings(client, nameOf, notify);
  const context = useMemo(
    () => ({ user, api, client, users, nameOf, notify }),
    [user, api, client, users, nameOf, notify],
  );

  return (
    <SessionContext value={context}>
      <button type="button" className="skip-link" onClick={() => document.getElementById("main")?.focus()}>
        Skip to content
      </button>
      <Header page={page} onSignOut={() => onLeave()} />
      <main id="main" tabIndex={-1}>
        {page === "inbox" && <InboxPage />}
        {page === "new" && <FilingPage onFiled={() => goTo("requests")} />}
        {page === "requests" && <RequestsPage />}
      </main>
      <Notices notices={notices} />
    </SessionContext>
  );
}
