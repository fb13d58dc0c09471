using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

/// <summary>A class or interface of which a value is one of some types, told apart by a member of their JSON.</summary>
/// <param name="Id">What references name it by.</param>
/// <param name="Name">The simple name, with those of its type arguments.</param>
/// <param name="Description">From the XML documentation.</param>
/// <param name="Discriminator">The member that says which type it is.</param>
/// <param name="Cases">The types, in the order of their attributes.</param>
internal sealed record UnionShape(string Id, string Name, string? Description, string Discriminator, EquatableArray<UnionCaseShape> Cases)
    : DefinitionShape(Id, Name, Description);
