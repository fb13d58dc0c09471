using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Emit.Schema;

/// <summary>The patterns of names that stand for a GUID or an integer.</summary>
internal static class KeySchema
{
    // In .NET, an end is also before the last newline.
    public static string Pattern(TypeShape key) => $"^(?:{Text(key)})$(?!\\n)";

    private static string Text(TypeShape key) => key switch
    {
        ScalarShape { Kind: ScalarKind.Guid } => KeyPattern.OfGuid(),
        ScalarShape { Kind: var kind } when kind.Limits() is { } limits => KeyPattern.OfInteger(limits.Minimum, limits.Maximum),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };
}
