namespace EdgeInteract.Contracts.Tool;

/// <summary>The functions that the generated guards call. A file gets those that its guards use.</summary>
internal static class TypeScriptHelpers
{
    private static readonly (string Name, string Text)[] s_helpers =
    [
        ("$isObject", """
            function $isObject(
              value: unknown,
              members: readonly string[],
            ): value is Record<string, unknown> {
              return (
                typeof value === "object" &&
                value !== null &&
                !Array.isArray(value) &&
                Object.keys(value).every((member) => members.includes(member))
              );
            }

            """),
        ("$isMap", """
            function $isMap(value: unknown): value is Record<string, unknown> {
              return (
                typeof value === "object" && value !== null && !Array.isArray(value)
              );
            }

            """),
        ("$has", """
            function $has(value: object, member: string): boolean {
              return Object.keys(value).includes(member);
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
              return (
                !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
              );
            }

            """),
    ];

    public static IEnumerable<string> UsedBy(string body)
    {
        var used = body;
        foreach (var (name, text) in s_helpers)
        {
            // A helper that uses another stands before it in the list.
            if (used.Contains(name + "(", StringComparison.Ordinal))
            {
                used += text;
                yield return text.ReplaceLineEndings("\n");
            }
        }
    }
}
