using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>The functions of one name.</summary>
internal sealed class NamedFunctions
{
    private readonly List<SyntaxNode> _all = [];

    public IReadOnlyList<SyntaxNode> All => _all;

    /// <summary>Whether one of them is a method, which may be handed over.</summary>
    public bool HasMethod { get; private set; }

    /// <summary>Whether one of them is a method that may go on when it has returned.</summary>
    public bool MayRunOn { get; private set; }

    public void Add(SyntaxNode function)
    {
        _all.Add(function);
        if (function is MethodDeclarationSyntax method)
        {
            HasMethod = true;
            MayRunOn = MayRunOn || method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } || method.Modifiers.Any(SyntaxKind.AsyncKeyword);
        }
    }
}
