using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>Tells methods that a hook of a base class calls with its request: what a derived class overrides is part of the hook.</summary>
internal static class TemplateMethods
{
    /// <summary>When a method runs as part of a hook, itself or by a method of a base class that leaves the work to it.</summary>
    public static HookStage StageOf(KnownTypes types, IMethodSymbol method)
    {
        var stage = types.HookMethods.StageOf(method);
        if (stage != HookStage.None || !method.IsOverride || !method.Parameters.Any(parameter => types.IsRequest(parameter.Type)))
        {
            return stage;
        }

        for (var type = method.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            foreach (var hook in type.OriginalDefinition.GetMembers().OfType<IMethodSymbol>())
            {
                stage = types.HookMethods.StageOf(hook);
                if (stage != HookStage.None && types.MethodBodies.Of(hook) is { } body && body.Descendants().OfType<IInvocationOperation>().Any(call => Hands(types, call, method)))
                {
                    return stage;
                }
            }
        }

        return HookStage.None;
    }

    // A copy is the caller's to change.
    private static bool Hands(KnownTypes types, IInvocationOperation call, IMethodSymbol method) =>
        IsOverriddenBy(call.TargetMethod.OriginalDefinition, method)
        && call.Arguments.Where(argument => types.IsRequest(argument.Parameter?.Type)).All(static argument => argument.Value is IParameterReferenceOperation);

    private static bool IsOverriddenBy(IMethodSymbol called, IMethodSymbol method)
    {
        for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, called))
            {
                return true;
            }
        }

        return false;
    }
}
