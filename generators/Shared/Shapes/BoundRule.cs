namespace EdgeInteract.Generators.Shapes;

/// <summary>A number is at least, or at most, a limit.</summary>
/// <param name="IsMaximum">Which side.</param>
/// <param name="IsExclusive">Whether the limit itself is refused.</param>
/// <param name="Limit">The limit as a JSON number.</param>
internal sealed record BoundRule(bool IsMaximum, bool IsExclusive, string Limit) : RuleShape
{
    public string Keyword => (IsMaximum, IsExclusive) switch
    {
        (false, false) => "minimum",
        (false, true) => "exclusiveMinimum",
        (true, false) => "maximum",
        (true, true) => "exclusiveMaximum",
    };
}
