import { describe, expect, it } from "vitest";
import { newResponseId } from "../src/answers/newResponseId.js";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("response ids", () => {
  it("are UUIDs of version 4", () => {
    expect(newResponseId()).toMatch(uuid);
  });

  it("are UUIDs of version 4 on a page without a secure context, too, and unlike each other", () => {
    const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) };
    const ids = Array.from({ length: 1000 }, () => newResponseId(insecure));

    for (const id of ids) expect(id).toMatch(uuid);
    expect(new Set(ids).size).toBe(1000);
  });
});
