using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>
/// Tells by the look of the code, without binding any of it, whether something may happen in a function or in one that it names. What is passed over has it nowhere, and what is
/// not has to be looked into.
/// </summary>
/// <param name="functions">What the compilation declares.</param>
/// <param name="happensAt">Whether it happens at a node of a function; gets both.</param>
internal sealed class SourceFunctions(DeclaredFunctions functions, Func<SyntaxNode, SyntaxNode, bool> happensAt)
{
    private readonly ConcurrentDictionary<string, FunctionLook> _looks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether it may happen in a function.</summary>
    public bool MayHappen(SyntaxNode function)
    {
        var look = Look([function]);
        return look.Happens || look.Names.Any(MayHappen);
    }

    /// <summary>Whether it may happen in a function of that name in this compilation, or in one that it leads to.</summary>
    public bool MayHappen(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var seen = new HashSet<string>([name], StringComparer.Ordinal);
        var open = new Stack<string>(seen);
        while (open.Count > 0)
        {
            var current = open.Pop();
            _known.TryGetValue(current, out var isKnown);
            var look = _looks.GetOrAdd(current, other => Look(functions.Named(other)));
            if (isKnown || look.Happens)
            {
                _known[name] = true;
                return true;
            }

            foreach (var next in look.Names.Where(seen.Add))
            {
                open.Push(next);
            }
        }

        // All that it leads to has been seen, and so has all that each of those leads to.
        foreach (var other in seen)
        {
            _known[other] = false;
        }

        return false;
    }

    private FunctionLook Look(IReadOnlyList<SyntaxNode> bodies)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            foreach (var node in body.DescendantNodes())
            {
                if (happensAt(node, body) || (node is InvocationExpressionSyntax call && IsUnknown(call, body)))
                {
                    return FunctionLook.ItHappens;
                }

                var name = node switch
                {
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    ImplicitObjectCreationExpressionSyntax => DeclaredFunctions.Constructor,
                    _ => null,
                };
                if (name is not null && functions.Named(name).Count > 0)
                {
                    names.Add(name);
                }
            }
        }

        return names.Count == 0 ? FunctionLook.Nothing : new FunctionLook(Happens: false, [.. names]);
    }

    // A delegate, which may be anything. What a local function does is seen where it stands, within the function.
    private bool IsUnknown(InvocationExpressionSyntax call, SyntaxNode body) => call.Expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "nameof" } => false,
        SimpleNameSyntax { Identifier.ValueText: var name } =>
            !functions.HasMethod(name) && !body.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(local => local.Identifier.ValueText == name),
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => false,
        _ => true,
    };
}
