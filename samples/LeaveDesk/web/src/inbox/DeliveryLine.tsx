import type { CardDelivery } from "edge-interact-core";
import { useClientSnapshot } from "../session/SessionContext";

interface DeliveryLineProps {
  readonly delivery: CardDelivery;
  /** Sends the same answer again; missing where this page did not give it. */
  readonly onAskAgain: (() => void) | undefined;
}

/** How far the answer has come. */
export function DeliveryLine({ delivery, onAskAgain }: DeliveryLineProps) {
  const { connection } = useClientSnapshot();
  return (
    <div className="delivery" role="status">
      {delivery.status === "sending" && (
        <p className="message message-info">
          <span className="spinner" aria-hidden="true" />
          {connection === "connected" ? "Sending your answer…" : "Your answer is sent when the connection is back."}
        </p>
      )}
      {delivery.status === "awaiting-ack" && (
        <p className="message message-warning">
          Sent, waiting for confirmation.{" "}
          {onAskAgain !== undefined && (
            <button type="button" className="link-button" onClick={onAskAgain}>
              Ask again
            </button>
          )}
        </p>
      )}
      {delivery.status === "refused" && (
        <p className="message message-danger">
          {delivery.error.code === "invalid"
            ? "The answer was not accepted. Please correct it."
            : "The answer could not be processed. Please try again."}
        </p>
      )}
    </div>
  );
}
