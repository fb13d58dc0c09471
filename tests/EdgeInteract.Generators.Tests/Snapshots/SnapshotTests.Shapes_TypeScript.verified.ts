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
export type ShapesResponse = {
  readonly outcome: "done";
  readonly data?: ShapesDone | null;
};

/** Whether a value is a ShapesColour: its shape and its rules. */
export function isShapesColour(value: unknown): value is ShapesColour {
  return value === "Red" || value === "Green";
}

/** Whether a value is a ShapesNode: its shape and its rules. */
export function isShapesNode(value: unknown): value is ShapesNode {
  return (
    $isObject(value, ["label", "children"]) &&
    typeof value.label === "string" &&
    (value.children === undefined || $isListOf(value.children, isShapesNode))
  );
}

/** Whether a value is a Shapes: its shape and its rules. */
export function isShapes(value: unknown): value is Shapes {
  return (
    $isObject(value, [
      "text",
      "flag",
      "u8",
      "i8",
      "i16",
      "u16",
      "i32",
      "u32",
      "i64",
      "u64",
      "f32",
      "f64",
      "exact",
      "id",
      "day",
      "at",
      "colour",
      "tree",
      "numbers",
      "colours",
      "ids",
      "grid",
      "maybeNumber",
      "maybeColour",
      "maybeNode",
      "maybeNumbers",
      "maybeDay",
      "letter",
      "digit",
      "pair",
      "name",
      "share",
      "count",
      "unit",
      "paint",
      "price",
      "renamed-member",
    ]) &&
    typeof value.text === "string" &&
    typeof value.flag === "boolean" &&
    $isByte(value.u8) &&
    $isSByte(value.i8) &&
    $isInt16(value.i16) &&
    $isUInt16(value.u16) &&
    $isInt32(value.i32) &&
    $isUInt32(value.u32) &&
    $isInt64(value.i64) &&
    $isUInt64(value.u64) &&
    $isSingle(value.f32) &&
    $isNumber(value.f64) &&
    $isDecimal(value.exact) &&
    $isUuid(value.id) &&
    $isDate(value.day) &&
    $isDateTime(value.at) &&
    isShapesColour(value.colour) &&
    isShapesNode(value.tree) &&
    $isListOf(value.numbers, $isInt32) &&
    $isListOf(value.colours, isShapesColour) &&
    $isListOf(value.ids, $isUuid) &&
    $isListOf(value.grid, $listOf($orNull($isString))) &&
    (value.maybeNumber === undefined ||
      value.maybeNumber === null ||
      $isInt32(value.maybeNumber)) &&
    (value.maybeColour === undefined ||
      value.maybeColour === null ||
      isShapesColour(value.maybeColour)) &&
    (value.maybeNode === undefined ||
      value.maybeNode === null ||
      isShapesNode(value.maybeNode)) &&
    (value.maybeNumbers === undefined ||
      value.maybeNumbers === null ||
      $isListOf(value.maybeNumbers, $orNull($isInt32))) &&
    (value.maybeDay === undefined ||
      value.maybeDay === null ||
      $isDate(value.maybeDay)) &&
    typeof value.letter === "string" &&
    (value.letter === "a" || value.letter === "b") &&
    $isInt32(value.digit) &&
    (value.digit === 1 || value.digit === 2) &&
    typeof value.pair === "string" &&
    $length(value.pair) >= 2 &&
    $length(value.pair) <= 3 &&
    typeof value.name === "string" &&
    $length(value.name) >= 1 &&
    $length(value.name) <= 4 &&
    $isNumber(value.share) &&
    value.share >= 0 &&
    value.share < 10 &&
    (value.count === undefined || $isInt32(value.count)) &&
    (value.unit === undefined || typeof value.unit === "string") &&
    (value.paint === undefined || isShapesColour(value.paint)) &&
    (value.price === undefined || $isDecimal(value.price)) &&
    typeof value["renamed-member"] === "string"
  );
}

/** Whether a value is a ShapesDone: its shape and its rules. */
export function isShapesDone(value: unknown): value is ShapesDone {
  return $isObject(value, []);
}

/** Whether a value is an answer to Shapes: its shape and its rules. */
export function isShapesResponse(value: unknown): value is ShapesResponse {
  if (!$isObject(value, ["outcome", "data"])) {
    return false;
  }
  switch (value.outcome) {
    case "done":
      return (
        value.data === undefined ||
        value.data === null ||
        isShapesDone(value.data)
      );
    default:
      return false;
  }
}

declare module "edge-interact-core" {
  interface InteractionContracts {
    "acme/shapes": { payload: Shapes; response: ShapesResponse };
  }
}
