import { describe, expect, it } from "vitest";
import { EventStreamParser } from "../src/api/EventStreamParser";

function read(...pieces: string[]): string[] {
  const events: string[] = [];
  const parser = new EventStreamParser((data) => events.push(data));
  for (const piece of pieces) parser.push(piece);
  return events;
}

describe("server-sent events", () => {
  it.each(["\n", "\r\n", "\r"])("are read with lines that end in %j", (end) => {
    // One character more, because a CR at the very end may be half of a CRLF.
    expect(read(["data: one", "", "data: two", "", ":"].join(end))).toEqual(["one", "two"]);
  });

  it("are the same however the text is cut", () => {
    const text = 'data: {"status":"pending"}\r\n\r\n: alive\r\n\r\nevent: state\ndata:first\ndata: second\n\n';
    for (let at = 0; at <= text.length; at++) {
      expect(read(text.slice(0, at), text.slice(at))).toEqual(['{"status":"pending"}', "first\nsecond"]);
    }
    expect(read(...text)).toEqual(['{"status":"pending"}', "first\nsecond"]);
  });

  it("that are not complete are not told", () => {
    expect(read("data: half\n")).toEqual([]);
  });

  it("keep all but the first space, and an empty line of data", () => {
    expect(read("data:  two\ndata\n\n")).toEqual([" two\n"]);
  });
});
