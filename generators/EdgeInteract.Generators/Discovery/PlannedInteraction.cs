using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Discovery;

/// <summary>A declaration that is emitted, and where to.</summary>
/// <param name="Shape">The declaration.</param>
/// <param name="HintName">The name of its file, if it has one of its own.</param>
/// <param name="SharedFile">The number of the file that it shares with others.</param>
internal sealed record PlannedInteraction(InteractionShape Shape, string HintName, int? SharedFile)
{
    public static EquatableArray<PlannedInteraction> Of(InteractionShape shape, EmissionPlan plan) =>
        plan.Keeps(shape.FullName) ? new[] { new PlannedInteraction(shape, HintNameOf(shape, plan), plan.SharedFileOf(shape.FullName)) }.ToEquatableArray() : default;

    private static string HintNameOf(InteractionShape shape, EmissionPlan plan)
    {
        var name = shape.FullName.Replace("@", "");
        return $"{name}{(plan.Marked.Contains(shape.FullName, StringComparer.Ordinal) ? "-" + StableHash.Of(shape.FullName) : "")}.g.cs";
    }
}
