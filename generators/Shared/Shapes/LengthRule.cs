namespace EdgeInteract.Generators.Shapes;

/// <summary>A string has at least, or at most, so many characters; a list so many items.</summary>
internal sealed record LengthRule(bool IsMaximum, bool IsList, int Limit) : RuleShape
{
    public string Keyword => (IsMaximum, IsList) switch
    {
        (false, false) => "minLength",
        (true, false) => "maxLength",
        (false, true) => "minItems",
        (true, true) => "maxItems",
    };
}
