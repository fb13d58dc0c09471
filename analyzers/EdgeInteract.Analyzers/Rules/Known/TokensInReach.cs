using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known;

/// <summary>The cancellation tokens that a call could be given: parameters and locals of the functions around it.</summary>
internal sealed class TokensInReach
{
    private readonly ImmutableArray<string>.Builder _names = ImmutableArray.CreateBuilder<string>();
    private readonly ITypeSymbol _token;
    private readonly IOperation _call;

    private TokensInReach(IOperation call, ITypeSymbol token)
    {
        _call = call;
        _token = token;
    }

    public ImmutableArray<string> Names => _names.ToImmutable();

    /// <summary>Whether there is a source whose token may be meant instead, perhaps one that is linked to a token.</summary>
    public bool HasSource { get; private set; }

    /// <summary>Looks for tokens from the inside out, as far as a function that runs while the one around it does.</summary>
    public static TokensInReach Of(IOperation call, ITypeSymbol token, IMethodSymbol? method)
    {
        var reach = new TokensInReach(call, token);
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            var isLast = current switch
            {
                IBlockOperation block => reach.Add(block.Locals),
                IForEachLoopOperation loop => reach.Add(loop.Locals),
                ISwitchCaseOperation section => reach.Add(section.Locals),
                IAnonymousFunctionOperation lambda => reach.Add(lambda.Symbol, isOuter: false) || lambda.Symbol.IsStatic || !RunsWhileOuterDoes(lambda),
                ILocalFunctionOperation function => reach.Add(function.Symbol, isOuter: false) || function.Symbol.IsStatic,
                _ => false,
            };
            if (isLast)
            {
                return reach;
            }
        }

        if (method is not null)
        {
            reach.Add(method, isOuter: call.Parent is not null && IsInFunction(call));
        }

        return reach;
    }

    // A token that is not named is not wanted, and neither is one further out.
    private bool Add(IMethodSymbol function, bool isOuter)
    {
        var isUnwanted = false;
        foreach (var parameter in function.Parameters.Where(IsToken))
        {
            if (parameter.Name == "_")
            {
                isUnwanted = true;
            }
            else if (parameter.RefKind == RefKind.None || (parameter.RefKind != RefKind.Out && !isOuter))
            {
                _names.Add(parameter.Name);
            }
        }

        return isUnwanted;
    }

    private bool Add(ImmutableArray<ILocalSymbol> locals)
    {
        foreach (var local in locals)
        {
            if (local.Type.Name is not ("CancellationToken" or "CancellationTokenSource") || !HasValue(local))
            {
                continue;
            }

            HasSource |= local.Type.Name == "CancellationTokenSource";
            if (SymbolEqualityComparer.Default.Equals(local.Type, _token) && local.RefKind == RefKind.None)
            {
                _names.Add(local.Name);
            }
        }

        return false;
    }

    // Whether a local surely has one: declared before the call, with a value.
    private bool HasValue(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration || declaration.SpanStart > _call.Syntax.SpanStart)
        {
            return false;
        }

        return declaration switch
        {
            ForEachStatementSyntax => true,
            VariableDeclaratorSyntax { Initializer: not null } declarator => !declarator.Span.Contains(_call.Syntax.Span),
            SingleVariableDesignationSyntax => declaration.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax or LocalDeclarationStatementSyntax,
            _ => false,
        };
    }

    private static bool RunsWhileOuterDoes(IAnonymousFunctionOperation lambda) =>
        Lambdas.LocalOf(lambda) is not null || (Lambdas.TakerOf(lambda) is { } taker && TaskWaits.IsWaitedFor(taker));

    private static bool IsInFunction(IOperation call)
    {
        for (var current = call.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsToken(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter.Type, _token);
}
