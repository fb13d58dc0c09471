using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>EI3001: an answer is awaited, and nobody handles that it does not come in time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnhandledTimeoutAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [CallRequestDescriptors.UnhandledTimeout];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (TestMethods.AreIn(context.Compilation))
        {
            return;
        }

        var callSites = new CallSites(context.Compilation);
        context.RegisterOperationAction(operation => Check(operation, types, callSites), OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types, CallSites callSites)
    {
        var call = (IInvocationOperation)context.Operation;
        if (types.RequestCalls.KindOf(call.TargetMethod) != RequestKind.Answer
            || new TimeoutHandling(types, callSites, context.CancellationToken).IsHandled(call))
        {
            return;
        }

        var other = types.RequestCalls.WithoutExceptions(call.TargetMethod) is { } name ? $", call '{name}', which gives it as a value," : "";
        context.ReportDiagnostic(Diagnostic.Create(CallRequestDescriptors.UnhandledTimeout, RequestLocation.Of(call), call.TargetMethod.Name, other));
    }
}
