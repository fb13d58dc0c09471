import { describe, expectTypeOf, it } from "vitest";
import type { AnswerTo, Interaction, InteractionRequest, JsonObject, PayloadOf, ResponseOf } from "../src/index.js";
import type { Budget, Travel, TravelResponse } from "./testContracts.js";

declare const item: Interaction;

type BuiltInKey = "approval" | "confirmation" | "form" | "notification" | "picker" | "rating";
type BuiltInItem = { [K in BuiltInKey]: InteractionRequest<K> }[BuiltInKey];

describe("narrowing", () => {
  it("comparing with a known key narrows the payload", () => {
    if (item.type === "test/travel") {
      expectTypeOf(item.payload).toEqualTypeOf<Travel>();
      // @ts-expect-error it is not a budget
      item.payload.amount;
    }
  });

  it("a switch over the known keys leaves what is not registered", () => {
    switch (item.type) {
      case "test/travel":
        expectTypeOf(item).toEqualTypeOf<InteractionRequest<"test/travel">>();
        break;
      case "test/budget":
        expectTypeOf(item.payload).toEqualTypeOf<Budget>();
        break;
      case "approval":
      case "confirmation":
      case "form":
      case "notification":
      case "picker":
      case "rating":
        expectTypeOf(item).toEqualTypeOf<BuiltInItem>();
        break;
      default:
        expectTypeOf(item.payload).toEqualTypeOf<JsonObject>();
        expectTypeOf(item.type).toExtend<string>();
    }
  });

  it("comparing with a key that is misspelt does not compile", () => {
    // @ts-expect-error there is no such contract
    if (item.type === "test/travle") item.payload;
  });

  it("a request of one key carries that payload", () => {
    expectTypeOf<InteractionRequest<"test/budget">["payload"]>().toEqualTypeOf<Budget>();
    expectTypeOf<PayloadOf<"somebody/else">>().toEqualTypeOf<JsonObject>();
  });
});

describe("answers", () => {
  it("are those of the contract", () => {
    expectTypeOf<ResponseOf<"test/travel">>().toEqualTypeOf<TravelResponse>();
    expectTypeOf<AnswerTo<"test/travel">>().toEqualTypeOf<TravelResponse>();
  });

  it("with a wrong outcome, without required data or with wrong data do not compile", () => {
    const answer = <K extends string>(_key: K, _answer: AnswerTo<K>) => {};
    answer("test/travel", { outcome: "booked", data: { hotel: "Sample" } });
    answer("test/travel", { outcome: "declined" });
    // @ts-expect-error no such outcome
    answer("test/travel", { outcome: "granted" });
    // @ts-expect-error the outcome has required data
    answer("test/travel", { outcome: "booked" });
    // @ts-expect-error the data has another shape
    answer("test/travel", { outcome: "booked", data: { hotel: 7 } });
  });

  it("to several keys at once are only what all of them take", () => {
    expectTypeOf<{ readonly outcome: "declined" }>().toExtend<AnswerTo<"test/travel" | "test/budget">>();
    expectTypeOf<{ readonly outcome: "granted" }>().not.toExtend<AnswerTo<"test/travel" | "test/budget">>();
  });

  it("to a key without contract are any outcome and data", () => {
    expectTypeOf<{ outcome: string; data: { any: number } }>().toExtend<AnswerTo<"somebody/else">>();
  });
});
