using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes;

/// <summary>Makes the changes of all diagnostics of a document at once. What two of them ask for is done once, which merging whole documents would not see.</summary>
internal sealed class TextFixAllProvider(Func<Document, Diagnostic, CancellationToken, Task<ImmutableArray<TextChange>>> changes) : DocumentBasedFixAllProvider
{
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var all = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            all.AddRange(await changes(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false));
        }

        var text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(all.Distinct().OrderBy(static change => change.Span.Start)));
    }
}
