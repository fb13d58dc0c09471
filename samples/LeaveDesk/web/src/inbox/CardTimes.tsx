import type { Interaction } from "edge-interact-core";
import { formatAge, formatDistance, formatMoment } from "../shared/dates";
import { Icon } from "../shared/Icon";

/** When it was asked, and until when it can be answered. */
export function CardTimes({ request, now }: { request: Interaction; now: number }) {
  return (
    <p className="card-times">
      <Icon name="clock" />
      <span>
        Asked <time dateTime={request.publishedAt}>{formatAge(request.publishedAt, now)}</time>
        <span className="card-times-dot" aria-hidden="true">
          {" · "}
        </span>
        <span className="visually-hidden">, </span>
        answer by <time dateTime={request.expiresAt}>{formatMoment(request.expiresAt)}</time>, {""}
        {formatDistance(request.expiresAt, now)}
      </span>
    </p>
  );
}
