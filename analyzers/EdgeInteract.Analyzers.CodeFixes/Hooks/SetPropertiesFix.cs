using System.Collections.Immutable;
using System.Composition;
using EdgeInteract.Analyzers.Rules.Hooks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Hooks;

/// <summary>EI2001 and EI2002: sets the properties of the request itself in place of those of a copy; puts the changed payload of a typed hook into the request.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetPropertiesFix))]
[Shared]
public sealed class SetPropertiesFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [PropagationDescriptors.ReassignedParameter.Id, PropagationDescriptors.DroppedCopy.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        var node = root.FindNode(context.Span, getInnermostNodeForTie: true);
        var (title, change) = node switch
        {
            AssignmentExpressionSyntax assignment when PayloadRewrite.Find(assignment, model, context.CancellationToken) is { } payload => ("Put the changed payload into the request", payload),
            AssignmentExpressionSyntax assignment => ("Set the properties of the request", ReassignmentRewrite.Find(assignment, model, context.CancellationToken)),
            WithExpressionSyntax copy => ("Set the properties of the request", DroppedCopyRewrite.Find(copy, model, context.CancellationToken)),
            _ => default,
        };
        if (change is null)
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(change.Apply(root))), equivalenceKey: nameof(SetPropertiesFix)),
            context.Diagnostics);
    }
}
