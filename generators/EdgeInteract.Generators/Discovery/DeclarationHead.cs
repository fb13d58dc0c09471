using EdgeInteract.Generators.Shapes;

namespace EdgeInteract.Generators.Discovery;

/// <summary>What the declarations of an assembly have to agree on.</summary>
internal sealed record DeclarationHead(string FullName, string Type, string Namespace, string FlatName, string Client, bool IsPublic, string ContractType)
{
    public string ClientType => $"global::{(Namespace.Length == 0 ? "" : Namespace + ".")}{Client}";

    public static DeclarationHead Of(InteractionShape shape) =>
        new(shape.FullName, shape.Type, shape.Namespace, shape.FlatName, shape.Client, shape.IsPublic, shape.ContractType);
}
