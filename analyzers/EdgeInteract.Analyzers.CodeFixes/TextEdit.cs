using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.CodeFixes;

/// <summary>What a fix does about one diagnostic.</summary>
/// <param name="Title">What it is called in an editor.</param>
/// <param name="Changes">All of them, or none, are right.</param>
internal sealed record TextEdit(string Title, ImmutableArray<TextChange> Changes);
