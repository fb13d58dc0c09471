using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>EI3004: a call asks somebody, and its task goes nowhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DroppedRequestAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [CallRequestDescriptors.DroppedRequest];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterOperationAction(operation => Check(operation, types.RequestCalls), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, RequestCalls calls)
    {
        var call = (IInvocationOperation)context.Operation;
        var kind = calls.KindOf(call.TargetMethod);
        if (kind == RequestKind.None || !IsDropped(call) || TestDoubles.IsDescribed(call))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(CallRequestDescriptors.DroppedRequest, RequestLocation.Of(call), call.TargetMethod.Name, Lost(kind), Advice(kind, call.TargetMethod, calls)));
    }

    private static bool IsDropped(IOperation call)
    {
        // What most calls are is known without following anything.
        if (call.Parent is IAwaitOperation or IReturnOperation { Parent: not IBlockOperation { Parent: IAnonymousFunctionOperation } })
        {
            return false;
        }

        return TaskFlow.EndsOf(call).All(static end => end.Kind == TaskEndKind.Dropped);
    }

    private static string Lost(RequestKind kind) => kind == RequestKind.Handle ? "nobody learns whether it was asked at all" : "the answer goes nowhere, and so does every failure";

    private static string Advice(RequestKind kind, IMethodSymbol method, RequestCalls calls) => kind switch
    {
        RequestKind.Handle => "Await it; it does not wait for the answer",
        _ when calls.WithoutWaiting(method) is { } other => $"Await it, or await '{other}', which asks without waiting for the answer",
        _ => "Await it, or keep the task",
    };
}
