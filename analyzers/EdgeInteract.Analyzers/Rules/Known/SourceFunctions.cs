using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>
/// Tells by the look of the code, without binding any of it, whether something may happen in a function or in one that it calls. Calls are followed by name: what is passed over
/// has it nowhere, and what is not has to be looked into.
/// </summary>
/// <param name="methods">The methods of the compilation.</param>
/// <param name="happensAt">Whether it happens at a node of a function; gets both.</param>
/// <param name="hasParameters">Whether it can only happen in methods that are given something.</param>
internal sealed class SourceFunctions(DeclaredMethods methods, Func<SyntaxNode, SyntaxNode, bool> happensAt, bool hasParameters = true)
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether it may happen in a function.</summary>
    public bool MayHappen(SyntaxNode function) => MayHappen(function, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Whether it may happen in a method of that name in this compilation.</summary>
    public bool MayHappen(string method) => MayHappen(method, new HashSet<string>(StringComparer.Ordinal));

    private bool MayHappen(string method, HashSet<string> asked)
    {
        if (_known.TryGetValue(method, out var known))
        {
            return known;
        }

        if (!asked.Add(method))
        {
            return false;
        }

        var mayHappen = methods.Named(method)
            .Any(declaration => (!hasParameters || declaration.ParameterList.Parameters.Count > 0) && MayHappen(declaration, asked));
        // Of methods that call each other only the one that was asked for first is known for certain.
        asked.Remove(method);
        if (mayHappen || asked.Count == 0)
        {
            _known[method] = mayHappen;
        }

        return mayHappen;
    }

    private bool MayHappen(SyntaxNode function, HashSet<string> asked)
    {
        foreach (var node in function.DescendantNodes())
        {
            if (happensAt(node, function) || (node is InvocationExpressionSyntax call && MayHappenIn(call, function, asked)))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayHappenIn(InvocationExpressionSyntax call, SyntaxNode function, HashSet<string> asked) => call.Expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "nameof" } => false,
        IdentifierNameSyntax name => IsDelegate(name.Identifier.ValueText, function) || MayHappen(name.Identifier.ValueText, asked),
        SimpleNameSyntax name => MayHappen(name.Identifier.ValueText, asked),
        MemberAccessExpressionSyntax member => MayHappen(member.Name.Identifier.ValueText, asked),
        MemberBindingExpressionSyntax member => MayHappen(member.Name.Identifier.ValueText, asked),
        _ => true,
    };

    // What a local function does is seen where it stands, within the function.
    private bool IsDelegate(string name, SyntaxNode function) =>
        methods.Named(name).Count == 0 && !function.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(local => local.Identifier.ValueText == name);
}
