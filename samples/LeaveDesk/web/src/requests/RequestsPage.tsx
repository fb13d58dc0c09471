import { useCallback } from "react";
import type { FiledRequest } from "../api/types";
import { useSession } from "../session/SessionContext";
import { formatRange } from "../shared/dates";
import { useNow } from "../shared/useNow";
import { EmptyRequests } from "./EmptyRequests";
import { RequestCard } from "./RequestCard";
import { useFiledRequests } from "./useFiledRequests";

/** What the signed-in user has filed, and what became of it. */
export function RequestsPage() {
  const { notify, nameOf } = useSession();
  const now = useNow();
  const onAnswer = useCallback(
    (request: FiledRequest) => {
      const by = request.respondedBy == null ? "" : ` by ${nameOf(request.respondedBy)}`;
      notify(`Leave, ${formatRange(request.from, request.to)}: ${request.outcome}${by}.`);
    },
    [notify, nameOf],
  );
  const { requests, problem } = useFiledRequests(onAnswer);

  return (
    <section aria-labelledby="requests-heading">
      <div className="page-head">
        <h1 id="requests-heading">My requests</h1>
        <a className="button button-primary button-small" href="#/new">
          New request
        </a>
      </div>
      {problem !== undefined && (
        <p className="message message-warning" role="status">
          {problem}
        </p>
      )}
      {requests === undefined && problem === undefined && <p className="muted">Loading…</p>}
      {requests?.length === 0 && <EmptyRequests />}
      <ul className="cards">
        {requests?.map((request) => (
          <li key={request.interactionId}>
            <RequestCard request={request} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}
