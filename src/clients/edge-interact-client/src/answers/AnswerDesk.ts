import {
  createReply,
  type ErrorAck,
  type InteractionAck,
  InteractionAckTimeoutError,
  type InteractionConnectionError,
  type InteractionError,
  type InteractionQueue,
  InteractionResponseError,
  parseAck,
  type UntypedResponse,
} from "edge-interact-core";
import type { HubLink } from "../connection/HubLink.js";
import type { InteractionConnection } from "../connection/InteractionConnection.js";
import { Attempt } from "./Attempt.js";
import { completionOf, refusalOf } from "./completionOf.js";
import { newResponseId } from "./newResponseId.js";
import { sameAnswer } from "./sameAnswer.js";

/** What the desk needs around it. */
export interface AnswerDeskContext {
  readonly connection: InteractionConnection;
  readonly link: HubLink;
  readonly queue: InteractionQueue;
  readonly ackTimeoutMs: number;
  readonly onError: (error: unknown) => void;
}

/** Sends answers and sees each of them through to its result, over lost connections, with one response id for each answer. */
export class AnswerDesk {
  readonly #context: AnswerDeskContext;
  /** Answers without a result, by interaction. */
  readonly #attempts = new Map<string, Attempt>();
  /** Answers that the server could not process: the same one, given again, is the same answer to the server too. */
  readonly #unprocessed = new Map<string, Attempt>();

  constructor(context: AnswerDeskContext) {
    this.#context = context;
  }

  respond(interactionId: string, answer: UntypedResponse): Promise<InteractionAck> {
    const { queue } = this.#context;
    const earlier = this.#attempts.get(interactionId);
    if (earlier !== undefined) return this.#respondAgain(earlier, answer);
    if (queue.find(interactionId) === undefined)
      return refused(refusalOf(interactionId, queue.findEnded(interactionId)));

    const unprocessed = this.#unprocessed.get(interactionId);
    this.#unprocessed.delete(interactionId);
    const attempt =
      unprocessed !== undefined && sameAnswer(unprocessed.answer, answer)
        ? unprocessed.again()
        : new Attempt(
            createReply(interactionId, newResponseId(), answer, new Date().toISOString()),
            // A copy: what the caller changes afterwards is another answer.
            structuredClone(answer),
          );
    return this.#begin(attempt);
  }

