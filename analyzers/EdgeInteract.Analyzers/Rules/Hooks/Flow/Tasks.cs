using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>Tasks are what they hold: who has one has the other.</summary>
internal static class Tasks
{
    public static bool IsTask(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "Task" or "ValueTask",
        ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } },
    };

    /// <summary><c>task.Result</c>.</summary>
    public static bool IsResult(IPropertySymbol property) => property.Name == "Result" && IsTask(property.ContainingType);

    /// <summary>What a call only wraps or unwraps: <c>Task.FromResult(it)</c>, <c>it.ConfigureAwait(false)</c>, <c>it.GetAwaiter().GetResult()</c>.</summary>
    public static IOperation? Wrapped(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "FromResult" when IsTask(call.TargetMethod.ContainingType) && call.Arguments.Length == 1 => call.Arguments[0].Value,
        "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync" when IsTask(call.TargetMethod.ContainingType) => call.Instance,
        "GetAwaiter" when IsTask(call.TargetMethod.ContainingType) || IsAwaitable(call.TargetMethod.ContainingType) => call.Instance,
        "GetResult" when IsAwaitable(call.TargetMethod.ContainingType) => call.Instance,
        _ => null,
    };

    private static bool IsAwaitable(INamedTypeSymbol type) => type.ContainingNamespace is
    {
        Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace.Name: "System" },
    };
}
