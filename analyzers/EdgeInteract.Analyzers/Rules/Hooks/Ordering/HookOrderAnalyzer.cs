using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Hooks.Ordering;

/// <summary>EI2008: a hook that writes down or counts requests runs before one that can block them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HookOrderAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [HookBlockingDescriptors.Order];

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) => context.RegisterOperationAction(operation =>
    {
        var call = (IInvocationOperation)operation.Operation;
        if (HookRegistrations.HookOf(call) is not { } hook)
        {
            return;
        }

        // What can tell most of them apart first: few are for audit, and none of the last ones registered is followed by another.
        var later = OnlookingHooks.Is(types, hook) ? HookRegistrations.After(call).Where(other => CanBlock(types, HookRegistrations.HookOf(other)!)).ToArray() : [];
        if (later.Length > 0)
        {
            var blocking = HookRegistrations.HookOf(later[later.Length - 1])!;
            operation.ReportDiagnostic(Diagnostic.Create(
                HookBlockingDescriptors.Order,
                NameOf(call).GetLocation(),
                later.Select(static other => other.Syntax.GetLocation()),
                hook.Name,
                blocking.Name));
        }
    }, OperationKind.Invocation);

    private static bool CanBlock(KnownTypes types, INamedTypeSymbol hook) =>
        hook is { Name: "RateLimitInteractionHook", ContainingNamespace.Name: "EdgeInteract" } || types.Blocking.CanBlock(hook);

    private static SyntaxNode NameOf(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: var expression }
        ? expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => expression,
        }
        : call.Syntax;
}
