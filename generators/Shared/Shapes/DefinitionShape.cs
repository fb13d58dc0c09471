namespace EdgeInteract.Generators.Shapes;

/// <summary>A type that the contract names.</summary>
/// <param name="Id">What references name it by: mostly the fully qualified name, with <c>global::</c>.</param>
/// <param name="Name">The simple name.</param>
/// <param name="Description">From the XML documentation.</param>
internal abstract record DefinitionShape(string Id, string Name, string? Description);
