import type { CardDelivery, InteractionRequest } from "edge-interact-core";
import { type FormEvent, useRef, useState } from "react";
import type { LeaveApprovalResponse } from "../contracts/leave-desk";
import { useSession } from "../session/SessionContext";
import { Field } from "../shared/Field";
import { Icon } from "../shared/Icon";
import { answerProblem } from "./answerProblem";
import { DeliveryLine } from "./DeliveryLine";

interface AnswerFormProps {
  readonly request: InteractionRequest<"acme/leave-approval">;
  readonly delivery: CardDelivery;
  readonly onAnswered: () => void;
  readonly onLater: () => void;
}

/** Approves with a comment or without, or rejects with a reason. One text serves both, so that nothing has to be opened first. */
export function AnswerForm({ request, delivery, onAnswered, onLater }: AnswerFormProps) {
  const { client } = useSession();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [last, setLast] = useState<LeaveApprovalResponse>();
  const field = useRef<HTMLTextAreaElement>(null);
  const isUnderWay = delivery.status === "sending" || delivery.status === "awaiting-ack";
  const refusal = delivery.status === "refused" ? delivery.error.errors[0]?.message : undefined;

  const send = (answer: LeaveApprovalResponse) => {
    setLast(answer);
    setProblem(undefined);
    // What goes wrong is on the card: the client keeps it there.
    client.respond(request, answer).then(onAnswered, () => {});
  };
  const answer = (outcome: LeaveApprovalResponse["outcome"]) => {
    const trimmed = text.trim();
    const wrong = answerProblem(outcome, trimmed);
    if (wrong !== undefined) {
      setProblem(wrong);
      field.current?.focus();
    } else if (outcome === "rejected") {
      send({ outcome, data: { reason: trimmed } });
    } else {
      send(trimmed === "" ? { outcome } : { outcome, data: { comment: trimmed } });
    }
  };
  const approve = (event: FormEvent) => {
    event.preventDefault();
    answer("approved");
  };

  return (
    <form className="answer" onSubmit={approve} noValidate>
      <Field
        label="Comment"
        hint="Optional when you approve. When you reject, it is the reason that the employee reads."
        error={problem ?? refusal}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            ref={field}
            rows={2}
            value={text}
            disabled={isUnderWay}
            onChange={(event) => {
              setText(event.target.value);
              setProblem(undefined);
            }}
          />
        )}
      </Field>
      <DeliveryLine delivery={delivery} onAskAgain={last && (() => send(last))} />
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={isUnderWay}>
          <Icon name="check" /> Approve
        </button>
        <button type="button" className="button button-danger" disabled={isUnderWay} onClick={() => answer("rejected")}>
          <Icon name="cross" /> Reject
        </button>
        <button type="button" className="button button-quiet" disabled={isUnderWay} onClick={onLater}>
          Later
        </button>
      </div>
    </form>
  );
}