  /** Sends everything again that has no result: on a new connection, with the same response ids. */
  resend(): void {
    for (const attempt of this.#attempts.values()) void this.#send(attempt);
  }

  /** Whether the result of an answer is open: what the server no longer lists as pending may be what was answered here. */
  isOpen(interactionId: string): boolean {
    return this.#attempts.has(interactionId);
  }

  /** The connection is gone. Time without one does not count as time without confirmation. */
  pause(): void {
    for (const attempt of this.#attempts.values()) attempt.stopTimer();
  }

  /** Takes an ack that came as a message of its own. */
  settle(ack: InteractionAck): void {
    const attempt = this.#attempts.get(ack.interactionId);
    if (attempt !== undefined && attempt.reply.responseId === ack.responseId) this.#settle(attempt, ack);
  }

  /** Nobody waits for results any more. Answers that were sent are kept, for they may have been accepted. */
  abandon(error: InteractionConnectionError): void {
    for (const [interactionId, attempt] of this.#attempts) {
      attempt.reject(error);
      if (attempt.wasSent) {
        this.#setDelivery(attempt, "awaiting-ack");
      } else {
        this.#attempts.delete(interactionId);
        this.#context.queue.setDelivery(interactionId, { status: "open" });
      }
    }
  }

  clear(error: InteractionConnectionError): void {
    for (const attempt of this.#attempts.values()) attempt.reject(error);
    this.#attempts.clear();
    this.#unprocessed.clear();
  }

  #respondAgain(earlier: Attempt, answer: UntypedResponse): Promise<InteractionAck> {
    if (!sameAnswer(earlier.answer, answer)) {
      return refused(
        new InteractionResponseError("answer_pending", earlier.reply.interactionId, {
          message: "Another answer was given before and has no result yet.",
        }),
      );
    }
    return earlier.isSettled ? this.#begin(earlier.again()) : earlier.promise;
  }

  #begin(attempt: Attempt): Promise<InteractionAck> {
    this.#attempts.set(attempt.reply.interactionId, attempt);
    this.#setDelivery(attempt, "sending");
    void this.#send(attempt);
    return attempt.promise;
  }

  async #send(attempt: Attempt): Promise<void> {
    const { connection, link, ackTimeoutMs, onError } = this.#context;
    if (!link.isConnected) return;
    const epoch = link.epoch;
    if (!attempt.isSettled) attempt.startTimer(ackTimeoutMs, () => this.#unconfirmed(attempt));

    attempt.markSent();
    let ack: InteractionAck;
    try {
      ack = parseAck(await connection.invoke("respond", attempt.reply));
    } catch (error) {
      // Sent on a connection that is gone: the next one sends it again.
      if (!link.isConnected || link.epoch !== epoch || !this.#isCurrent(attempt)) return;
      onError(error);
      this.#settle(attempt, unavailable(attempt, error));
      return;
    }
    if (ack.interactionId === attempt.reply.interactionId) this.settle(ack);
  }

  #settle(attempt: Attempt, ack: InteractionAck): void {
    const { queue } = this.#context;
    const { interactionId } = attempt.reply;
    if (ack.status === "error" && ack.errorCode === "ack_timeout") {
      this.#unconfirmed(attempt);
      return;
    }

    this.#attempts.delete(interactionId);
    if (ack.status === "acknowledged") {
      queue.complete(interactionId, {
        response: attempt.answer,
        completedAt: ack.processedAt,
        status: "responded",
      });
      attempt.resolve(ack);
      return;
    }

    const error = InteractionResponseError.fromAck({ ...ack, errorCode: refusalCode(ack) });
    const completion = completionOf(error, ack.processedAt);
    if (completion !== undefined) queue.complete(interactionId, completion);
    else queue.setDelivery(interactionId, { status: "refused", answer: attempt.answer, error });
    if (error.code === "unavailable") this.#unprocessed.set(interactionId, attempt);
    attempt.reject(error);
  }

  #unconfirmed(attempt: Attempt): void {
    if (!this.#isCurrent(attempt)) return;
    this.#setDelivery(attempt, "awaiting-ack");
    const { interactionId, responseId } = attempt.reply;
    attempt.reject(new InteractionAckTimeoutError(interactionId, responseId));
  }

  #isCurrent(attempt: Attempt): boolean {
    return this.#attempts.get(attempt.reply.interactionId) === attempt;
  }

  #setDelivery(attempt: Attempt, status: "sending" | "awaiting-ack"): void {
    this.#context.queue.setDelivery(attempt.reply.interactionId, { status, answer: attempt.answer });
  }
}

function refused(error: InteractionError): Promise<InteractionAck> {
  const promise = Promise.reject(error);
  // As with an attempt: a late click that nobody looks after is not an error of the page.
  promise.catch(() => {});
  return promise;
}

function refusalCode(ack: ErrorAck): Exclude<ErrorAck["errorCode"], "ack_timeout"> {
  return ack.errorCode === "ack_timeout" ? "unavailable" : ack.errorCode;
}

/** The hub broke off, or answered with something else than an ack: the answer may be sent again, with the same id. */
function unavailable(attempt: Attempt, error: unknown): ErrorAck {
  return {
    interactionId: attempt.reply.interactionId,
    responseId: attempt.reply.responseId,
    status: "error",
    processedAt: new Date().toISOString(),
    errorCode: "unavailable",
    errorMessage: error instanceof Error ? error.message : "The server could not process the answer.",
  };
}
