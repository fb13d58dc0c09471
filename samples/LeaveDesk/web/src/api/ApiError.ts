import type { FieldError } from "./types";

/** The server refused a call. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly status: number,
    message: string,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(message);
  }

  /** From a problem document (RFC 9457), or from whatever else came. */
  static async from(response: Response): Promise<ApiError> {
    const problem: unknown = await response.json().catch(() => undefined);
    const { title, detail, errors } = (typeof problem === "object" && problem !== null ? problem : {}) as Record<
      string,
      unknown
    >;
    const message = [detail, title].find((text) => typeof text === "string" && text !== "");
    return new ApiError(
      response.status,
      typeof message === "string" ? message : `The server answered with status ${response.status}.`,
      Array.isArray(errors) ? errors.filter(isFieldError) : [],
    );
  }
}

function isFieldError(value: unknown): value is FieldError {
  return (
    typeof value === "object" &&
    value !== null &&
    "pointer" in value &&
    typeof value.pointer === "string" &&
    "message" in value &&
    typeof value.message === "string"
  );
}
