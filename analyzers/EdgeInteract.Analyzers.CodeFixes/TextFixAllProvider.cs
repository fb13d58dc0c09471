using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes;

/// <summary>Makes the changes of all diagnostics of a document at once. What two of them ask for is done once, which merging whole documents would not see.</summary>
internal sealed class TextFixAllProvider(TextFix fix) : DocumentBasedFixAllProvider(s_scopes)
{
    private static readonly ImmutableArray<FixAllScope> s_scopes =
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType];

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await FixSource.ReadAsync(document, fixAllContext.CancellationToken).ConfigureAwait(false) is not { } source)
        {
            return document;
        }

        var all = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            // A text refuses changes that overlap, and a part of an edit may lose code. The edit that comes later is skipped whole: its diagnostic stays, and can be fixed after this.
            if (fix.Find(source, diagnostic, fixAllContext.CancellationToken) is { } edit && !edit.Changes.Any(change => all.Exists(other => Overlap(change, other))))
            {
                all.AddRange(edit.Changes);
            }
        }

        return document.WithText(source.Text.WithChanges(all.Distinct().OrderBy(static change => change.Span)));
    }

    // What is inserted within a part that is replaced overlaps it, too; what is inserted at its edge, or at one place with another, does not.
    private static bool Overlap(TextChange one, TextChange other) => one != other && one.Span.Start < other.Span.End && other.Span.Start < one.Span.End;
}
