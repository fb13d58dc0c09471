import { InteractionError } from "./InteractionError.js";

/** A hook of the server did not let an interaction pass that this program sent. Nobody has seen it. */
export class InteractionBlockedError extends InteractionError {
  override readonly name: string = "InteractionBlockedError";
  override readonly code: string = "blocked";

  constructor(
    message: string,
    /** The hook that blocked it. */
    readonly blockedBy: string,
    /** The id that the interaction had got, where it is known. */
    readonly interactionId?: string,
  ) {
    super(message);
  }
}
