using System.Collections.Concurrent;
using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Looks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace EdgeInteract.Analyzers.Rules.Hooks.Flow;

/// <summary>What the functions of one compilation do with what they are given, found out when somebody asks.</summary>
internal sealed class HelperSummaries(KnownTypes types)
{
    // Far beyond what anybody writes by hand. What lies beyond is not looked into.
    private const int MaxDepth = 32;
    private const int MaxFunctions = 1_000;

    private readonly ConcurrentDictionary<IParameterSymbol, FunctionSummary> _known = new(SymbolEqualityComparer.Default);

    // The functions that are being looked into, by this thread, each because the one before asks.
    private readonly ThreadLocal<AskedFunctions> _asked = new(static () => new AskedFunctions());

    /// <summary>Whether a method that a hook hands its request to need not be looked into: nothing in it makes a copy, and nothing comes back.</summary>
    public bool IsHarmless(IMethodSymbol method, IParameterSymbol parameter) =>
        _asked.Value!.Count == 0
        && (method.ReturnsVoid || (Tasks.IsTask(method.ReturnType) && method.ReturnType is INamedTypeSymbol { IsGenericType: false }))
        && method.MethodKind is MethodKind.Ordinary or MethodKind.ReducedExtension
        && !SymbolEqualityComparer.Default.Equals(method, parameter.ContainingSymbol)
        && method.Parameters.All(static other => other.RefKind is RefKind.None or RefKind.In)
        && !types.SourceFunctions.May(Effects.Copies, method.Name);

    /// <summary>What an ordinary method does with a parameter.</summary>
    public FunctionSummary Of(IMethodSymbol method, int ordinal, bool isVirtual, CancellationToken cancellationToken)
    {
        method = method.ReducedFrom ?? method;
        method = method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;
        if (ordinal >= method.Parameters.Length
            || method.IsAbstract
            || method.DeclaringSyntaxReferences.Length == 0
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation)
            || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, types.Compilation.Assembly))
        {
            return FunctionSummary.Unknown;
        }

        var summary = Of(method.Parameters[ordinal], null, cancellationToken);
        // What is overridden is known by one of its bodies only: it may use what it gets.
        return isVirtual && (method.IsVirtual || (method.IsOverride && !method.IsSealed)) && !method.ContainingType.IsSealed ? summary.AsOverridable() : summary;
    }

    /// <summary>What a function does with a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="graph">The graph of the function, where it has been made already.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public FunctionSummary Of(IParameterSymbol parameter, ControlFlowGraph? graph, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(parameter, out var known))
        {
            return known;
        }

        var asked = _asked.Value!;
        if (asked.IsCircle(parameter) || asked.Count == MaxDepth || asked.Total == MaxFunctions)
        {
            asked.Cut(parameter);
            return FunctionSummary.Unknown;
        }

        asked.Enter(parameter);
        bool isCertain;
        FunctionSummary summary;
        try
        {
            summary = (graph ?? Graph((IMethodSymbol)parameter.ContainingSymbol, cancellationToken)) is { } body
                ? FunctionFlow.Run(types, this, parameter, body, cancellationToken)
                : FunctionSummary.Unknown;
        }
        finally
        {
            isCertain = asked.Leave();
        }

        // What is found out within a circle depends on where one entered it.
        return isCertain ? _known.GetOrAdd(parameter, summary) : summary;
    }

    private ControlFlowGraph? Graph(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        if (syntax is not MethodDeclarationSyntax { Body: not null } and not MethodDeclarationSyntax { ExpressionBody: not null })
        {
            return null;
        }

#pragma warning disable RS1030 // A helper is anywhere in the compilation, and looked into once.
        var model = types.Compilation.GetSemanticModel(syntax.SyntaxTree);
#pragma warning restore RS1030
        return ControlFlowGraph.Create(syntax, model, cancellationToken);
    }
}
