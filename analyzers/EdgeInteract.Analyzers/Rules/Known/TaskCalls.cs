using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>What the framework's own members do with a task.</summary>
internal static class TaskCalls
{
    private const int SuppressThrowing = 2;

    /// <summary>Whether a call gives the task that it is called on, or one that ends with it and as it does.</summary>
    public static bool GivesTheTask(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "ConfigureAwait" => !SuppressesExceptions(call) && IsOfTasks(method),
            "WaitAsync" or "AsTask" or "Preserve" or "GetAwaiter" or "WhenAll" or "WhenAny" or "Unwrap" => IsOfTasks(method),
            "ToArray" or "ToList" or "AsEnumerable" or "Append" or "Prepend" or "Concat" => IsOfLinq(method),
            _ => false,
        };
    }

    public static bool IsWhenAny(IInvocationOperation call) => call.TargetMethod.Name == "WhenAny";

    /// <summary>What becomes of a task by a call on it, or with it.</summary>
    public static TaskEndKind EndAt(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ContinueWith" or "ConfigureAwait" when IsOfTasks(call.TargetMethod) => TaskEndKind.LookedAt,
        "GetResult" or "Wait" or "WaitAll" when IsOfTasks(call.TargetMethod) => TaskEndKind.Blocked,
        "WaitAny" when IsOfTasks(call.TargetMethod) => TaskEndKind.Seen,
        _ => TaskEndKind.PassedOn,
    };

    public static TaskEndKind EndAt(IPropertyReferenceOperation property) => property.Property.Name switch
    {
        "Result" => TaskEndKind.Blocked,
        "IsFaulted" or "IsCanceled" or "IsCompletedSuccessfully" or "Exception" or "Status" => TaskEndKind.LookedAt,
        _ => TaskEndKind.Seen,
    };

    /// <summary>The local list that a call adds to.</summary>
    public static ILocalSymbol? ListOf(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "Add", ReturnsVoid: true }, Instance: ILocalReferenceOperation { Local: var list } } ? list : null;

    /// <summary>
    /// The call around a lambda that gives what the lambda returns: <c>Task.Run</c>, or a sequence of it, <c>Select</c>.
    /// </summary>
    public static IInvocationOperation? ThroughLambda(IOperation returned)
    {
        var lambda = returned;
        while (lambda is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            lambda = lambda.Parent;
        }

        return lambda is IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } }
            && ((call.TargetMethod.Name == "Run" && IsOfTasks(call.TargetMethod)) || (call.TargetMethod.Name == "Select" && IsOfLinq(call.TargetMethod)))
            ? call
            : null;
    }

    private static bool SuppressesExceptions(IInvocationOperation call) =>
        call.Arguments.Length == 1
        && call.Arguments[0].Value is { Type.Name: "ConfigureAwaitOptions", ConstantValue: { HasValue: true, Value: int options } }
        && (options & SuppressThrowing) != 0;

    private static bool IsOfTasks(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "Tasks" or "CompilerServices", ContainingNamespace: { Name: "Threading" or "Runtime", ContainingNamespace.Name: "System" } };

    private static bool IsOfLinq(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
