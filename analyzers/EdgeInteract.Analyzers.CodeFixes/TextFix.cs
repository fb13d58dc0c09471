using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EdgeInteract.Analyzers.CodeFixes;

/// <summary>A fix that changes the text where a diagnostic stands, and leaves what is around it as its author wrote it.</summary>
public abstract class TextFix : CodeFixProvider
{
    private protected TextFix(DiagnosticDescriptor rule) => FixableDiagnosticIds = [rule.Id];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new TextFixAllProvider(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var source = await FixSource.ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        if (source is null || Find(source, context.Diagnostics[0], context.CancellationToken) is not { } edit)
        {
            return;
        }

        // The title may name what only one of the diagnostics is about; the key is the same for all that are fixed together.
        context.RegisterCodeFix(
            CodeAction.Create(edit.Title, _ => Task.FromResult(context.Document.WithText(source.Text.WithChanges(edit.Changes))), equivalenceKey: GetType().Name),
            context.Diagnostics);
    }

    /// <summary>What to do about a diagnostic; <see langword="null"/> where no one rewrite is right.</summary>
    internal abstract TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken);
}
