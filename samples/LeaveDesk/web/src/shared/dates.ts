const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const dayWithoutYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const moment = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

/** Two dates of the calendar as a range: "2 to 6 Mar 2026". */
export function formatRange(from: string, to: string): string {
  const [start, end] = [asDate(from), asDate(to)];
  if (start === undefined || end === undefined) return `${from} to ${to}`;
  if (from === to) return day.format(start);
  const sameYear = start.getUTCFullYear() === end.getUTCFullYear();
  const sameMonth = sameYear && start.getUTCMonth() === end.getUTCMonth();
  const first = sameMonth ? String(start.getUTCDate()) : sameYear ? dayWithoutYear.format(start) : day.format(start);
  return `${first} to ${day.format(end)}`;
}

/** "1 day", "4.5 days". */
export function formatDays(days: number): string {
  return `${days} ${days === 1 ? "day" : "days"}`;
}

/** A moment in the reader's own time: "2 Mar, 14:05". */
export function formatMoment(time: string): string {
  return moment.format(new Date(time));
}

/** How long ago a moment was: "5 minutes ago". The two clocks may differ, so one that seems to lie ahead is now. */
export function formatAge(time: string, now: number): string {
  return formatDistance(time, Math.max(now, Date.parse(time) + 1));
}

/** How far a moment is from now: "5 minutes ago", "in 23 hours". */
export function formatDistance(time: string, now: number): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return seconds < 0 ? "just now" : "in under a minute";
  if (size < 3600) return relative.format(Math.round(seconds / 60), "minute");
  if (size < 86_400) return relative.format(Math.round(seconds / 3600), "hour");
  return relative.format(Math.round(seconds / 86_400), "day");
}

/** The days from Monday to Friday in a range, both ends included, or `undefined` where it is no range. */
export function countWorkingDays(from: string, to: string): number | undefined {
  const [start, end] = [asDate(from), asDate(to)];
  if (start === undefined || end === undefined || end < start) return undefined;
  // Nobody is away for longer than the longest leave; a typing error in the year is not counted through.
  const length = Math.round((end.getTime() - start.getTime()) / 86_400_000) + 1;
  if (length > 366) return undefined;
  return Array.from({ length }, (_, index) => (start.getUTCDay() + index) % 7).filter((d) => d !== 0 && d !== 6).length;
}

function asDate(text: string): Date | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
