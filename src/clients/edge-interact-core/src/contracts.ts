/**
 * The contracts that the program knows, by type key. Those of the built-in types are there; the generated contract files add to it:
 *
 * ```ts
 * declare module "edge-interact-core" {
 *   interface InteractionContracts {
 *     "acme/leave-approval": { payload: LeaveApproval; response: LeaveApprovalResponse };
 *   }
 * }
 * ```
 */
// biome-ignore lint/suspicious/noEmptyInterface: it exists to be augmented, which a type alias cannot be.
export interface InteractionContracts {}

/** A type key whose contract is known at compile time. */
export type KnownTypeKey = Extract<keyof InteractionContracts, string>;

declare enum Unregistered {
  key = "(a type key without a contract)",
}

/**
 * The type key of an interaction whose contract the program does not have. At run time it is the key, a plain string. It is typed as
 * the member of an enum that does not exist, because that is what the compiler tells apart from the known keys: comparing with one of
 * those then narrows to exactly that contract, which neither `string` nor a branded string allows.
 */
export type UnregisteredTypeKey = Unregistered;

/** A JSON object of which nothing more is known. */
export type JsonObject = { readonly [member: string]: unknown };

/** An answer to an interaction whose contract is not known. */
export interface UntypedResponse {
  /** One of the outcomes of the type. */
  readonly outcome: string;
  /** The data of the outcome, if it has any. */
  readonly data?: JsonObject | null;
}

/** The payload of the type `K`: of its contract where that is known, otherwise any JSON object. */
export type PayloadOf<K extends string> = K extends KnownTypeKey
  ? InteractionContracts[K] extends { payload: infer Payload }
    ? Payload
    : JsonObject
  : JsonObject;

/** Every answer that the type `K` takes: of its contract where that is known, otherwise any outcome and data. */
export type ResponseOf<K extends string> = K extends KnownTypeKey
  ? InteractionContracts[K] extends { response: infer Response }
    ? Response
    : UntypedResponse
  : UntypedResponse;

/**
 * What is a right answer for every member of the union `K`. For one key it is {@link ResponseOf}; for several, only what
 * all of them take: an answer to an interaction that was not narrowed first does not compile by accident.
 */
export type AnswerTo<K extends string> = (K extends string ? (answer: ResponseOf<K>) => void : never) extends (
  answer: infer Answer,
) => void
  ? Answer
  : never;
