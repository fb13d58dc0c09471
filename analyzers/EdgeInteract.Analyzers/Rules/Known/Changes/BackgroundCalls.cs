using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Changes;

/// <summary>The methods of the framework that run code when their caller goes on.</summary>
internal static class BackgroundCalls
{
    public static BackgroundKind KindOf(IMethodSymbol method)
    {
        var type = method.ContainingType?.Name;
        return method.Name switch
        {
            ".ctor" => type switch
            {
                "Task" when IsTask(method.ContainingType) => BackgroundKind.Task,
                "Thread" when IsThreading(method) => BackgroundKind.Thread,
                "Timer" when IsThreading(method) => BackgroundKind.Callback,
                _ => BackgroundKind.None,
            },
            "Run" or "ContinueWith" when IsTask(method.ContainingType) => BackgroundKind.Task,
            "StartNew" or "ContinueWhenAll" or "ContinueWhenAny" when type == "TaskFactory" => BackgroundKind.Task,
            "Start" or "UnsafeStart" when type == "Thread" && IsThreading(method) => BackgroundKind.Thread,
            "QueueUserWorkItem" or "UnsafeQueueUserWorkItem" or "RegisterWaitForSingleObject" or "UnsafeRegisterWaitForSingleObject" when type == "ThreadPool" => BackgroundKind.Callback,
            "Register" or "UnsafeRegister" when type == "CancellationToken" => BackgroundKind.Callback,
            "CreateTimer" when type == "TimeProvider" => BackgroundKind.Callback,
            "Post" when type == "SynchronizationContext" => BackgroundKind.Callback,
            _ => BackgroundKind.None,
        };
    }

    /// <summary>Whether work that a value stands for is over when the method returns.</summary>
    public static bool Ends(IMethodSymbol method) => method.Name switch
    {
        "Wait" or "GetResult" or "Join" or "RunSynchronously" or "Dispose" or "DisposeAsync" or "Unregister" or "Stop" or "Close" or "WaitOne" => !method.IsStatic,
        // Who waits for the first one asks which it was.
        "WaitAll" or "WaitAny" or "WhenAny" => method.IsStatic && IsTask(method.ContainingType),
        _ => false,
    };

    /// <summary>Whether a method tells who waits that it may go on.</summary>
    public static bool Signals(IMethodSymbol method) => method.Name switch
    {
        "Set" or "SetResult" or "TrySetResult" or "SetException" or "TrySetException" or "Release" or "Signal" => !method.IsStatic,
        _ => false,
    };

    /// <summary>Whether a method that returns no task leaves the work that it is given as it is.</summary>
    public static bool LetsGo(IMethodSymbol method) => method.Name switch
    {
        "Start" or "UnsafeStart" or "Change" => true,
        _ => method.Name.IndexOf("Forget", StringComparison.Ordinal) >= 0,
    };

    public static bool IsTimer(ITypeSymbol type) => type is { Name: "Timer", ContainingNamespace: { Name: "Timers", ContainingNamespace.Name: "System" } };

    public static bool IsTask(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether awaiting a value of a type gives a task.</summary>
    public static bool IsTaskOfTask(ITypeSymbol? type) => IsTask(type) && type is INamedTypeSymbol { TypeArguments.Length: 1 } outer && IsTask(outer.TypeArguments[0]);

    /// <summary>Whether a value of a type stands for work, or has such values in it.</summary>
    public static bool MayHoldTask(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => MayHoldTask(array.ElementType),
        INamedTypeSymbol named => IsTask(named) || IsHandle(named) || named.TypeArguments.Any(MayHoldTask) || MayHoldTask(named.ContainingType),
        _ => false,
    };

    // An awaiter, or what ends a callback.
    private static bool IsHandle(INamedTypeSymbol type) => type.ContainingNamespace?.Name switch
    {
        "CompilerServices" => type.Name.EndsWith("Awaiter", StringComparison.Ordinal)
            || type.Name.EndsWith("Awaitable", StringComparison.Ordinal)
            || (type.ContainingType is { } outer && IsHandle(outer)),
        "Threading" => type.Name is "Thread" or "Timer" or "ITimer" or "CancellationTokenRegistration" or "RegisteredWaitHandle",
        _ => false,
    };

    private static bool IsThreading(IMethodSymbol method) => method.ContainingType.ContainingNamespace is { Name: "Threading", ContainingNamespace.Name: "System" };
}
