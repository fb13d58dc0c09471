using EdgeInteract.Generators.Naming;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.CSharp;

/// <summary>
/// Emits the expression that makes a title, the same under every culture. Dates are written as they are on the wire: the invariant culture's own form puts the month first.
/// </summary>
internal static class TitleEmitter
{
    public static string Expression(InteractionShape interaction)
    {
        if (interaction.Title.All(static part => part.Member is null))
        {
            return Literals.Quote(string.Concat(interaction.Title.Select(static part => part.Text)));
        }

        var parts = interaction.Title.Select(part => part.Member is null ? Literals.Quote(part.Text!) : Member(interaction, part.Member));
        return $"string.Concat(new string?[] {{ {string.Join(", ", parts)} }})";
    }

    private static string Member(InteractionShape interaction, string name)
    {
        var member = interaction.Payload.Members.First(member => member.Name.TrimStart('@') == name);
        var access = $"payload.{member.Name}{(member.Value.Nullable ? "?" : "")}";
        return member.Value.Type switch
        {
            ScalarShape { Kind: ScalarKind.String } => $"payload.{member.Name}",
            ScalarShape { Kind: ScalarKind.DateOnly } => Formatted(access, "\"yyyy-MM-dd\""),
            ScalarShape { Kind: ScalarKind.DateTime } => Formatted(access, "\"yyyy-MM-dd HH:mm K\""),
            ScalarShape { Kind: ScalarKind.DateTimeOffset } => Formatted(access, "\"yyyy-MM-dd HH:mm zzz\""),
            ScalarShape { Kind: ScalarKind.TimeOnly } => Formatted(access, "\"HH:mm:ss\""),
            ScalarShape { Kind: ScalarKind.TimeSpan } => Formatted(access, "\"c\""),
            ScalarShape { Kind: ScalarKind.Uri } => $"{access}.OriginalString",
            ScalarShape { Kind: ScalarKind.Boolean or ScalarKind.Char or ScalarKind.Version } or ReferenceShape => $"{access}.ToString()",
            _ => Formatted(access, "null"),
        };
    }

    private static string Formatted(string access, string format) =>
        $"{access}.ToString({format}, global::System.Globalization.CultureInfo.InvariantCulture)";
}
