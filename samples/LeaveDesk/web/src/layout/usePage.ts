import { useCallback, useSyncExternalStore } from "react";

/** The pages of the desk. */
export type Page = "inbox" | "new" | "requests";

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

/** The page that the address names, `#/inbox` and so on, and a way to another one. */
export function usePage(home: Page): readonly [Page, (page: Page) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const goTo = useCallback((page: Page) => {
    window.location.hash = `#/${page}`;
  }, []);
  const named = hash.slice("#/".length);
  return [named === "inbox" || named === "new" || named === "requests" ? named : home, goTo];
}
