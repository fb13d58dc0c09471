using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Discovery;

/// <summary>A declaration that is emitted, and the beginning of the names of its files.</summary>
internal sealed record PlannedInteraction(InteractionShape Shape, string FileName)
{
    public static EquatableArray<PlannedInteraction> Of(InteractionShape shape, EmissionPlan plan) =>
        plan.Kept.Contains(shape.FullName, StringComparer.Ordinal)
            ? new[] { new PlannedInteraction(shape, FileNameOf(shape, plan)) }.ToEquatableArray()
            : default;

    private static string FileNameOf(InteractionShape shape, EmissionPlan plan)
    {
        var name = shape.FullName.Replace("@", "");
        return plan.Marked.Contains(shape.FullName, StringComparer.Ordinal) ? $"{name}-{StableHash.Of(shape.FullName)}" : name;
    }
}
