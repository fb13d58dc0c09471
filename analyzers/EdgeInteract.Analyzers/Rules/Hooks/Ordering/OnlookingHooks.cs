using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Ordering;

/// <summary>Tells the hooks that only write down or count what they see.</summary>
internal static class OnlookingHooks
{
    private static readonly HashSet<string> s_words = ["Audit", "Auditing", "Metric", "Metrics", "Telemetry"];

    /// <summary>
    /// Whether a hook is for audit or metrics, does so before a request is published, and can neither block nor change it. One that is an observer as well learns of a block.
    /// </summary>
    public static bool Is(KnownTypes types, INamedTypeSymbol hook)
    {
        if (!IsNamedAsOne(hook) || hook.AllInterfaces.Any(static implemented => implemented is { Name: "IInteractionObserver", ContainingNamespace.Name: "EdgeInteract" }))
        {
            return false;
        }

        if (hook.ContainingAssembly.Name == "EdgeInteract")
        {
            return hook.Name is "AuditInteractionHook" or "MetricsInteractionHook";
        }

        var methods = types.Blocking.MethodsOf(hook).ToArray();
        var parts = new BlockingQuery(types.Blocking).FindPartsOf(methods.Where(types.Blocking.IsOwn)).OfType<IMethodSymbol>();
        var bodies = parts.Select(types.Blocking.BodyOf).OfType<IOperation>().ToArray();
        return methods.All(types.Blocking.IsOwn)
            && bodies.Any(body => body.Descendants().Any(DoesSomething))
            && !bodies.Any(body => body.Descendants().Any(operation => Changes(types, operation)))
            && !types.Blocking.CanBlock(hook);
    }

    private static bool IsNamedAsOne(INamedTypeSymbol hook)
    {
        for (var current = hook; current is not null; current = current.BaseType)
        {
            if (HasWord(current.Name))
            {
                return true;
            }
        }

        return hook.AllInterfaces.Any(static implemented => HasWord(implemented.Name));
    }

    private static bool HasWord(string name)
    {
        var start = 0;
        for (var end = 1; end <= name.Length; end++)
        {
            if (end < name.Length && !char.IsUpper(name[end]) && name[end] != '_')
            {
                continue;
            }

            if (s_words.Contains(name.Substring(start, end - start).Trim('_')))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    private static bool DoesSomething(IOperation operation) => operation switch
    {
        IInvocationOperation call => !KnownCalls.IsOfTask(call.TargetMethod) && call.TargetMethod.Name != "ThrowIfNull",
        IAssignmentOperation or IIncrementOrDecrementOperation => true,
        _ => false,
    };

    private static bool Changes(KnownTypes types, IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Parent is not IObjectOrCollectionInitializerOperation && IsOfRequest(types, assignment.Target),
        IIncrementOrDecrementOperation change => IsOfRequest(types, change.Target),
        IInvocationOperation call => call.TargetMethod.Name is "Add" or "TryAdd" or "Remove" or "Clear" or "AddRange"
            && IsOfRequest(types, call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null)),
        _ => false,
    };

    // A member of the request, or of what it holds.
    private static bool IsOfRequest(KnownTypes types, IOperation? target)
    {
        for (var current = target; current is not null;)
        {
            switch (current)
            {
                case IConversionOperation conversion:
                    current = conversion.Operand;
                    break;
                case IMemberReferenceOperation member when types.IsRequest(member.Instance?.Type):
                    return true;
                case IMemberReferenceOperation member:
                    current = member.Instance;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
