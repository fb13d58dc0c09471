using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>
/// The methods that a compilation declares, by their names, as they are written: asking the compiler for symbols goes through all declarations for each name, and binds the members
/// beside what is found. Made when a hook calls something.
/// </summary>
internal sealed class DeclaredMethods(Compilation compilation)
{
    private static readonly List<MethodDeclarationSyntax> s_none = [];

    private readonly Lazy<Dictionary<string, List<MethodDeclarationSyntax>>> _all = new(() => Read(compilation));

    public IReadOnlyList<MethodDeclarationSyntax> Named(string name) => _all.Value.TryGetValue(name, out var methods) ? methods : s_none;

    /// <summary>Whether a method of that name may go on when it has returned.</summary>
    public bool MayRunOn(string name) => Named(name).Any(static method =>
        method.Modifiers.Any(SyntaxKind.AsyncKeyword) || method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword });

    private static Dictionary<string, List<MethodDeclarationSyntax>> Read(Compilation compilation)
    {
        var all = new Dictionary<string, List<MethodDeclarationSyntax>>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var method in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<MethodDeclarationSyntax>())
            {
                if (!all.TryGetValue(method.Identifier.ValueText, out var methods))
                {
                    all.Add(method.Identifier.ValueText, methods = []);
                }

                methods.Add(method);
            }
        }

        return all;
    }
}
