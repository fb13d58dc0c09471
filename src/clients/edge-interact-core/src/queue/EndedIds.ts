/** Remembers which interactions have ended: far more of them than the history shows, but not without end. */
export class EndedIds {
  readonly #ids = new Set<string>();

  constructor(readonly limit = 1000) {}

  has(interactionId: string): boolean {
    return this.#ids.has(interactionId);
  }

  add(interactionId: string): void {
    this.#ids.add(interactionId);
    // A set keeps the order of adding, so the first is the oldest.
    for (const oldest of this.#ids) {
      if (this.#ids.size <= this.limit) break;
      this.#ids.delete(oldest);
    }
  }

  clear(): void {
    this.#ids.clear();
  }
}
