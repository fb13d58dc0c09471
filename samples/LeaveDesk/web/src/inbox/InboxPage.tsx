import { useRef } from "react";
import { useClientSnapshot, useSession } from "../session/SessionContext";
import { useNow } from "../shared/useNow";
import { EmptyInbox } from "./EmptyInbox";
import { InboxCard } from "./InboxCard";

/** What waits for the signed-in user, the most urgent first. */
export function InboxPage() {
  const { client } = useSession();
  const { queue, deferred, isSynchronized } = useClientSnapshot();
  const now = useNow();
  const heading = useRef<HTMLHeadingElement>(null);

  return (
    <section aria-labelledby="inbox-heading">
      <div className="page-head">
        <h1 id="inbox-heading" ref={heading} tabIndex={-1}>
          Inbox
        </h1>
        <p className="page-note" role="status" data-testid="inbox-count">
          {queue.length === 0 ? "Nothing waits for you" : `${queue.length} waiting for your answer`}
        </p>
      </div>
      {queue.length === 0 && <EmptyInbox isLoading={!isSynchronized} />}
      <ul className="cards">
        {queue.map((card) => (
          <li key={card.request.interactionId}>
            <InboxCard card={card} now={now} onAnswered={() => heading.current?.focus()} />
          </li>
        ))}
      </ul>
      {deferred.length > 0 && (
        <p className="deferred">
          {deferred.length} put off for later.{" "}
          <button type="button" className="link-button" onClick={() => client.restore()}>
            Show again
          </button>
        </p>
      )}
    </section>
  );
}
