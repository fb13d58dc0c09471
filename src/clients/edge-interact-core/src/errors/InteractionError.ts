/** What every error of these packages has in common: a stable `code` for programs beside the message for people. */
export abstract class InteractionError extends Error {
  /** Stable, in `snake_case`. */
  abstract readonly code: string;
}
