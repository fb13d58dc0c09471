/**
 * Holds one immutable value and tells who listens when it is replaced. `getSnapshot` gives the same object until then, and both
 * methods can be passed around without their object: what React's `useSyncExternalStore` asks for.
 */
export class SnapshotStore<T> {
  #snapshot: T;
  readonly #listeners = new Set<() => void>();

  constructor(initial: T) {
    this.#snapshot = initial;
  }

  /** The present value. Never changes; it is replaced. */
  readonly getSnapshot = (): T => this.#snapshot;

  /** Calls `listener` after each change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    // Wrapped, so that the same function subscribed twice is two subscriptions with an end each.
    const subscription = () => listener();
    this.#listeners.add(subscription);
    return () => this.#listeners.delete(subscription);
  };

  /** Replaces the value. Nobody is told when it is the same one. */
  set(snapshot: T): void {
    if (Object.is(snapshot, this.#snapshot)) return;
    this.#snapshot = snapshot;
    for (const listener of [...this.#listeners]) listener();
  }
}
