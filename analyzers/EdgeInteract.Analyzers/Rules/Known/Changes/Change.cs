using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>A change of the request that a hook was given.</summary>
/// <param name="Place">The change where the hook's own code makes it, else the call that leads to it.</param>
/// <param name="What">Which member is changed, or which method changes it.</param>
internal sealed record Change(SyntaxNode Place, string What);
