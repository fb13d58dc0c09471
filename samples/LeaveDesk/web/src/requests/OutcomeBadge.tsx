import type { LeaveState } from "../api/types";
import { Icon } from "../shared/Icon";

/** Where a request is, in one word. */
export function OutcomeBadge({ state }: { state: LeaveState }) {
  const [tone, icon, word] = describe(state);
  return (
    <span className={`badge badge-${tone}`} data-testid="outcome">
      <Icon name={icon} />
      {word}
    </span>
  );
}

function describe({ status, outcome }: LeaveState) {
  if (outcome === "approved") return ["success", "check", "Approved"] as const;
  if (outcome === "rejected") return ["danger", "cross", "Rejected"] as const;
  if (status === "timed_out") return ["warning", "warning", "Nobody answered"] as const;
  if (status === "cancelled") return ["neutral", "cross", "Withdrawn"] as const;
  return ["neutral", "clock", "Waiting"] as const;
}
