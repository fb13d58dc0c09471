namespace EdgeInteract.Analyzers.Tests.Cases;

/// <summary>Every case, found by its type: a new file of cases needs no entry.</summary>
internal static class RuleCases
{
    /// <summary>An outcome, where the outcomes are not what a case is about.</summary>
    public const string Ok = """[Outcome("ok")] public sealed partial record Ok;""";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. typeof(RuleCases).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(RuleCases).Namespace && type.Name.EndsWith("Cases", StringComparison.Ordinal) && type != typeof(RuleCases))
            .SelectMany(static type => (IEnumerable<RuleCase>)type.GetProperty("All")!.GetValue(null)!),
    ];
}
