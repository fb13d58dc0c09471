import type { HubConnection } from "@microsoft/signalr";
import type { Interaction, InteractionRequest, UnregisteredInteraction } from "edge-interact-core";
import { describe, expectTypeOf, it } from "vitest";
import type {} from "../../edge-interact-core/tests/testContracts.js";
import type { InteractionClient, InteractionConnection } from "../src/index.js";

declare const client: InteractionClient;
declare const travel: InteractionRequest<"test/travel">;
declare const item: Interaction;
declare const unregistered: UnregisteredInteraction;

describe("respond", () => {
  it("takes the answers of the contract", () => {
    client.respond(travel, { outcome: "booked", data: { hotel: "Sample" } });
    client.respond(travel, { outcome: "declined" });
    client.respond(travel, { outcome: "declined", data: { why: null } });
  });

  it("does not take a wrong outcome, missing data, wrong data or unknown members", () => {
    // @ts-expect-error no such outcome
    client.respond(travel, { outcome: "approved" });
    // @ts-expect-error the outcome has required data
    client.respond(travel, { outcome: "booked" });
    // @ts-expect-error the data has another shape
    client.respond(travel, { outcome: "booked", data: { hotel: 7 } });
    // @ts-expect-error the data has no such member
    client.respond(travel, { outcome: "declined", data: { because: "late" } });
  });

  it("takes the right answers once an item is narrowed, and not before", () => {
    if (item.type === "test/travel") client.respond(item, { outcome: "booked", data: { hotel: "Sample" } });
    // @ts-expect-error it is not known which contract it has
    client.respond(item, { outcome: "whatever" });
    // What every contract takes is right for any of them.
    if (item.type === "test/travel" || item.type === "test/budget") client.respond(item, { outcome: "declined" });
  });

  it("takes any outcome for an item without contract", () => {
    client.respond(unregistered, { outcome: "whatever", data: { any: "data" } });
  });
});

it("a HubConnection of SignalR is a connection", () => {
  expectTypeOf<HubConnection>().toExtend<InteractionConnection>();
});
