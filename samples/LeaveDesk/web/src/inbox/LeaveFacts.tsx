import type { LeaveApproval } from "../contracts/leave-desk";
import { formatDays, formatRange } from "../shared/dates";

/** What is asked for. */
export function LeaveFacts({ leave }: { leave: LeaveApproval }) {
  return (
    <dl className="facts">
      <div>
        <dt>Who</dt>
        <dd>{leave.employeeName}</dd>
      </div>
      <div>
        <dt>When</dt>
        <dd>{formatRange(leave.from, leave.to)}</dd>
      </div>
      <div>
        <dt>How long</dt>
        <dd>{formatDays(leave.days)}</dd>
      </div>
      {leave.reason != null && leave.reason !== "" && (
        <div className="facts-wide">
          <dt>Reason</dt>
          <dd>{leave.reason}</dd>
        </div>
      )}
    </dl>
  );
}
