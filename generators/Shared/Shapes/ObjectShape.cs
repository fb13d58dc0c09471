using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

/// <summary>A record, class or struct.</summary>
/// <param name="Id">What references name it by.</param>
/// <param name="Name">The simple name, with those of its type arguments.</param>
/// <param name="Description">From the XML documentation.</param>
/// <param name="Type">The C# type, fully qualified.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Members">In the order in which they are written.</param>
internal sealed record ObjectShape(string Id, string Name, string? Description, string Type, bool IsValueType, EquatableArray<MemberShape> Members)
    : DefinitionShape(Id, Name, Description)
{
    /// <summary>Whether a document may leave out every member.</summary>
    public bool IsOptional => Members.All(static member => !member.Required);
}
