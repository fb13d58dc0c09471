using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

internal sealed record ObjectShape(string Id, string Name, string? Description, EquatableArray<MemberShape> Members)
    : DefinitionShape(Id, Name, Description)
{
    /// <summary>Whether a document may leave out every member.</summary>
    public bool IsOptional => Members.All(static member => !member.Required);
}
