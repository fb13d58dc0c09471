namespace EdgeInteract.Generators.Shapes;

internal sealed record EnumMemberShape(string Name, string JsonName);
