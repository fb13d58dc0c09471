import { describe, expect, it } from "vitest";
import { checkDraft, type Draft, fieldOf, toRequest } from "../src/filing/draft";
import { answerProblem } from "../src/inbox/answerProblem";
import { countWorkingDays, formatDistance, formatRange } from "../src/shared/dates";

const draft: Draft = {
  employeeName: " Sample Employee ",
  from: "2026-03-02",
  to: "2026-03-06",
  days: "4.5",
  reason: " ",
  target: "role:finance-managers",
};

describe("a draft", () => {
  it("that is complete has no errors and is sent without empty members", () => {
    expect(checkDraft(draft)).toEqual({});
    expect(toRequest(draft)).toEqual({
      employeeName: "Sample Employee",
      from: "2026-03-02",
      to: "2026-03-06",
      days: 4.5,
      target: "role:finance-managers",
    });
  });

  it.each<[keyof Draft, string]>([
    ["employeeName", "  "],
    ["from", ""],
    ["to", ""],
    ["to", "2026-03-01"],
    ["days", ""],
    ["days", "0"],
    ["days", "61"],
    ["days", "many"],
    ["employeeName", "x".repeat(101)],
    ["reason", "x".repeat(1001)],
    ["target", ""],
  ])("whose %s is %j is refused at that field", (name, value) => {
    expect(Object.keys(checkDraft({ ...draft, [name]: value }))).toEqual([name]);
  });

  it("finds its fields in the server's pointers", () => {
    expect(fieldOf("/days")).toBe("days");
    expect(fieldOf("/payload/employeeName")).toBe("employeeName");
    expect(fieldOf("/title")).toBeUndefined();
  });
});

describe("an answer", () => {
  it("needs a reason of 3 to 500 characters only to reject", () => {
    expect(answerProblem("approved", "")).toBeUndefined();
    expect(answerProblem("rejected", "")).toBeDefined();
    expect(answerProblem("rejected", "no")).toBeDefined();
    expect(answerProblem("rejected", "now")).toBeUndefined();
    expect(answerProblem("rejected", "👍".repeat(500))).toBeUndefined();
    expect(answerProblem("approved", "x".repeat(501))).toBeDefined();
  });
});

describe("dates", () => {
  it("are counted from Monday to Friday", () => {
    expect(countWorkingDays("2026-03-02", "2026-03-08")).toBe(5);
    expect(countWorkingDays("2026-03-07", "2026-03-08")).toBe(0);
    expect(countWorkingDays("2026-03-08", "2026-03-07")).toBeUndefined();
    expect(countWorkingDays("", "2026-03-07")).toBeUndefined();
  });

  it("are written as one range", () => {
    expect(formatRange("2026-03-02", "2026-03-06")).toBe("2 to 6 Mar 2026");
    expect(formatRange("2026-03-30", "2026-04-02")).toBe("30 Mar to 2 Apr 2026");
    expect(formatRange("2026-12-30", "2027-01-02")).toBe("30 Dec 2026 to 2 Jan 2027");
    expect(formatRange("2026-03-02", "2026-03-02")).toBe("2 Mar 2026");
  });

  it("are told by their distance", () => {
    const now = Date.parse("2026-03-02T12:00:00Z");
    expect(formatDistance("2026-03-02T11:59:50Z", now)).toBe("just now");
    expect(formatDistance("2026-03-02T11:55:00Z", now)).toBe("5 minutes ago");
    expect(formatDistance("2026-03-03T11:00:00Z", now)).toBe("in 23 hours");
  });
});
