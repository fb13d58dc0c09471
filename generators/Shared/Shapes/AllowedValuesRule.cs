using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

/// <summary>A value is one of some.</summary>
/// <param name="IsText">Whether the values are strings; otherwise they are JSON numbers.</param>
/// <param name="Values">The values, unquoted.</param>
internal sealed record AllowedValuesRule(bool IsText, EquatableArray<string> Values) : RuleShape;
