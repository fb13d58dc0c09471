/** Asks everybody the same. */
export interface Survey {
  /** What is asked. */
  readonly text: string;
  readonly any: unknown;
  readonly maybe?: unknown;
  /** What is filled in before, by the name of the field. */
  readonly defaults?: Readonly<Record<string, unknown>> | null;
  readonly counts?: Readonly<Record<string, number | null>> | null;
}

/** It is answered. */
export interface SurveyAnswered {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Something else, as the question offers it. */
export interface SurveyOther {
  readonly comment?: string | null;
}

/** It is not answered. */
export type SurveySkipped = Record<string, never>;

declare enum $SurveyOtherOutcome {
  outcome = "(an outcome that Survey does not declare)",
}

/**
 * An outcome that Survey does not declare: at run time a plain string. `isSurveyOtherOutcome`
 * makes it from one.
 */
export type SurveyOtherOutcome = $SurveyOtherOutcome;

/** An answer to Survey. */
export type SurveyResponse =
  | { readonly outcome: "answered"; readonly data: SurveyAnswered }
  | { readonly outcome: SurveyOtherOutcome; readonly data?: SurveyOther | null }
  | { readonly outcome: "skipped"; readonly data?: SurveySkipped | null };

/** Whether a value is a Survey: its shape and its rules. */
export function isSurvey(value: unknown): value is Survey {
  return (
    $isObject(value, ["text", "any", "maybe", "defaults", "counts"]) &&
    typeof value.text === "string" &&
    value.any !== undefined &&
    (value.defaults === undefined ||
      value.defaults === null ||
      $isMap(value.defaults)) &&
    (value.counts === undefined ||
      value.counts === null ||
      $isMapOf(value.counts, $orNull($isInt32)))
  );
}

/** Whether a value is a SurveyAnswered: its shape and its rules. */
export function isSurveyAnswered(value: unknown): value is SurveyAnswered {
  return $isObject(value, ["fields"]) && $isMap(value.fields);
}

/** Whether a value is a SurveyOther: its shape and its rules. */
export function isSurveyOther(value: unknown): value is SurveyOther {
  return (
    $isObject(value, ["comment"]) &&
    (value.comment === undefined ||
      value.comment === null ||
      (typeof value.comment === "string" && $length(value.comment) <= 10))
  );
}

/** Whether a value is a SurveySkipped: its shape and its rules. */
export function isSurveySkipped(value: unknown): value is SurveySkipped {
  return $isObject(value, []);
}

/**
 * Whether an outcome is none of those that Survey declares: 1 to 50 characters.
 */
export function isSurveyOtherOutcome(
  outcome: string,
): outcome is SurveyOtherOutcome {
  return (
    $length(outcome) >= 1 &&
    $length(outcome) <= 50 &&
    outcome !== "answered" &&
    outcome !== "skipped"
  );
}

/** Whether a value is an answer to Survey: its shape and its rules. */
export function isSurveyResponse(value: unknown): value is SurveyResponse {
  if (!$isObject(value, ["outcome", "data"])) {
    return false;
  }
  switch (value.outcome) {
    case "answered":
      return isSurveyAnswered(value.data);
    case "skipped":
      return (
        value.data === undefined ||
        value.data === null ||
        isSurveySkipped(value.data)
      );
    default:
      return (
        typeof value.outcome === "string" &&
        isSurveyOtherOutcome(value.outcome) &&
        (value.data === undefined ||
          value.data === null ||
          isSurveyOther(value.data))
      );
  }
}

declare module "edge-interact-core" {
  interface InteractionContracts {
    "acme/survey": { payload: Survey; response: SurveyResponse };
  }
}
