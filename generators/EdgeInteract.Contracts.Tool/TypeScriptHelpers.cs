using System.Text.RegularExpressions;

namespace EdgeInteract.Contracts.Tool;

/// <summary>The functions that the generated guards call. A file gets those that its guards use.</summary>
internal static partial class TypeScriptHelpers
{
    private static readonly (string Name, string Text)[] s_helpers =
    [
        ("$isObject", """
            function $isObject<Member extends string>(
              value: unknown,
              members: readonly Member[],
            ): value is { readonly [M in Member]?: unknown } {
              const known: readonly string[] = members;
              return (
                $isMap(value) &&
                Object.keys(value).every((member) => known.includes(member))
              );
            }

            """),
        ("$mapOf", """
            function $mapOf(
              isItem: (item: unknown) => boolean,
              isKey?: (key: string) => boolean,
            ): (value: unknown) => boolean {
              return (value) => $isMapOf(value, isItem, isKey);
            }

            """),
        ("$isMapOf", """
            function $isMapOf(
              value: unknown,
              isItem: (item: unknown) => boolean,
              isKey: (key: string) => boolean = () => true,
            ): value is Readonly<Record<string, unknown>> {
              return (
                $isMap(value) &&
                Object.entries(value).every(([key, item]) => isKey(key) && isItem(item))
              );
            }

            """),
        ("$isMap", """
            function $isMap(value: unknown): value is Readonly<Record<string, unknown>> {
              return typeof value === "object" && value !== null && !Array.isArray(value);
            }

            """),
        ("$listOf", """
            function $listOf(
              isItem: (item: unknown) => boolean,
            ): (value: unknown) => boolean {
              return (value) => $isListOf(value, isItem);
            }

            """),
        ("$isListOf", """
            function $isListOf(
              value: unknown,
              isItem: (item: unknown) => boolean,
            ): value is readonly unknown[] {
              return Array.isArray(value) && value.every((item: unknown) => isItem(item));
            }

            """),
        ("$orNull", """
            function $orNull(
              isItem: (item: unknown) => boolean,
            ): (value: unknown) => boolean {
              return (value) => value === null || isItem(value);
            }

            """),
        ("$isUuidKey", """
            function $isUuidKey(key: string): boolean {
              return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
            }

            """),
        ("$integerKey", """
            function $integerKey(
              minimum: string,
              maximum: string,
            ): (key: string) => boolean {
              return (key) =>
                /^(?:0|-?[1-9]\d{0,38})$/.test(key) &&
                BigInt(key) >= BigInt(minimum) &&
                BigInt(key) <= BigInt(maximum);
            }

            """),
        ("$isJson", """
            function $isJson(value: unknown): boolean {
              return value !== undefined;
            }

            """),
        ("$has", """
            function $has(value: object, member: string): boolean {
              return Object.keys(value).includes(member);
            }

            """),
        ("$isString", """
            function $isString(value: unknown): value is string {
              return typeof value === "string";
            }

            """),
        ("$isBoolean", """
            function $isBoolean(value: unknown): value is boolean {
              return typeof value === "boolean";
            }

            """),
        ("$isByte", """
            function $isByte(value: unknown): value is number {
              return $isInteger(value) && value >= 0 && value <= 255;
            }

            """),
        ("$isSByte", """
            function $isSByte(value: unknown): value is number {
              return $isInteger(value) && value >= -128 && value <= 127;
            }

            """),
        ("$isInt16", """
            function $isInt16(value: unknown): value is number {
              return $isInteger(value) && value >= -32768 && value <= 32767;
            }

            """),
        ("$isUInt16", """
            function $isUInt16(value: unknown): value is number {
              return $isInteger(value) && value >= 0 && value <= 65535;
            }

            """),
        ("$isInt32", """
            function $isInt32(value: unknown): value is number {
              return $isInteger(value) && value >= -2147483648 && value <= 2147483647;
            }

            """),
        ("$isUInt32", """
            function $isUInt32(value: unknown): value is number {
              return $isInteger(value) && value >= 0 && value <= 4294967295;
            }

            """),
        ("$isInt64", """
            function $isInt64(value: unknown): value is number {
              return $isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;
            }

            """),
        ("$isUInt64", """
            function $isUInt64(value: unknown): value is number {
              return $isInteger(value) && value >= 0 && value <= 2 ** 64;
            }

            """),
        ("$isSingle", """
            function $isSingle(value: unknown): value is number {
              return $isNumber(value) && Number.isFinite(Math.fround(value));
            }

            """),
        ("$isDecimal", """
            function $isDecimal(value: unknown): value is number {
              return $isNumber(value) && value >= -(2 ** 96) && value <= 2 ** 96;
            }

            """),
        ("$isInteger", """
            function $isInteger(value: unknown): value is number {
              return Number.isInteger(value);
            }

            """),
        ("$isNumber", """
            function $isNumber(value: unknown): value is number {
              return Number.isFinite(value);
            }

            """),
        ("$length", """
            function $length(value: string): number {
              return [...value].length;
            }

            """),
        ("$isUuid", """
            function $isUuid(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
              );
            }

            """),
        ("$isDateTime", """
            function $isDateTime(value: unknown): value is string {
              if (
                typeof value !== "string" ||
                !/^.{10}T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,16})?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/.test(
                  value,
                ) ||
                !$isDate(value.slice(0, 10))
              ) {
                return false;
              }
              const offset = value.slice(value.endsWith("Z") ? -1 : -6);
              const year = new Date(value.slice(0, 19) + offset).getUTCFullYear();
              return year >= 1 && year <= 9999;
            }

            """),
        ("$isDate", """
            function $isDate(value: unknown): value is string {
              if (
                typeof value !== "string" ||
                !/^\d{4}-\d{2}-\d{2}$/.test(value) ||
                value.startsWith("0000")
              ) {
                return false;
              }
              const date = new Date(`${value}T00:00:00Z`);
              return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
            }

            """),
    ];

    /// <param name="body">What the generator wrote.</param>
    public static IEnumerable<string> UsedBy(string body)
    {
        var used = NamesIn(body);
        foreach (var (name, text) in s_helpers)
        {
            // A helper that uses another stands before it in the list.
            if (used.Contains(name))
            {
                used.UnionWith(NamesIn(text));
                yield return text.ReplaceLineEndings("\n");
            }
        }
    }

    // A name in a comment, a text or a pattern is somebody's own.
    private static HashSet<string> NamesIn(string code) =>
        Token().Matches(code).Select(static token => token.Value).Where(static token => token[0] == '$').ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("""/\*[\s\S]*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\[\n])+/|\$[A-Za-z0-9]+""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}
