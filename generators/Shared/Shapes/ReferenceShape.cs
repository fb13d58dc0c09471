namespace EdgeInteract.Generators.Shapes;

/// <summary>A record, class or enum that the contract defines once and names.</summary>
/// <param name="Id">The fully qualified name of the type, with <c>global::</c>.</param>
/// <param name="IsEnum">Whether it is an enum, which is a value type.</param>
internal sealed record ReferenceShape(string Id, bool IsEnum) : TypeShape;
