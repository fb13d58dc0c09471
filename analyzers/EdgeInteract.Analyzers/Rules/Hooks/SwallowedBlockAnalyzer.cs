using System.Collections.Immutable;
using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Blocking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace EdgeInteract.Analyzers.Rules.Hooks;

/// <summary>EI2005: a handler takes the exception that blocks a request, and lets the request go on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwallowedBlockAnalyzer : RuleAnalyzer
{
    /// <summary>Set where nothing wraps the exception on its way to the handler, so that a clause for it would take it.</summary>
    internal const string IsThrownAsItIs = nameof(IsThrownAsItIs);

    private static readonly ImmutableDictionary<string, string?> s_asItIs = ImmutableDictionary<string, string?>.Empty.Add(IsThrownAsItIs, null);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [HookBlockingDescriptors.Swallowed];

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types) =>
        context.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Try);

    private static void Analyze(OperationAnalysisContext context, KnownTypes types)
    {
        var operation = (ITryOperation)context.Operation;
        if (operation.Catches.IsEmpty || context.ContainingSymbol is not IMethodSymbol method || !operation.Catches.Any(clause => MayTake(types, clause)))
        {
            return;
        }

        var owner = OwnerOf(operation, method);
        var query = new BlockingQuery(types.Blocking);
        var walker = new EscapeWalker(query, owner, null, operation);
        walker.EnterHandlersAround(operation);
        bool? isPart = null;
        foreach (var (clause, escapes) in walker.Distribute(operation).ToArray())
        {
            var blocking = escapes.Where(static escape => escape.FromParameter is null).ToArray();
            if (clause is null || blocking.Length == 0 || !new HandlerWays(query, owner, operation, clause).Swallow(blocking))
            {
                continue;
            }

            isPart ??= SymbolEqualityComparer.Default.Equals(owner, method) ? types.Blocking.IsPartOfHook(method) : types.Blocking.IsPartOfHook(owner, method);
            if (isPart == true)
            {
                var properties = blocking.All(escape => query.Blocks(escape.Type)) ? s_asItIs : null;
                context.ReportDiagnostic(Diagnostic.Create(HookBlockingDescriptors.Swallowed, LocationOf(clause), properties, NameOf(blocking[0].Place)));
            }
        }
    }

    private static bool MayTake(KnownTypes types, ICatchClauseOperation clause) => clause.ExceptionType is INamedTypeSymbol caught
        && (KnownTypes.IsOrDerivesFrom(types.BlockedException, caught) || KnownTypes.IsOrDerivesFrom(caught, types.BlockedException) || caught.Name == "AggregateException");

    private static IMethodSymbol OwnerOf(IOperation operation, IMethodSymbol method)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return method;
    }

    private static Location LocationOf(ICatchClauseOperation clause)
    {
        var syntax = (CatchClauseSyntax)clause.Syntax;
        return Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.CatchKeyword.SpanStart, syntax.Declaration?.Span.End ?? syntax.CatchKeyword.Span.End));
    }

    private static string NameOf(IOperation place) => place switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IMethodReferenceOperation reference => reference.Method.Name,
        IPropertyReferenceOperation reference => reference.Property.Name,
        _ => "throw",
    };
}
