namespace EdgeInteract.Generators.Shapes;

/// <summary>A value of an enum.</summary>
/// <param name="Name">In C#.</param>
/// <param name="JsonName">On the wire.</param>
/// <param name="Value">The number that it stands for, by which constants are known.</param>
/// <param name="Description">From the XML documentation.</param>
internal sealed record EnumMemberShape(string Name, string JsonName, string Value, string? Description);
