using EdgeInteract.Generators.Reading;
using EdgeInteract.Generators.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Generators.Discovery;

/// <summary>The transform of the pipeline: what leaves it names no symbol and no syntax.</summary>
internal static class DeclarationReader
{
    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellationToken) => node is RecordDeclarationSyntax;

    public static InteractionShape? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        InteractionReader.Read(context.TargetSymbol, context.SemanticModel.Compilation, cancellationToken)?.Shape;
}
