import type { NewLeaveRequest } from "../api/types";

/** The form as it is typed. */
export interface Draft {
  readonly employeeName: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly reason: string;
  readonly target: string;
}

/** What is wrong, by the field. */
export type DraftErrors = { readonly [K in keyof Draft]?: string };

/** What the server would refuse, said before anything is sent. */
export function checkDraft(draft: Draft): DraftErrors {
  const days = Number(draft.days);
  return {
    ...(draft.employeeName.trim() === "" && { employeeName: "Enter a name." }),
    ...([...draft.employeeName.trim()].length > 100 && { employeeName: "There is room for 100 characters." }),
    ...(draft.from === "" && { from: "Enter the first day." }),
    ...(draft.to === "" && { to: "Enter the last day." }),
    ...(draft.from !== "" && draft.to !== "" && draft.to < draft.from && { to: "The last day is before the first." }),
    ...((draft.days.trim() === "" || !(days >= 0.5 && days <= 60)) && { days: "Enter a number from 0.5 to 60." }),
    ...([...draft.reason].length > 1000 && { reason: "There is room for 1,000 characters." }),
    ...(draft.target === "" && { target: "Choose who is asked." }),
  };
}

/** The checked form as the server takes it. */
export function toRequest(draft: Draft): NewLeaveRequest {
  const reason = draft.reason.trim();
  return {
    employeeName: draft.employeeName.trim(),
    from: draft.from,
    to: draft.to,
    days: Number(draft.days),
    target: draft.target,
    ...(reason === "" ? {} : { reason }),
  };
}

/** The field that a JSON Pointer of the server means, if it is one of the form. */
export function fieldOf(pointer: string): keyof Draft | undefined {
  const name = pointer.split("/").at(-1);
  switch (name) {
    case "employeeName":
    case "from":
    case "to":
    case "days":
    case "reason":
    case "target":
      return name;
    default:
      return undefined;
  }
}
