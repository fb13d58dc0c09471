using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

/// <summary>A value is one of some, or none of some.</summary>
/// <param name="IsDenied">Whether it must be none of them.</param>
/// <param name="IsText">Whether the member is a string, which is compared before it is made.</param>
/// <param name="Values">The values. A value that is null is not judged by them.</param>
internal sealed record AllowedValuesRule(bool IsDenied, bool IsText, EquatableArray<AllowedValue> Values) : RuleShape;
