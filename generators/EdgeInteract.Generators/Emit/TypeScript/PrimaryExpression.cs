using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

internal sealed class PrimaryExpression(Document layout) : Expression
{
    public override Document Layout { get; } = layout;
}
