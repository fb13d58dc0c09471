import type { InteractionAck, InteractionError, InteractionReply, UntypedResponse } from "edge-interact-core";

/** One answer on its way: made once, sent as often as it takes, always with the same response id. */
export class Attempt {
  /** Resolves when the server has acknowledged the answer. */
  readonly promise: Promise<InteractionAck>;
  #resolve: (ack: InteractionAck) => void = () => {};
  #reject: (error: InteractionError) => void = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled = false;
  #wasSent = false;

  constructor(
    readonly reply: InteractionReply,
    readonly answer: UntypedResponse,
  ) {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // The card shows what went wrong; a caller that does not look at the promise has made no mistake.
    this.promise.catch(() => {});
  }

  /** Whether nobody waits for the promise any more; the result may still be open. */
  get isSettled(): boolean {
    return this.#settled;
  }

  /** Whether the server may have got it. */
  get wasSent(): boolean {
    return this.#wasSent;
  }

  markSent(): void {
    this.#wasSent = true;
  }

  /** The same answer with the same id once more, for a caller who asks again after the first promise was rejected. */
  again(): Attempt {
    const attempt = new Attempt(this.reply, this.answer);
    attempt.#wasSent = this.#wasSent;
    return attempt;
  }

  startTimer(ms: number, onElapsed: () => void): void {
    this.stopTimer();
    this.#timer = setTimeout(onElapsed, ms);
  }

  stopTimer(): void {
    clearTimeout(this.#timer);
  }

  resolve(ack: InteractionAck): void {
    this.#settled = true;
    this.stopTimer();
    this.#resolve(ack);
  }

  reject(error: InteractionError): void {
    this.#settled = true;
    this.stopTimer();
    this.#reject(error);
  }
}
