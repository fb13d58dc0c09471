import type { HubLink } from "./connection/HubLink.js";
import type { InteractionConnection } from "./connection/InteractionConnection.js";

/** Tells the server once for each card that it is on a screen; what could not be told is told on the next connection. */
export class DisplayReports {
  readonly #connection: InteractionConnection;
  readonly #link: HubLink;
  readonly #reported = new Set<string>();
  readonly #waiting = new Set<string>();

  constructor(connection: InteractionConnection, link: HubLink) {
    this.#connection = connection;
    this.#link = link;
  }

  report(interactionId: string): void {
    if (this.#reported.has(interactionId)) return;
    this.#reported.add(interactionId);
    this.#waiting.add(interactionId);
    this.flush();
  }

  flush(): void {
    if (!this.#link.isConnected) return;
    for (const interactionId of this.#waiting) {
      this.#waiting.delete(interactionId);
      this.#connection.invoke("displayed", interactionId).catch(() => {
        // A lost connection; while connected the hub has nothing to refuse, and no card depends on it.
        if (!this.#link.isConnected) this.#waiting.add(interactionId);
      });
    }
  }

  /** The interaction has ended, so it no longer matters who saw it. */
  forget(isOpen: (interactionId: string) => boolean): void {
    for (const interactionId of this.#waiting) {
      if (!isOpen(interactionId)) this.#waiting.delete(interactionId);
    }
  }

  clear(): void {
    this.#reported.clear();
    this.#waiting.clear();
  }
}
