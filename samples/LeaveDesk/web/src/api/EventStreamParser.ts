/**
 * Reads the `data` of server-sent events out of text that comes in pieces of any size. The browser's own EventSource cannot send
 * an Authorization header.
 */
export class EventStreamParser {
  readonly #onData: (data: string) => void;
  #rest = "";
  #data: string[] = [];

  constructor(onData: (data: string) => void) {
    this.#onData = onData;
  }

  push(text: string): void {
    // A piece may end between CR and LF: the CR is kept back until it is clear what follows.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#line(line);
  }

  #line(line: string): void {
    if (line === "") {
      if (this.#data.length > 0) this.#onData(this.#data.join("\n"));
      this.#data = [];
    } else if (line === "data" || line.startsWith("data:")) {
      this.#data.push(line.slice(5).replace(/^ /, ""));
    }
    // Comments keep the connection alive; event names and ids are not used by this server.
  }
}
