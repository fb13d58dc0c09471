using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EdgeInteract.Analyzers.Rules.Known.Looks;

/// <summary>
/// Tells by the look of the code, without binding any of it, what a function may do itself or by one that it names. What is passed over does it nowhere, and what is not has to be
/// looked into.
/// </summary>
internal sealed class SourceFunctions(DeclaredFunctions functions)
{
    // Several rules ask about the same hook, and many hooks name the same functions.
    private readonly ConcurrentDictionary<SyntaxNode, FunctionLook> _bodies = new();
    private readonly ConcurrentDictionary<string, FunctionLook> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Name, Effects Effect), bool> _known = new();

    /// <summary>Whether a function may have an effect.</summary>
    public bool May(Effects effect, SyntaxNode function)
    {
        var look = _bodies.GetOrAdd(function, body => Look([body]));
        return look.May(effect) || look.Names.Any(name => May(effect, name));
    }

    /// <summary>Whether a function of that name in this compilation may have an effect, or one that it leads to.</summary>
    public bool May(Effects effect, string name)
    {
        if (_known.TryGetValue((name, effect), out var known))
        {
            return known;
        }

        var seen = new HashSet<string>([name], StringComparer.Ordinal);
        var open = new Stack<string>(seen);
        while (open.Count > 0)
        {
            var current = open.Pop();
            _known.TryGetValue((current, effect), out var isKnown);
            var look = _names.GetOrAdd(current, other => Look(functions.Named(other)?.All ?? []));
            if (isKnown || look.May(effect))
            {
                _known[(name, effect)] = true;
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
            _known[(other, effect)] = false;
        }

        return false;
    }

    private FunctionLook Look(IReadOnlyList<SyntaxNode> bodies)
    {
        var effects = Effects.None;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            foreach (var node in body.DescendantNodes())
            {
                effects |= EffectsOf(node, body);
                if (effects == Effects.All)
                {
                    return FunctionLook.Unknown;
                }

                var name = node switch
                {
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    ImplicitObjectCreationExpressionSyntax => DeclaredFunctions.Constructor,
                    _ => null,
                };
                if (name is not null && functions.Named(name) is not null)
                {
                    names.Add(name);
                }
            }
        }

        return effects == Effects.None && names.Count == 0 ? FunctionLook.Nothing : new FunctionLook(effects, [.. names]);
    }

    private Effects EffectsOf(SyntaxNode node, SyntaxNode body)
    {
        if (node is InvocationExpressionSyntax call && IsUnknown(call, body))
        {
            return Effects.All;
        }

        return (CopyingNodes.IsOne(node, body) ? Effects.Copies : Effects.None)
            | (ChangingNodes.IsOne(node) ? Effects.Changes : Effects.None)
            | (ContinuingNodes.IsOne(node, functions) ? Effects.RunsOn : Effects.None)
            | (ThrowingNodes.IsOne(node) ? Effects.Throws : Effects.None);
    }

    // A delegate, which may be anything. What a local function does is seen where it stands, within the function.
    private bool IsUnknown(InvocationExpressionSyntax call, SyntaxNode body) => call.Expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "nameof" } => false,
        SimpleNameSyntax { Identifier.ValueText: var name } =>
            functions.Named(name) is not { HasMethod: true } && !body.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Any(local => local.Identifier.ValueText == name),
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => false,
        _ => true,
    };
}
