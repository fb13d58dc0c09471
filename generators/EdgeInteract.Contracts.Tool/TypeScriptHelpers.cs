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
        ("$isPresent", """
            function $isPresent(value: unknown): boolean {
              return value !== undefined && value !== null;
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
        ("$isInt128", """
            function $isInt128(value: unknown): value is number {
              return $isInteger(value) && value >= -(2 ** 127) && value <= 2 ** 127;
            }

            """),
        ("$isUInt128", """
            function $isUInt128(value: unknown): value is number {
              return $isInteger(value) && value >= 0 && value <= 2 ** 128;
            }

            """),
        ("$isHalf", """
            function $isHalf(value: unknown): value is number {
              return $isNumber(value) && value > -65520 && value < 65520;
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
        ("$size", """
            function $size(value: object): number {
              return Object.keys(value).length;
            }

            """),
        ("$isChar", """
            function $isChar(value: unknown): value is string {
              return (
                typeof value === "string" &&
                value.length === 1 &&
                !/[\ud800-\udfff]/.test(value)
              );
            }

            """),
        ("$isUuid", """
            function $isUuid(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})$/.test(value)
              );
            }

            """),
        ("$isDateTime", """
            function $isDateTime(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:(?!0001-01-01[^+]*\+(?!00:00))(?!9999-12-31[^-]*-(?!00:00))(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,7})?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)))$/.test(
                  value,
                )
              );
            }

            """),
        ("$isDate", """
            function $isDate(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29))$/.test(
                  value,
                )
              );
            }

            """),
        ("$isTimeOnly", """
            function $isTimeOnly(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,7})?)?)$/.test(
                  value,
                )
              );
            }

            """),
        ("$isTimeSpan", """
            function $isTimeSpan(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:-?(?:[0-9]{1,7}\.)?(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,7})?)$/.test(
                  value,
                )
              );
            }

            """),
        ("$isUri", """
            function $isUri(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:(?!.*%(?![0-9A-Fa-f]{2}))(?:(?!(?:[Ff][Ii][Ll][Ee]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Nn][Ee][Tt]\.(?:[Pp][Ii][Pp][Ee]|[Tt][Cc][Pp])|[Vv][Ss][Mm][Aa][Cc][Rr][Oo][Ss]):)[A-Za-z][A-Za-z0-9+.-]+:(?:\/\/(?:[A-Za-z0-9._~!$&'()*+,;=:%-]*@)?(?:[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)*|\[(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?=(?:[^:\]]*:){2,7}[^:\]]*\])(?:(?:[0-9A-Fa-f]{1,4}:)*[0-9A-Fa-f]{1,4})?::(?:(?:[0-9A-Fa-f]{1,4}:)*[0-9A-Fa-f]{1,4})?)\])(?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?![^/?#])|(?!\/\/))|[Ff][Ii][Ll][Ee]:\/\/\/(?!\/|[A-Za-z]:(?!\/))|[Mm][Aa][Ii][Ll][Tt][Oo]:[A-Za-z0-9._~!$&*+=-]+@[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?)*(?![^?#])|(?!\/\/|[A-Za-z][A-Za-z0-9+.-]*:))[A-Za-z0-9._~!$&'()*+,;=:@/%-]*(?:\?[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?(?:#[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?)$/.test(
                  value,
                )
              );
            }

            """),
        ("$isVersion", """
            function $isVersion(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:[0-9]{1,9}(?:\.[0-9]{1,9}){1,3})$/.test(value)
              );
            }

            """),
        ("$isBytes", """
            function $isBytes(value: unknown): value is string {
              return (
                typeof value === "string" &&
                /^(?:(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?)$/.test(
                  value,
                )
              );
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
