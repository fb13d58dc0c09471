using System.Collections.Concurrent;
using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Changes;
using EdgeInteract.Analyzers.Rules.Known.Looks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>EI2003 and EI2004: finds changes of a request that come too late, when it was answered or perhaps when it is frozen.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestChangeAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ChangeDescriptors.AfterRespond, ChangeDescriptors.InBackground];

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        context.RegisterSymbolStartAction(
            start =>
            {
                if (types.HookMethods.MayHave((INamedTypeSymbol)start.Symbol))
                {
                    // A hook is read when the compiler has bound the methods beside it, which it mostly calls: binding them here would be done twice.
                    var hooks = new ConcurrentBag<(IMethodSymbol Method, IOperation Body)>();
                    start.RegisterOperationBlockAction(block => Keep(block, types, hooks));
                    start.RegisterSymbolEndAction(end => Read(end, types, hooks));
                }
            },
            SymbolKind.NamedType);
    }

    private static void Keep(
        OperationBlockAnalysisContext context, KnownTypes types, ConcurrentBag<(IMethodSymbol Method, IOperation Body)> hooks)
    {
        if (context.OwningSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method
            && context.OperationBlocks.FirstOrDefault(static block => block.Kind == OperationKind.Block) is { } body)
        {
            types.MethodBodies.Keep(method, body);
            // Most hooks have nothing that could come too late. For them it is enough to look.
            var mayBeLate = TemplateMethods.StageOf(types, method) switch
            {
                HookStage.AfterRespond => types.SourceFunctions.May(Effects.Changes, body.Syntax),
                HookStage.BeforePublish => types.SourceFunctions.May(Effects.RunsOn, body.Syntax),
                _ => false,
            };
            if (mayBeLate)
            {
                hooks.Add((method, body));
            }
        }
    }

    private static void Read(SymbolAnalysisContext context, KnownTypes types, ConcurrentBag<(IMethodSymbol Method, IOperation Body)> hooks)
    {
        foreach (var (method, body) in hooks)
        {
            var changes = RequestChanges.Of(types, method, body);
            if (TemplateMethods.StageOf(types, method) == HookStage.AfterRespond)
            {
                foreach (var change in changes.All)
                {
                    context.ReportDiagnostic(Diagnostic.Create(ChangeDescriptors.AfterRespond, change.Place.GetLocation(), change.What));
                }

                continue;
            }

            foreach (var (change, start) in changes.Late)
            {
                // A fix needs to know what would have to be awaited.
                context.ReportDiagnostic(Diagnostic.Create(ChangeDescriptors.InBackground, change.Place.GetLocation(), [start.GetLocation()], change.What));
            }
        }
    }
}
