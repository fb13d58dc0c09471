using System.Composition;
using EdgeInteract.Analyzers.Rules.Hooks;
using EdgeInteract.Analyzers.Rules.Known.Changes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>EI2004: awaits what changes the request, where an async hook starts it by a statement and lets it go.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitChangeFix))]
[Shared]
public sealed class AwaitChangeFix() : TextFix(ChangeDescriptors.InBackground)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        diagnostic.AdditionalLocations.FirstOrDefault() is { } start
        && source.Root.FindNode(start.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax call
        && call is not ConditionalAccessExpressionSyntax
        && AwaitEdit.Of(call) is { } change
        && IsDoneWhenAwaited(source.Model, AwaitEdit.WholeOf(call))
            ? new TextEdit("Await the change", [change])
            : null;

    // A task within a task would have to be awaited twice; in a lambda or a local function, who calls that has to await as well.
    private static bool IsDoneWhenAwaited(SemanticModel model, ExpressionSyntax task) =>
        model.GetTypeInfo(task).Type is INamedTypeSymbol type
        && !type.GetMembers(WellKnownMemberNames.GetAwaiter).IsEmpty
        && !type.TypeArguments.Any(BackgroundCalls.IsTask)
        && task.Ancestors().First(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is MethodDeclarationSyntax;
}
