using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>What is written for outcomes that a <c>switch</c> misses.</summary>
internal sealed class NewCases
{
    private const string Exception = "System.NotImplementedException";

    public NewCases(SemanticModel model, SyntaxNode node, IReadOnlyList<OutcomeCase> missing)
    {
        // Within the braces more is in scope than before them: what the cases declare.
        var end = node.GetLastToken().SpanStart;
        var exception = model.Compilation.GetTypeByMetadataName(Exception)?.ToMinimalDisplayString(model, end) ?? Exception;
        Body = $"throw new {exception}()";
        Patterns = [.. missing.Select(outcome => $"{outcome.Type.ToMinimalDisplayString(model, end)} {Name(outcome.Type, model, node, end)}")];
    }

    public string Body { get; }

    public IReadOnlyList<string> Patterns { get; }

    // A name that is taken around would not compile; one that a case within takes would be no harm, and is hard to tell apart.
    private static string Name(INamedTypeSymbol type, SemanticModel model, SyntaxNode node, int position)
    {
        var plain = Casing.ToCamelCase(type.Name);
        var name = plain == type.Name ? $"{plain}Outcome" : plain;
        for (var number = 2; IsTaken(name, model, node, position); number++)
        {
            name = $"{plain}{number}";
        }

        return Identifiers.Escape(name);
    }

    private static bool IsTaken(string name, SemanticModel model, SyntaxNode node, int position) =>
        model.LookupSymbols(position, name: name).Concat(model.LookupSymbols(node.SpanStart, name: name)).Any(static symbol =>
            symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
        || (node is SwitchStatementSyntax statement && statement.Sections
            .SelectMany(static section => section.Statements.OfType<LocalDeclarationStatementSyntax>())
            .SelectMany(static declaration => declaration.Declaration.Variables)
            .Any(variable => variable.Identifier.ValueText == name));
}
