/** How long to wait before an attempt to connect, in milliseconds; `attempt` counts the failures so far, from 1. */
export type RetryDelay = (attempt: number) => number;

const firstMs = 500;
const longestMs = 30_000;

/**
 * Doubles from half a second to half a minute, and takes a random part between a half and the whole of that, so that the clients of
 * a server that comes back do not all come at once.
 */
export function defaultRetryDelay(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** Math.min(attempt - 1, 16));
  return ceiling * (0.5 + random() / 2);
}
