import { describe, expectTypeOf, it } from "vitest";
import {
  type AnswerTo,
  type Approval,
  type ConfirmationOtherOutcome,
  type ConfirmationResponse,
  type Interaction,
  isConfirmationOtherOutcome,
  type Notification,
  type PayloadOf,
  type PickerOption,
  type ResponseOf,
} from "../src/index.js";

declare const item: Interaction;
declare const answer: ConfirmationResponse;

describe("built-in types", () => {
  it("are known without being registered", () => {
    expectTypeOf<PayloadOf<"approval">>().toEqualTypeOf<Approval>();
    expectTypeOf<ResponseOf<"confirmation">>().toEqualTypeOf<ConfirmationResponse>();
    if (item.type === "notification") expectTypeOf(item.payload).toEqualTypeOf<Notification>();
    if (item.type === "picker") expectTypeOf(item.payload.options).toEqualTypeOf<readonly PickerOption[]>();
  });

  it("what may be any JSON is unknown, and never any", () => {
    if (item.type === "form") {
      expectTypeOf(item.payload.initialValues).toEqualTypeOf<Readonly<Record<string, unknown>> | null | undefined>();
    }
  });

  it("take their own answers alone", () => {
    const respond = <K extends string>(_key: K, _answer: AnswerTo<K>) => {};
    respond("approval", { outcome: "abstained", data: { comment: "x" } });
    respond("picker", { outcome: "selected", data: { selectedIds: ["a"] } });
    respond("notification", { outcome: "acknowledged" });
    respond("form", { outcome: "submitted", data: { formData: { any: [1, { thing: null }] } } });
    // @ts-expect-error the data is required
    respond("form", { outcome: "submitted" });
    // @ts-expect-error no such outcome
    respond("rating", { outcome: "stars" });
    // @ts-expect-error a rating is a number
    respond("rating", { outcome: "rated", data: { rating: "5" } });
  });
});

describe("an outcome that is not declared", () => {
  it("comparing with a declared one narrows to that one", () => {
    if (answer.outcome === "confirmed") expectTypeOf(answer.outcome).toEqualTypeOf<"confirmed">();
    switch (answer.outcome) {
      case "confirmed":
      case "cancelled":
        break;
      default:
        expectTypeOf(answer.outcome).toEqualTypeOf<ConfirmationOtherOutcome>();
        expectTypeOf(answer.outcome).toExtend<string>();
    }
  });

  it("comparing with one that is misspelt does not compile", () => {
    // @ts-expect-error there is no such outcome
    if (answer.outcome === "confirmd") answer.data;
  });

  it("is made from a string by its guard, and not without", () => {
    const respond = (_answer: AnswerTo<"confirmation">) => {};
    if (item.type === "confirmation" && item.payload.thirdOption) {
      const { outcome } = item.payload.thirdOption;
      // @ts-expect-error it may be a declared one, with other data
      respond({ outcome });
      if (isConfirmationOtherOutcome(outcome)) respond({ outcome });
    }
  });
});
