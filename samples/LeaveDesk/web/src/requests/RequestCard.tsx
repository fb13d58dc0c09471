import type { FiledRequest } from "../api/types";
import { useSession } from "../session/SessionContext";
import { formatAge, formatDays, formatRange } from "../shared/dates";
import { Answer } from "./Answer";
import { OutcomeBadge } from "./OutcomeBadge";
import { StatusTrack } from "./StatusTrack";

/** One filed request: what it is, where it is, and the answer once there is one. */
export function RequestCard({ request, now }: { request: FiledRequest; now: number }) {
  const { nameOf } = useSession();
  const titleId = `request-${request.interactionId}`;
  return (
    <article
      className="card"
      aria-labelledby={titleId}
      data-testid="request"
      data-interaction={request.interactionId}
      data-status={request.status}
    >
      <div className="card-head">
        <h2 id={titleId}>{formatRange(request.from, request.to)}</h2>
        <OutcomeBadge state={request} />
      </div>
      <p className="card-times">
        {formatDays(request.days)} for {request.employeeName}
        <span className="card-times-dot" aria-hidden="true">
          {" · "}
        </span>
        <span className="visually-hidden">, </span>
        asked {nameOf(request.target)} <time dateTime={request.filedAt}>{formatAge(request.filedAt, now)}</time>
      </p>
      {request.reason != null && request.reason !== "" && <p className="request-reason">{request.reason}</p>}
      <StatusTrack status={request.status} isAnswered={request.outcome != null} />
      <Answer state={request} />
    </article>
  );
}
