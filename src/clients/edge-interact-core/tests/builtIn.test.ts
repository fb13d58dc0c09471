import { describe, expect, it } from "vitest";
import * as core from "../src/index.js";
import { builtInGuards, InteractionMessageError, isConfirmationOtherOutcome, parseInteraction } from "../src/index.js";
import { golden } from "./golden.js";

type JsonObject = Record<string, unknown>;

const responseGuards = {
  approval: core.isApprovalResponse,
  confirmation: core.isConfirmationResponse,
  form: core.isFormResponse,
  notification: core.isNotificationResponse,
  picker: core.isPickerResponse,
  rating: core.isRatingResponse,
};
const types = Object.keys(responseGuards) as (keyof typeof responseGuards)[];

function answerOf(type: string): JsonObject {
  const { outcome, data } = golden(`built-in.${type}.respond`) as JsonObject;
  return data === undefined ? { outcome } : { outcome, data };
}

describe("golden files of the built-in types", () => {
  it.each(types)("%s is read without losing anything", (type) => {
    expect(parseInteraction(golden(`built-in.${type}`))).toEqual(golden(`built-in.${type}`));
  });

  it.each(types)("the answer to %s passes its guard, and with another outcome or member it does not", (type) => {
    const answer = answerOf(type);
    expect(responseGuards[type](answer)).toBe(true);
    expect(responseGuards[type]({ ...answer, outcome: "" })).toBe(false);
    expect(responseGuards[type]({ ...answer, data: { surprise: 1 } })).toBe(false);
  });

  it("there is a guard for each type, and only for those", () => {
    expect(Object.keys(builtInGuards).sort()).toEqual(types);
  });
});

describe("parsing", () => {
  it.each(types)("a %s with another payload is refused without a guard being given", (type) => {
    const message = { ...(golden(`built-in.${type}`) as JsonObject), payload: { surprise: 1 } };
    expect(() => parseInteraction(message)).toThrow(InteractionMessageError);
  });

  it("a guard of the program's own goes before that of the package", () => {
    const message = { ...(golden("built-in.rating") as JsonObject), payload: { stars: 5 } };
    const guards = { rating: (_: unknown): _ is never => true } as object;
    expect(parseInteraction(message, guards).payload).toEqual({ stars: 5 });
  });
});

describe("guards", () => {
  it.each([
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["/relative", false],
    ["//example.org", false],
    ["http://example.org", true],
    ["HTTPS://example.org/a?b#c", true],
  ])("a notification that links to %s", (actionUrl, isRight) => {
    expect(core.isNotification({ message: "x", actionUrl })).toBe(isRight);
  });

  it.each([
    ["confirmed", false],
    ["cancelled", false],
    ["", false],
    ["x".repeat(51), false],
    ["x".repeat(50), true],
    ["😀".repeat(50), true],
    ["Confirmed", true],
  ])("%s as an outcome that is not declared", (outcome, isRight) => {
    expect(isConfirmationOtherOutcome(outcome)).toBe(isRight);
  });

  it("limits hold to the last item", () => {
    const options = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `${i}`, label: "x" }));
    expect(core.isPicker({ options: options(100), selectionMode: "single" })).toBe(true);
    expect(core.isPicker({ options: options(101), selectionMode: "single" })).toBe(false);
    expect(core.isPicker({ options: [], selectionMode: "single" })).toBe(false);
  });
});
