import { useEffect, useState } from "react";
import { LeaveDeskApi } from "../api/LeaveDeskApi";
import type { User } from "../api/types";

/** The sample users. Empty until they are there; ids stand in for names without them. */
export function useUsers(): readonly User[] {
  const [users, setUsers] = useState<readonly User[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    LeaveDeskApi.users(ending.signal)
      .then(setUsers)
      .catch(() => {});
    return () => ending.abort();
  }, []);
  return users;
}
