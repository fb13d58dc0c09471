import { useCallback, useEffect, useRef, useState } from "react";

/** One line at the foot of the page. */
export interface Notice {
  readonly id: number;
  readonly text: string;
}

const shownMs = 8_000;

/** Lines that say what has happened, each for a while, the last three at most. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());

  const notify = useCallback((text: string) => {
    const id = next.current++;
    setNotices((shown) => [...shown.slice(-2), { id, text }]);
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setNotices((shown) => shown.filter((notice) => notice.id !== id));
    }, shownMs);
    timers.current.add(timer);
  }, []);

  useEffect(() => {
    const pending = timers.current;
    return () => {
      for (const timer of pending) clearTimeout(timer);
    };
  }, []);

  return { notices, notify };
}
