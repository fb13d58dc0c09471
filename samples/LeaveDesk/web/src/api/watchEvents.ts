import { ApiError } from "./ApiError";
import { EventStreamParser } from "./EventStreamParser";

interface WatchOptions {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  /** Takes one event; says whether it was the last. */
  readonly onData: (data: string) => boolean;
  /** How long to wait before connecting again, in milliseconds; counts the failures in a row, from 1. */
  readonly retryDelay?: (failures: number) => number;
}

const defaultRetryDelay = (failures: number) => Math.min(15_000, 500 * 2 ** Math.min(failures, 6));

/**
 * Reads server-sent events until the last one has come, and connects again when the stream breaks before. Resolves then, or when the
 * signal is aborted; rejects only when the server refuses the call.
 */
export async function watchEvents(path: string, options: WatchOptions): Promise<void> {
  const { signal, retryDelay = defaultRetryDelay } = options;
  for (let failures = 0; !signal.aborted; failures++) {
    if (failures > 0) await pause(retryDelay(failures), signal);
    try {
      if (await readOnce(path, options, () => (failures = 0))) return;
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiError && error.status < 500) throw error;
    }
  }
}

async function readOnce(path: string, options: WatchOptions, onProgress: () => void): Promise<boolean> {
  const { headers, signal, onData } = options;
  const response = await fetch(path, { headers: { ...headers, Accept: "text/event-stream" }, signal });
  if (!response.ok || response.body === null) throw await ApiError.from(response);

  let isLast = false;
  const parser = new EventStreamParser((data) => {
    onProgress();
    isLast = onData(data);
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    while (!isLast) {
      const { done, value } = await reader.read();
      if (done) break;
      parser.push(value);
    }
  } finally {
    // Where the last event has come, nobody reads on; elsewhere the stream is broken anyway.
    reader.cancel().catch(() => {});
  }
  return isLast;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
