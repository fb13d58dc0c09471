using EdgeInteract.Generators.Emit.TypeScript.Layout;

namespace EdgeInteract.Generators.Emit.TypeScript;

internal sealed class ComparisonExpression(Expression left, string comparison, Expression right) : Expression
{
    public override Document Layout => Document.Group(left.Layout, Document.Indent(Rest));

    public override Document Aligned => Document.Group(left.Layout, Rest);

    private Document Rest => Document.Of(" ", Document.Group(comparison, Document.Line, right.Layout));
}
