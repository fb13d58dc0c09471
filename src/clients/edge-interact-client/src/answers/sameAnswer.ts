import type { UntypedResponse } from "edge-interact-core";

/** Whether two answers say the same: the order of members does not matter, and a missing one and `null` data are one. */
export function sameAnswer(a: UntypedResponse, b: UntypedResponse): boolean {
  return a.outcome === b.outcome && canonical(a.data ?? null) === canonical(b.data ?? null);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}
