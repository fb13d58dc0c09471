import { InteractionError } from "./InteractionError.js";

/** The server sent a message that is not of the protocol. It was dropped; the connection goes on. */
export class InteractionMessageError extends InteractionError {
  override readonly name = "InteractionMessageError";
  override readonly code = "malformed_message";

  constructor(
    /** The message's method, such as `interaction`. */
    readonly method: string,
    /** What is wrong with it. */
    readonly problem: string,
  ) {
    super(`A message "${method}" was dropped: ${problem}`);
  }
}
