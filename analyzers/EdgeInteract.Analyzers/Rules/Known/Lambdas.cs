using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Finds what becomes of a lambda.</summary>
internal static class Lambdas
{
    /// <summary>The call that a lambda, or a method in its place, is given to.</summary>
    public static IInvocationOperation? TakerOf(IOperation function) => Outermost(function).Parent is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;

    /// <summary>The local that it is put in.</summary>
    public static ILocalSymbol? LocalOf(IOperation function)
    {
        var value = Outermost(function);
        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == value => local,
            _ => null,
        };
    }

    /// <summary>The function itself, as the delegate that it becomes.</summary>
    public static IOperation Outermost(IOperation function)
    {
        while (function.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            function = function.Parent;
        }

        return function;
    }
}
