import type { JsonObject } from "../contracts.js";
import { InteractionMessageError } from "../errors/InteractionMessageError.js";

/** Reads the members of one message and says in words what is wrong. A missing member and `null` are the same. */
export class MessageReader {
  readonly #method: string;
  readonly #members: JsonObject;

  constructor(method: string, message: unknown) {
    this.#method = method;
    if (!isJsonObject(message)) throw new InteractionMessageError(method, "it is not an object.");
    this.#members = message;
  }

  string(name: string): string {
    const value = this.optionalString(name);
    return value === undefined || value === "" ? this.fail(`"${name}" is missing.`) : value;
  }

  optionalString(name: string): string | undefined {
    const value = this.#members[name];
    if (value === undefined || value === null) return undefined;
    return typeof value === "string" ? value : this.fail(`"${name}" is not a string.`);
  }

  time(name: string): string {
    const value = this.string(name);
    return Number.isNaN(Date.parse(value)) ? this.fail(`"${name}" is not a time.`) : value;
  }

  positiveInteger(name: string): number {
    const value = this.#members[name];
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0
      ? value
      : this.fail(`"${name}" is not a positive integer.`);
  }

  object(name: string): JsonObject {
    const value = this.#members[name];
    return isJsonObject(value) ? value : this.fail(`"${name}" is not an object.`);
  }

  oneOf<const T extends string>(name: string, values: readonly T[]): T {
    const value = this.string(name);
    return values.find((known) => known === value) ?? this.fail(`"${name}" is "${value}", which is not known.`);
  }

  array(name: string): readonly unknown[] {
    return this.optionalArray(name) ?? this.fail(`"${name}" is missing.`);
  }

  optionalArray(name: string): readonly unknown[] | undefined {
    const value = this.#members[name];
    if (value === undefined || value === null) return undefined;
    return Array.isArray(value) ? value : this.fail(`"${name}" is not an array.`);
  }

  fail(problem: string): never {
    throw new InteractionMessageError(this.#method, problem);
  }
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
