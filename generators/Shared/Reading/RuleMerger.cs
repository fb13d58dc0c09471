using EdgeInteract.Generators.Infrastructure;
using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Reading;

/// <summary>Makes one rule of several of a kind: a parameter and its property may each have annotations, and two of them may speak of the same length.</summary>
internal static class RuleMerger
{
    /// <returns>The rules, of which no two judge the same; <see langword="null"/> if they leave no value.</returns>
    public static EquatableArray<RuleShape>? Merge(IReadOnlyList<RuleShape> rules)
    {
        // Most members have none.
        if (rules.Count == 0)
        {
            return default(EquatableArray<RuleShape>);
        }

        var bounds = Sides(rules.OfType<BoundRule>(), static bound => bound.IsMaximum, BoundComparer.Tighter);
        var lengths = Sides(rules.OfType<LengthRule>(), static length => length.IsMaximum, static (one, other) => other.Limit > one.Limit == one.IsMaximum ? one : other);
        var values = rules.OfType<AllowedValuesRule>().ToArray();
        var merged = new List<RuleShape>([.. bounds, .. lengths, .. rules.Where(static rule => rule is RequiredRule or PatternRule).Distinct()]);
        if (values.Length > 0)
        {
            merged.Add(Merge(values));
        }

        var isContradiction = (bounds.Length == 2 && BoundComparer.IsEmpty(bounds[0], bounds[1]))
            || (lengths.Length == 2 && lengths[0].Limit > lengths[1].Limit)
            || merged.Any(static rule => rule is AllowedValuesRule { IsDenied: false, Values.Count: 0 });
        return isContradiction ? null : merged.ToEquatableArray();
    }

    private static T[] Sides<T>(IEnumerable<T> rules, Func<T, bool> isMaximum, Func<T, T, T> tighter) =>
        [.. rules.GroupBy(isMaximum).OrderBy(static side => side.Key).Select(side => side.Aggregate(tighter))];

    // What is allowed, without what is denied.
    private static AllowedValuesRule Merge(AllowedValuesRule[] rules)
    {
        var denied = rules.Where(static rule => rule.IsDenied).SelectMany(static rule => rule.Values).Distinct().ToArray();
        var allowed = rules.Where(static rule => !rule.IsDenied).ToArray();
        return allowed.Length == 0
            ? new AllowedValuesRule(IsDenied: true, rules[0].IsText, denied.ToEquatableArray())
            : new AllowedValuesRule(
                IsDenied: false,
                rules[0].IsText,
                allowed[0].Values.Where(value => allowed.All(rule => rule.Values.Contains(value)) && !denied.Contains(value)).ToEquatableArray());
    }
}
