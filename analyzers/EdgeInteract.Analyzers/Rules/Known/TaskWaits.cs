using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>Whether the function that has a task lives as long as it.</summary>
internal static class TaskWaits
{
    // A task that is given to a call, and its result to another one, and so on. Round a loop without an end.
    private const int FarEnough = 5;

    /// <summary>Whether a task, or what a call makes of it, is awaited or returned. One that is kept, or given away, outlives the function.</summary>
    public static bool IsWaitedFor(IOperation task) => IsWaitedFor(task, 0);

    private static bool IsWaitedFor(IOperation task, int depth) => depth < FarEnough && TaskFlow.EndsOf(task).Any(end => end.Kind switch
    {
        TaskEndKind.Awaited or TaskEndKind.Blocked or TaskEndKind.Returned => true,
        TaskEndKind.PassedOn or TaskEndKind.LookedAt => end.At is IInvocationOperation { TargetMethod.ReturnsVoid: false } && IsWaitedFor(end.At, depth + 1),
        _ => false,
    });
}
