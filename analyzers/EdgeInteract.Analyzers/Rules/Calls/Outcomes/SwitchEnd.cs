using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Tells what a <c>switch</c> statement without a default leaves to the code behind it.</summary>
internal static class SwitchEnd
{
    /// <summary>
    /// Whether the code behind a <c>switch</c> runs only for what no case takes, and is there: every case leaves. Where every case throws, going on is what the others do.
    /// </summary>
    public static bool TakesTheRest(ISwitchOperation operation) =>
        !operation.Cases.IsEmpty
        && operation.Cases.All(section => !GoesOn(section, operation))
        && (operation.Cases.All(Throws) || IsFollowed(operation));

    private static bool GoesOn(ISwitchCaseOperation section, ISwitchOperation operation) =>
        section.Descendants().Any(inner => inner is IBranchOperation { BranchKind: BranchKind.Break } branch && SymbolEqualityComparer.Default.Equals(branch.Target, operation.ExitLabel));

    private static bool Throws(ISwitchCaseOperation section) => section.Body.LastOrDefault() switch
    {
        IBlockOperation block => block.Operations.LastOrDefault() is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation },
        var last => last is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation },
    };

    private static bool IsFollowed(IOperation operation)
    {
        for (var (child, parent) = (operation, operation.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IBlockOperation block when block.Operations.SkipWhile(statement => statement != child).Skip(1).Any(IsCode):
                case ISwitchCaseOperation section when section.Body.SkipWhile(statement => statement != child).Skip(1).Any(IsCode):
                case IWhileLoopOperation or IForLoopOperation:
                    return true;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    // What the compiler adds to the end of a method stands nowhere, and a break only leaves the case around.
    private static bool IsCode(IOperation statement) =>
        !statement.IsImplicit && statement is not (ILocalFunctionOperation or IEmptyOperation or IBranchOperation { BranchKind: BranchKind.Break });
}
