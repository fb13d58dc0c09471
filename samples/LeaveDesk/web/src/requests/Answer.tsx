import type { LeaveState } from "../api/types";
import { useSession } from "../session/SessionContext";

/** What was answered, and by whom. It is read aloud by the notice that comes with it. */
export function Answer({ state }: { state: LeaveState }) {
  const { nameOf } = useSession();
  const { outcome, comment, respondedBy } = state;
  return (
    <div className="request-answer" data-testid="answer">
      {outcome != null && (
        <>
          {comment != null && comment !== "" && <blockquote>{comment}</blockquote>}
          {respondedBy != null && (
            <p className="muted">
              {outcome === "approved" ? "Approved" : "Rejected"} by {nameOf(respondedBy)}
            </p>
          )}
        </>
      )}
    </div>
  );
}
