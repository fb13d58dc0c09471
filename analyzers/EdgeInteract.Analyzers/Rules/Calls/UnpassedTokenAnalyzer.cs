using System.Collections.Immutable;
using System.Globalization;
using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls;

/// <summary>EI3005: a call that asks, or waits, leaves its token at the default while one is in reach.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnpassedTokenAnalyzer : RuleAnalyzer
{
    /// <summary>The token to pass, where there is one only.</summary>
    internal const string TokenProperty = "Token";

    /// <summary>The parameter that takes it.</summary>
    internal const string ParameterProperty = "Parameter";

    /// <summary>Where the parameter stands among the others.</summary>
    internal const string OrdinalProperty = "Ordinal";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [CallRequestDescriptors.UnpassedToken];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterOperationAction(operation => Check(operation, types), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, KnownTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (types.RequestCalls.KindOf(call.TargetMethod) == RequestKind.None || DefaultTokenOf(call) is not { } parameter)
        {
            return;
        }

        var tokens = TokensInReach.Of(call, parameter.Type, context.ContainingSymbol as IMethodSymbol);
        if (tokens.Names.IsEmpty || AfterCancellation.Runs(call, types) || !TaskWaits.IsWaitedFor(call) || TestDoubles.IsDescribed(call))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            CallRequestDescriptors.UnpassedToken,
            RequestLocation.Of(call),
            tokens is { Names.Length: 1, HasSource: false } ? PropertiesOf(tokens.Names[0], parameter) : null,
            call.TargetMethod.Name,
            string.Join("' or '", tokens.Names)));
    }

    private static IParameterSymbol? DefaultTokenOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { Type.Name: "CancellationToken" } parameter })
            {
                return parameter;
            }
        }

        return null;
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(string token, IParameterSymbol parameter) => ImmutableDictionary<string, string?>.Empty
        .Add(TokenProperty, token)
        .Add(ParameterProperty, parameter.Name)
        .Add(OrdinalProperty, parameter.Ordinal.ToString(CultureInfo.InvariantCulture));
}
