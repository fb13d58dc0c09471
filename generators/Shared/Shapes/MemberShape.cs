using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

/// <summary>A member of an object.</summary>
/// <param name="Name">The property.</param>
/// <param name="JsonName">The member on the wire.</param>
/// <param name="Value">Its type.</param>
/// <param name="Binding">How it is set.</param>
/// <param name="Parameter">The parameter of the constructor, if it sets the member.</param>
/// <param name="Ordinal">Which parameter it is.</param>
/// <param name="Accessor">The setter, for <see cref="MemberBinding.Accessor"/>.</param>
/// <param name="Required">Whether a document must have it.</param>
/// <param name="Default">The value of a missing member, if it is known.</param>
/// <param name="Rules">What holds for a value beyond its type.</param>
/// <param name="Writing">When it is written.</param>
/// <param name="Description">From <c>[Description]</c> or the XML documentation.</param>
internal sealed record MemberShape(
    string Name,
    string JsonName,
    ValueShape Value,
    MemberBinding Binding,
    string? Parameter,
    int Ordinal,
    AccessorShape? Accessor,
    bool Required,
    MemberDefault? Default,
    EquatableArray<RuleShape> Rules,
    WriteCondition Writing,
    string? Description)
{
    /// <summary>Its type on the wire, where a null may be refused that the CLR type has.</summary>
    public ValueShape Wire => Value.Nullable && Rules.Any(static rule => rule is RequiredRule) ? Value with { Nullable = false } : Value;
}
