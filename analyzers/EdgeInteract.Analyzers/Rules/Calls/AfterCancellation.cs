using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>Tells what runs because a token was cancelled, or in any case: with that token it would not be done.</summary>
internal static class AfterCancellation
{
    public static bool Runs(IOperation call, KnownTypes types)
    {
        for (var (child, parent) = (call, call.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            var runs = parent switch
            {
                ITryOperation attempt => attempt.Finally == child,
                ICatchClauseOperation clause => types.CanceledException is not { } canceled || IsOfCancellation(clause, canceled),
                IConditionalOperation choice => choice.WhenTrue == child && AsksForCancellation(choice.Condition),
                IAnonymousFunctionOperation lambda => Lambdas.TakerOf(lambda) is { TargetMethod: { Name: "Register" or "UnsafeRegister", ContainingType.Name: "CancellationToken" } },
                _ => false,
            };
            if (runs)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfCancellation(ICatchClauseOperation clause, INamedTypeSymbol canceled) =>
        KnownTypes.IsOrDerivesFrom(clause.ExceptionType, canceled) || CatchClauses.MayCatch(clause, canceled);

    private static bool AsksForCancellation(IOperation condition) => condition switch
    {
        IPropertyReferenceOperation { Property.Name: "IsCancellationRequested" } => true,
        IBinaryOperation binary => AsksForCancellation(binary.LeftOperand) || AsksForCancellation(binary.RightOperand),
        IParenthesizedOperation inner => AsksForCancellation(inner.Operand),
        _ => false,
    };
}
