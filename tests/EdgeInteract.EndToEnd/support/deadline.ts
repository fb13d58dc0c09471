/** How long anything that should happen soon may take, in milliseconds. Longer than it ever takes, shorter than a test. */
export const soonMs = 15_000;

/** The same promise, rejected with what was awaited when it does not settle in time. */
export async function withDeadline<T>(promise: Promise<T>, what: string, ms = soonMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not within ${ms} ms: ${what}.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
