using System.Composition;
using EdgeInteract.Analyzers.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.CodeFixes.Calls;

/// <summary>EI3004: awaits a request whose task is dropped by a statement, where the function around it is async.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitRequestFix))]
[Shared]
public sealed class AwaitRequestFix() : TextFix(CallRequestDescriptors.DroppedRequest)
{
    internal override TextEdit? Find(FixSource source, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        source.Root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && AwaitEdit.Of(call) is { } change
            ? new TextEdit("Await the request", [change])
            : null;
}
