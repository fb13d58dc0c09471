import type { LeaveStatus } from "../api/types";

const steps = ["Sent", "Delivered", "Seen", "Answered"] as const;

interface StatusTrackProps {
  readonly status: LeaveStatus;
  readonly isAnswered: boolean;
}

/** How far a request has come, while it is on its way. What has ended without an answer has no way to show. */
export function StatusTrack({ status, isAnswered }: StatusTrackProps) {
  if (status === "timed_out" || status === "cancelled") return null;
  const reached = isAnswered ? 3 : status === "displayed" ? 2 : status === "delivered" ? 1 : 0;
  return (
    <ol className="track" aria-label={`Progress: ${steps[reached]}`}>
      {steps.map((step, index) => (
        <li
          key={step}
          className="track-step"
          data-reached={index <= reached}
          aria-current={index === reached ? "step" : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
