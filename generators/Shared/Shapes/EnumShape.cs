using EdgeInteract.Generators.Infrastructure;

namespace EdgeInteract.Generators.Shapes;

internal sealed record EnumShape(string Id, string Name, string? Description, EquatableArray<EnumMemberShape> Members)
    : DefinitionShape(Id, Name, Description);
