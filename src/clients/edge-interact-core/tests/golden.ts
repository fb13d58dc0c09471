import { readFileSync } from "node:fs";

/** Reads one of the messages that the .NET tests read too. */
export function golden(name: string): unknown {
  return JSON.parse(goldenText(name));
}

export function goldenText(name: string): string {
  return readFileSync(new URL(`../../../../tests/Golden/${name}.json`, import.meta.url), "utf8");
}
