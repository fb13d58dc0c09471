using System.Globalization;

namespace EdgeInteract.Generators.Shapes;

/// <summary>A number is at least, or at most, a limit.</summary>
/// <param name="IsMaximum">Which side.</param>
/// <param name="IsExclusive">Whether the limit itself is refused.</param>
/// <param name="Limit">The limit as a JSON number.</param>
internal sealed record BoundRule(bool IsMaximum, bool IsExclusive, string Limit) : RuleShape
{
    /// <summary>The rule for the numbers of a document, before they are rounded: what is rounded to a zero that is refused is refused too.</summary>
    public BoundRule BeforeRounding(ScalarKind kind) => IsZeroRefused && kind.Zero() is { } zero ? this with { Limit = IsMaximum ? "-" + zero : zero } : this;

    /// <summary>Whether it is a limit of zero that is refused itself.</summary>
    public bool IsZeroRefused => IsExclusive && double.Parse(Limit, NumberStyles.Float, CultureInfo.InvariantCulture).Equals(0D);

    public string Keyword => (IsMaximum, IsExclusive) switch
    {
        (false, false) => "minimum",
        (false, true) => "exclusiveMinimum",
        (true, false) => "maximum",
        (true, true) => "exclusiveMaximum",
    };
}
