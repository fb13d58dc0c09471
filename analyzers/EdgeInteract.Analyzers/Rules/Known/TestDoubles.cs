using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Tells a call that is only described, to a library for test doubles or in an expression tree, or whose failure a test expects, from one that is made.</summary>
internal static class TestDoubles
{
    public static bool IsDescribed(IInvocationOperation call)
    {
        var receiver = call.Instance;
        while (receiver is IConversionOperation conversion)
        {
            receiver = conversion.Operand;
        }

        return (receiver is IInvocationOperation configured && IsOfDoubles(configured.TargetMethod)) || IsInDescription(call);
    }

    private static bool IsInDescription(IOperation call)
    {
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            if (current is not IAnonymousFunctionOperation lambda)
            {
                continue;
            }

            if (lambda.Parent is IConversionOperation { Type: { Name: "Expression", ContainingNamespace.Name: "Expressions" } })
            {
                return true;
            }

            if (lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation taker } }
                && (IsOfDoubles(taker.TargetMethod) || taker.TargetMethod.Name.StartsWith("Throws", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfDoubles(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name is "NSubstitute" or "Moq" or "FakeItEasy";
    }
}
