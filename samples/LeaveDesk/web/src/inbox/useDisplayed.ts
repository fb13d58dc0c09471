import { type RefObject, useEffect } from "react";

/** Calls `onDisplayed` once a good part of the element is really on a screen: in view, in a window that is not hidden. */
export function useDisplayed(element: RefObject<HTMLElement | null>, onDisplayed: () => void): void {
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    let isInView = false;
    const report = () => {
      if (isInView && document.visibilityState === "visible") onDisplayed();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        isInView = entries.at(-1)?.isIntersecting ?? false;
        report();
      },
      { threshold: 0.4 },
    );
    observer.observe(current);
    document.addEventListener("visibilitychange", report);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", report);
    };
  }, [element, onDisplayed]);
}
