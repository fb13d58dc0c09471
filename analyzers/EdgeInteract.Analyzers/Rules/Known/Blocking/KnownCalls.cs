using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>Calls whose meaning follows from what they call alone.</summary>
internal sealed class KnownCalls(KnownTypes types)
{
    // Read as text: without a documentation file the compiler takes documentation for comments.
    private static readonly Regex s_cref = new(
        """<exception\s+cref\s*=\s*"(?:T:)?(?:[\w:]+\.)*(?:InteractionBlockedException|InteractionRateLimitException)"\s*/?>""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled,
        TimeSpan.FromSeconds(1));

    // What runs what it is given before it returns, or before its task ends, wherever it comes from.
    private static readonly HashSet<string> s_runners =
        ["Execute", "ExecuteAsync", "Invoke", "InvokeAsync", "Run", "RunAsync", "Retry", "RetryAsync", "ForEach", "ForEachAsync"];

    private readonly INamedTypeSymbol? _typedCalls = types.Request.ContainingAssembly.GetTypeByMetadataName("EdgeInteract.Contracts.TypedInteractions");

    /// <summary>Whether a call publishes a request. What blocks that one is not what blocks the request that a hook sees.</summary>
    public bool IsPublishing(IMethodSymbol method) =>
        types.RequestCalls.KindOf(method) != RequestKind.None || SymbolEqualityComparer.Default.Equals(method.ContainingType, _typedCalls);

    /// <summary>Whether the documentation of a method says that it blocks.</summary>
    public bool IsDocumentedToBlock(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length > 0)
        {
            return method.DeclaringSyntaxReferences.Any(static reference => IsDocumentedToBlock(reference.GetSyntax().GetLeadingTrivia().ToFullString()));
        }

        var assembly = method.ContainingAssembly?.Name;
        return assembly is not null
            && !assembly.StartsWith("System", StringComparison.Ordinal)
            && !assembly.StartsWith("Microsoft", StringComparison.Ordinal)
            && IsDocumentedToBlock(method.OriginalDefinition.GetDocumentationCommentXml() ?? string.Empty);
    }

    /// <summary>Whether a method without a body here runs a delegate that it is given.</summary>
    public static bool RunsWhatItIsGiven(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
        || s_runners.Contains(method.Name);

    /// <summary>Whether a call gives the same task in another shape.</summary>
    public static bool IsSameTask(IInvocationOperation call) =>
        call.TargetMethod.Name is "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync" or "Unwrap" or "GetAwaiter"
        && (IsTasks(call.TargetMethod.ContainingType) || call.Instance is not null);

    /// <summary>Whether a method is one of <c>Task</c> or <c>ValueTask</c>.</summary>
    public static bool IsOfTask(IMethodSymbol method) => method.ContainingType is { Name: "Task" or "ValueTask" or "TaskFactory" } type && IsTasks(type);

    /// <summary>Whether a call throws an exception that was caught elsewhere, its stack kept.</summary>
    public static bool IsDispatch(IMethodSymbol method) => method.Name == "Throw" && method.ContainingType.Name == "ExceptionDispatchInfo";

    /// <summary>What is thrown by such a call, where that can be seen: the argument, or what was captured.</summary>
    public static IOperation? DispatchedBy(IInvocationOperation call) => call.Arguments.Length > 0 ? call.Arguments[0].Value : call.Instance;

    private static bool IsTasks(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "Tasks" or "CompilerServices" };

    private static bool IsDocumentedToBlock(string documentation) =>
        documentation.IndexOf("<exception", StringComparison.Ordinal) >= 0 && s_cref.IsMatch(documentation);
}
