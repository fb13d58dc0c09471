using Microsoft.CodeAnalysis.CSharp;

namespace EdgeInteract.Generators.Naming;

/// <summary>Writes names as C# identifiers.</summary>
internal static class Identifiers
{
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
