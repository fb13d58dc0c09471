export type ShapesColour = "Red" | "Green";

export interface ShapesNode {
  readonly label: string;
  readonly children?: readonly ShapesNode[];
}

export interface Shapes {
  readonly text: string;
  readonly flag: boolean;
  readonly u8: number;
  readonly i8: number;
  readonly i16: number;
  readonly u16: number;
  readonly i32: number;
  readonly u32: number;
  readonly i64: number;
  readonly u64: number;
  readonly f32: number;
  readonly f64: number;
  readonly exact: number;
  readonly id: string;
  readonly day: string;
  readonly at: string;
  readonly colour: ShapesColour;
  readonly tree: ShapesNode;
  readonly numbers: readonly number[];
  readonly colours: readonly ShapesColour[];
  readonly ids: readonly string[];
  readonly grid: readonly (readonly (string | null)[])[];
  readonly maybeNumber?: number | null;
  readonly maybeColour?: ShapesColour | null;
  readonly maybeNode?: ShapesNode | null;
  readonly maybeNumbers?: readonly (number | null)[] | null;
  readonly maybeDay?: string | null;
  readonly letter: string;
  readonly digit: number;
  readonly pair: string;
  readonly name: string;
  readonly share: number;
  readonly count?: number;
  readonly unit?: string;
  readonly paint?: ShapesColour;
  readonly price?: number;
  readonly "renamed-member": string;
}

export type ShapesDone = Record<string, never>;

/** An answer to Shapes. */
export type ShapesResponse =
  | { readonly outcome: "done"; readonly data?: ShapesDone | null };

/** Whether a value is a ShapesColour: its shape and its rules. */
export function isShapesColour(value: unknown): value is ShapesColour {
  return value === "Red" || value === "Green";
}

/** Whether a value is a ShapesNode: its shape and its rules. */
export function isShapesNode(value: unknown): value is ShapesNode {
  return (
    $isObject(value, ["label", "children"])
    && typeof value["label"] === "string"
    && (value["children"] === undefined || (Array.isArray(value["children"]) && value["children"].every((item0: unknown) => isShapesNode(item0))))
  );
}

/** Whether a value is a Shapes: its shape and its rules. */
export function isShapes(value: unknown): value is Shapes {
  return (
    $isObject(value, ["text", "flag", "u8", "i8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64", "exact", "id", "day", "at", "colour", "tree", "numbers", "colours", "ids", "grid", "maybeNumber", "maybeColour", "maybeNode", "maybeNumbers", "maybeDay", "letter", "digit", "pair", "name", "share", "count", "unit", "paint", "price", "renamed-member"])
    && typeof value["text"] === "string"
    && typeof value["flag"] === "boolean"
    && $isInteger(value["u8"]) && value["u8"] >= 0 && value["u8"] <= 255
    && $isInteger(value["i8"]) && value["i8"] >= -128 && value["i8"] <= 127
    && $isInteger(value["i16"]) && value["i16"] >= -32768 && value["i16"] <= 32767
    && $isInteger(value["u16"]) && value["u16"] >= 0 && value["u16"] <= 65535
    && $isInteger(value["i32"]) && value["i32"] >= -2147483648 && value["i32"] <= 2147483647
    && $isInteger(value["u32"]) && value["u32"] >= 0 && value["u32"] <= 4294967295
    && $isInteger(value["i64"]) && value["i64"] >= -(2 ** 63) && value["i64"] <= 2 ** 63
    && $isInteger(value["u64"]) && value["u64"] >= 0 && value["u64"] <= 2 ** 64
    && $isNumber(value["f32"]) && Number.isFinite(Math.fround(value["f32"]))
    && $isNumber(value["f64"])
    && $isNumber(value["exact"]) && value["exact"] >= -(2 ** 96) && value["exact"] <= 2 ** 96
    && $isUuid(value["id"])
    && $isDate(value["day"])
    && $isDateTime(value["at"])
    && isShapesColour(value["colour"])
    && isShapesNode(value["tree"])
    && Array.isArray(value["numbers"]) && value["numbers"].every((item0: unknown) => $isInteger(item0) && item0 >= -2147483648 && item0 <= 2147483647)
    && Array.isArray(value["colours"]) && value["colours"].every((item0: unknown) => isShapesColour(item0))
    && Array.isArray(value["ids"]) && value["ids"].every((item0: unknown) => $isUuid(item0))
    && Array.isArray(value["grid"]) && value["grid"].every((item0: unknown) => Array.isArray(item0) && item0.every((item1: unknown) => item1 === null || (typeof item1 === "string")))
    && (value["maybeNumber"] === undefined || value["maybeNumber"] === null || ($isInteger(value["maybeNumber"]) && value["maybeNumber"] >= -2147483648 && value["maybeNumber"] <= 2147483647))
    && (value["maybeColour"] === undefined || value["maybeColour"] === null || (isShapesColour(value["maybeColour"])))
    && (value["maybeNode"] === undefined || value["maybeNode"] === null || (isShapesNode(value["maybeNode"])))
    && (value["maybeNumbers"] === undefined || value["maybeNumbers"] === null || (Array.isArray(value["maybeNumbers"]) && value["maybeNumbers"].every((item0: unknown) => item0 === null || ($isInteger(item0) && item0 >= -2147483648 && item0 <= 2147483647))))
    && (value["maybeDay"] === undefined || value["maybeDay"] === null || ($isDate(value["maybeDay"])))
    && typeof value["letter"] === "string" && (value["letter"] === "a" || value["letter"] === "b")
    && $isInteger(value["digit"]) && value["digit"] >= -2147483648 && value["digit"] <= 2147483647 && (value["digit"] === 1 || value["digit"] === 2)
    && typeof value["pair"] === "string" && $length(value["pair"]) >= 2 && $length(value["pair"]) <= 3
    && typeof value["name"] === "string" && $length(value["name"]) >= 1 && $length(value["name"]) <= 4
    && $isNumber(value["share"]) && value["share"] >= 0 && value["share"] < 10
    && (value["count"] === undefined || ($isInteger(value["count"]) && value["count"] >= -2147483648 && value["count"] <= 2147483647))
    && (value["unit"] === undefined || (typeof value["unit"] === "string"))
    && (value["paint"] === undefined || (isShapesColour(value["paint"])))
    && (value["price"] === undefined || ($isNumber(value["price"]) && value["price"] >= -(2 ** 96) && value["price"] <= 2 ** 96))
    && typeof value["renamed-member"] === "string"
  );
}

/** Whether a value is a ShapesDone: its shape and its rules. */
export function isShapesDone(value: unknown): value is ShapesDone {
  return (
    $isObject(value, [])
  );
}

/** Whether a value is an answer to Shapes: its shape and its rules. */
export function isShapesResponse(value: unknown): value is ShapesResponse {
  if (!$isObject(value, ["outcome", "data"])) return false;
  const data = value["data"];
  switch (value["outcome"]) {
    case "done":
      return data === undefined || data === null || isShapesDone(data);
    default:
      return false;
  }
}

declare module "edge-interact-core" {
  interface InteractionContracts {
    "acme/shapes": { payload: Shapes; response: ShapesResponse };
  }
}
