import type { InteractionCard } from "edge-interact-core";
import { useCallback, useRef } from "react";
import { useSession } from "../session/SessionContext";
import { AnswerForm } from "./AnswerForm";
import { CardTimes } from "./CardTimes";
import { LeaveFacts } from "./LeaveFacts";
import { useDisplayed } from "./useDisplayed";

interface InboxCardProps {
  readonly card: InteractionCard;
  readonly now: number;
  readonly onAnswered: () => void;
}

/** One question. A type that this page has no contract for can be seen and put off, but not answered. */
export function InboxCard({ card, now, onAnswered }: InboxCardProps) {
  const { client } = useSession();
  const { request, delivery } = card;
  const { interactionId } = request;
  const element = useRef<HTMLElement>(null);
  const displayed = useCallback(() => client.displayed(interactionId), [client, interactionId]);
  useDisplayed(element, displayed);
  const titleId = `title-${interactionId}`;

  return (
    <article
      className="card"
      ref={element}
      aria-labelledby={titleId}
      data-testid="card"
      data-interaction={interactionId}
      data-delivery={delivery.status}
    >
      <div className="card-head">
        <h2 id={titleId}>{request.title}</h2>
        {request.priority === "high" && <span className="badge badge-warning">Urgent</span>}
      </div>
      <CardTimes request={request} now={now} />
      {request.description !== undefined && <p>{request.description}</p>}
      {request.type === "acme/leave-approval" ? (
        <>
          <LeaveFacts leave={request.payload} />
          <AnswerForm
            request={request}
            delivery={delivery}
            onAnswered={onAnswered}
            onLater={() => client.dismiss(interactionId)}
          />
        </>
      ) : (
        <p className="message message-info">
          This version of the page cannot show questions of the type “{request.type}”.
        </p>
      )}
    </article>
  );
}
