namespace EdgeInteract.Generators.Shapes;

/// <summary>A type that the contract defines once and names.</summary>
/// <param name="Id">The id of its definition: the fully qualified name of the type, with <c>global::</c> and the nullability of its type arguments.</param>
/// <param name="IsEnum">Whether it is an enum.</param>
/// <param name="IsValueType">Whether it is an enum or a struct.</param>
internal sealed record ReferenceShape(string Id, bool IsEnum, bool IsValueType) : TypeShape;
