namespace EdgeInteract.Generators.Shapes;

/// <summary>The limits of a number: those of its annotations, which are within those of its type, and on a side that has none the type's own.</summary>
internal static class NumberBounds
{
    public static IEnumerable<BoundRule> Of(ScalarKind kind, IReadOnlyList<RuleShape> rules)
    {
        foreach (var isMaximum in new[] { false, true })
        {
            var own = rules.OfType<BoundRule>().FirstOrDefault(bound => bound.IsMaximum == isMaximum);
            if ((own ?? OfType(kind, isMaximum)) is { } bound)
            {
                yield return bound;
            }
        }
    }

    private static BoundRule? OfType(ScalarKind kind, bool isMaximum)
    {
        if (kind.Infinity() is { } infinity)
        {
            return new BoundRule(isMaximum, IsExclusive: true, isMaximum ? infinity : "-" + infinity);
        }

        return kind.Limits() is { } limits ? new BoundRule(isMaximum, IsExclusive: false, isMaximum ? limits.Maximum : limits.Minimum) : null;
    }
}
