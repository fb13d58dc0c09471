import { useEffect, useState } from "react";
import type { FiledRequest, LeaveState } from "../api/types";
import { useSession } from "../session/SessionContext";
import { hasEnded } from "./hasEnded";

/** A browser keeps six connections to a server, all tabs together; most of them have to be left for everything else. */
const watchedAtMost = 2;
const refreshMs = 10_000;

interface FiledRequests {
  /** Newest first. `undefined` until they are there. */
  readonly requests: readonly FiledRequest[] | undefined;
  readonly problem: string | undefined;
}

/** The user's own requests, kept up to date: the newest open ones live, and any others by asking now and then. */
export function useFiledRequests(onAnswer: (request: FiledRequest) => void): FiledRequests {
  const { api } = useSession();
  const [requests, setRequests] = useState<readonly FiledRequest[]>();
  const [problem, setProblem] = useState<string>();
  const open = (requests ?? []).filter((request) => !hasEnded(request));
  const watched = open.slice(0, watchedAtMost).map((request) => request.interactionId);
  const watchedKey = watched.join(" ");
  const needsAsking = requests === undefined || open.length > watched.length;

  useEffect(() => {
    const ending = new AbortController();
    const load = () =>
      api.filed(ending.signal).then(
        (filed) => {
          setRequests([...filed].sort((a, b) => Date.parse(b.filedAt) - Date.parse(a.filedAt)));
          setProblem(undefined);
        },
        () => {
          if (!ending.signal.aborted) setProblem("Your requests cannot be loaded. Trying again…");
        },
      );
    void load();
    const timer = needsAsking ? setInterval(load, refreshMs) : undefined;
    return () => {
      ending.abort();
      clearInterval(timer);
    };
  }, [api, needsAsking]);

  useEffect(() => {
    const ending = new AbortController();
    for (const interactionId of watchedKey.split(" ").filter((id) => id !== "")) {
      const take = (state: LeaveState) => {
        setRequests((before) =>
          before?.map((request) => (request.interactionId === interactionId ? { ...request, ...state } : request)),
        );
      };
      api.watch(interactionId, take, ending.signal).catch(() => {
        if (!ending.signal.aborted) setProblem("A request can no longer be watched. Reload the page to see its state.");
      });
    }
    return () => ending.abort();
  }, [api, watchedKey]);

  useAnswers(requests, onAnswer);
  return { requests, problem };
}

/** Tells of each request that gets its answer while it is on the page. */
function useAnswers(requests: readonly FiledRequest[] | undefined, onAnswer: (request: FiledRequest) => void): void {
  const [told, setTold] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    if (requests === undefined) return;
    const isAnswered = (request: FiledRequest) => request.outcome != null;
    const news = requests.filter((request) => isAnswered(request) && told.get(request.interactionId) === false);
    for (const request of news) onAnswer(request);
    const changed = requests.some((request) => told.get(request.interactionId) !== isAnswered(request));
    if (changed) setTold(new Map(requests.map((request) => [request.interactionId, isAnswered(request)])));
  }, [requests, told, onAnswer]);
}
