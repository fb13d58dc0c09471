import type { TestProject } from "vitest/node";
import { LeaveDeskServer } from "./LeaveDeskServer.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the sample listens. */
    baseUrl: string;
  }
}

/** Starts the sample once for all tests. They share it as users do: each looks at its own interactions only. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await LeaveDeskServer.start();
  project.provide("baseUrl", server.baseUrl);
  return () => server.stop();
}
