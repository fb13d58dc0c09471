namespace EdgeInteract.Generators.Shapes;

/// <summary>A string has at least, or at most, so many characters; a list so many items; a dictionary so many members.</summary>
internal sealed record LengthRule(bool IsMaximum, LengthOf Of, int Limit) : RuleShape
{
    public string Keyword => (IsMaximum ? "max" : "min") + Of switch
    {
        LengthOf.List => "Items",
        LengthOf.Map => "Properties",
        _ => "Length",
    };
}
