using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>
/// Tells by the look of the code, without binding any of it, whether something may happen in a function or in one that it calls. Calls are followed by name: what is passed over
/// has it nowhere, and what is not has to be looked into.
/// </summary>
/// <param name="compilation">What is being compiled.</param>
/// <param name="happensAt">Whether it happens at a node of a function; gets both.</param>
/// <param name="hasParameters">Whether it can only happen in methods that are given something.</param>
internal sealed class SourceFunctions(Compilation compilation, Func<SyntaxNode, SyntaxNode, bool> happensAt, bool hasParameters = true)
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    // The compiler goes through all declarations for each name that it is asked for.
    private readonly ConcurrentDictionary<string, ISymbol[]> _members = new(StringComparer.Ordinal);

    /// <summary>Whether it may happen in a function.</summary>
    public bool MayHappen(SyntaxNode function, CancellationToken cancellationToken) => MayHappen(function, new HashSet<string>(StringComparer.Ordinal), cancellationToken);

    /// <summary>Whether it may happen in a method of that name in this compilation.</summary>
    public bool MayHappen(string method) => MayHappen(method, new HashSet<string>(StringComparer.Ordinal), CancellationToken.None);

    /// <summary>Whether this compilation has a member of that name.</summary>
    public bool IsMember(string name) => Members(name).Length > 0;

    /// <summary>Whether this compilation has a method of that name, which may be handed over.</summary>
    public bool IsMethod(string name) => Members(name).Any(static member => member is IMethodSymbol);

    /// <summary>Whether this compilation has a method of that name that may go on when it has returned.</summary>
    public bool MayRunOn(string name) => Members(name).Any(static member => member is IMethodSymbol { IsAsync: true } or IMethodSymbol { ReturnsVoid: false });

    private bool MayHappen(string method, HashSet<string> asked, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(method, out var known))
        {
            return known;
        }

        if (!asked.Add(method))
        {
            return false;
        }

        var mayHappen = Members(method)
            .OfType<IMethodSymbol>()
            .Where(symbol => !hasParameters || symbol.Parameters.Length > 0)
            .SelectMany(static symbol => (symbol.PartialImplementationPart ?? symbol).DeclaringSyntaxReferences)
            .Any(declaration => MayHappen(declaration.GetSyntax(cancellationToken), asked, cancellationToken));
        // Of methods that call each other only the one that was asked for first is known for certain.
        asked.Remove(method);
        if (mayHappen || asked.Count == 0)
        {
            _known[method] = mayHappen;
        }

        return mayHappen;
    }

    private ISymbol[] Members(string name) => _members.GetOrAdd(name, other => [.. compilation.GetSymbolsWithName(other, SymbolFilter.Member)]);

    private bool MayHappen(SyntaxNode function, HashSet<string> asked, CancellationToken cancellationToken)
    {
        foreach (var node in function.DescendantNodes())
        {
            if (happensAt(node, function) || (node is InvocationExpressionSyntax call && MayHappenIn(call, function, asked, cancellationToken)))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayHappenIn(InvocationExpressionSyntax call, SyntaxNode function, HashSet<string> asked, CancellationToken cancellationToken) => call.Expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "nameof" } => false,
        IdentifierNameSyntax name => IsDelegate(name.Identifier.ValueText, function) || MayHappen(name.Identifier.ValueText, asked, cancellationToken),
        SimpleNameSyntax name => MayHappen(name.Identifier.ValueText, asked, cancellationToken),
        MemberAccessExpressionSyntax member => MayHappen(member.Name.Identifier.ValueText, asked, cancellationToken),
        MemberBindingExpressionSyntax member => MayHappen(member.Name.Identifier.ValueText, asked, cancellationToken),
        _ => true,
    };

    // What a local function does is seen where it stands, within the function.
    private bool IsDelegate(string name, SyntaxNode function) =>
        !IsMember(name) && !function.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(local => local.Identifier.ValueText == name);
}
