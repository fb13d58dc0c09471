namespace EdgeInteract.Analyzers.Tests.Cases;

/// <summary>Every case, found by its type: a class named <c>…Cases</c> with a static property <c>All</c> needs no entry.</summary>
internal static class RuleCases
{
    /// <summary>An outcome, where the outcomes are not what a case is about.</summary>
    public const string Ok = """[Outcome("ok")] public sealed partial record Ok;""";

    /// <summary>Stands between two files of a case.</summary>
    public const string NextFile = "// ---- the next file";

    public static IReadOnlyDictionary<string, KindCases> All { get; } = typeof(RuleCases).Assembly.GetTypes()
        .Where(static type => type.Name.EndsWith("Cases", StringComparison.Ordinal))
        .Select(static type => type.GetProperty("All")?.GetValue(null))
        .OfType<KindCases>()
        .ToDictionary(static cases => cases.Kind.ToString(), StringComparer.Ordinal);

    /// <summary>A text some times.</summary>
    public static string Long(int times, string text = "x") => string.Concat(Enumerable.Repeat(text, times));
}
