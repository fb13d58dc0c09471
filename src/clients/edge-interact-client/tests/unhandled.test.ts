import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { connected, refusalOf } from "./setup.js";

const unhandled = vi.fn();

beforeEach(() => {
  process.on("unhandledRejection", unhandled);
});
afterEach(() => {
  process.off("unhandledRejection", unhandled);
});

it("a refused or late answer that nobody looks after is not an error of the page", async () => {
  const { client, connection, card } = await connected();
  const { request } = card();
  void client.respond(request, { outcome: "approved" });
  void client.respond(request, { outcome: "rejected" });
  const call = connection.calls("respond")[0];
  call?.resolve(refusalOf(call, "not_found"));
  await vi.waitFor(() => expect(client.getSnapshot().queue).toEqual([]));
  void client.respond(request, { outcome: "approved" });

  // Node tells of unhandled rejections after the microtasks of a turn.
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).not.toHaveBeenCalled();
});
