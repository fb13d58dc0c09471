namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>The outcomes of the built-in types. A library of hooks need not reference the runtime, which declares them, and meets them all the same.</summary>
internal static class BuiltInOutcomes
{
    public static IReadOnlyList<string> Names { get; } =
        ["abstained", "acknowledged", "approved", "cancelled", "confirmed", "rated", "rejected", "selected", "skipped", "submitted"];
}
