using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Follows the outcome of a response to the texts that it is compared with.</summary>
internal sealed class OutcomeComparisons
{
    private readonly InteractionTypes _interactions;
    private readonly Lazy<OutcomeSet?> _outcomes;
    private readonly HashSet<ISymbol> _locals = new(SymbolEqualityComparer.Default);
    private readonly List<OutcomeComparison> _found = [];

    private OutcomeComparisons(IOperation read, InteractionTypes interactions)
    {
        _interactions = interactions;
        _outcomes = new(() => interactions.OfResponse(read));
    }

    /// <summary>What the value that an operation reads is compared with, there or by way of a local.</summary>
    public static IReadOnlyList<OutcomeComparison> Of(IOperation read, InteractionTypes interactions)
    {
        var comparisons = new OutcomeComparisons(read, interactions);
        comparisons.Follow(read, TextCase.Exact);
        return comparisons._found;
    }

    private void Follow(IOperation value, TextCase letters)
    {
        switch (value.Parent)
        {
            case IConversionOperation { OperatorMethod: null } or ICoalesceOperation:
                Follow(value.Parent, letters);
                break;
            case IConditionalAccessOperation access when access.WhenNotNull == value:
                Follow(access, letters);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary:
                Add(binary.LeftOperand == value ? binary.RightOperand : binary.LeftOperand, letters);
                break;
            case IPropertySubpatternOperation pattern when pattern.Member == value:
                Add(pattern.Pattern, letters, null);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowLocal(declarator.Symbol, value, letters);
                break;
            case ITupleOperation tuple:
                FollowTuple(tuple, tuple.Elements.IndexOf(value), letters);
                break;
            case IInvocationOperation call when call.Instance == value:
                FollowInstance(call, letters);
                break;
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                foreach (var (other, ignores) in ComparingCalls.Others(call, argument))
                {
                    Add(other, Later(letters, ignores));
                }

                break;
            default:
                foreach (var pattern in Patterns(value))
                {
                    Add(pattern, letters, null);
                }

                foreach (var label in Labels(value))
                {
                    Add(label, letters);
                }

                break;
        }
    }

    private static IEnumerable<IPatternOperation> Patterns(IOperation value) => value.Parent switch
    {
        IIsPatternOperation test => [test.Pattern],
        ISwitchExpressionOperation expression => expression.Arms.Select(static arm => arm.Pattern),
        ISwitchOperation statement => statement.Cases.SelectMany(static section => section.Clauses).OfType<IPatternCaseClauseOperation>().Select(static clause => clause.Pattern),
        _ => [],
    };

    private static IEnumerable<IOperation> Labels(IOperation value) => value.Parent is ISwitchOperation statement
        ? statement.Cases.SelectMany(static section => section.Clauses).OfType<ISingleValueCaseClauseOperation>().Select(static clause => clause.Value)
        : [];

    private void FollowInstance(IInvocationOperation call, TextCase letters)
    {
        if (ComparingCalls.IsRecased(call))
        {
            Follow(call, TextCase.Changed);
        }
        else if (ComparingCalls.IsTrimmed(call))
        {
            Follow(call, letters);
        }
        else
        {
            foreach (var (other, ignores) in ComparingCalls.Others(call, argument: null))
            {
                Add(other, Later(letters, ignores));
            }
        }
    }

    // One that is written again may hold something else.
    private void FollowLocal(ILocalSymbol local, IOperation within, TextCase letters)
    {
        var reads = LocalReads.Of(local, within).ToArray();
        if (_locals.Add(local) && !within.Root().Writes(local))
        {
            foreach (var read in reads)
            {
                Follow(read, letters);
            }
        }
    }

    private void FollowTuple(ITupleOperation tuple, int index, TextCase letters)
    {
        IOperation whole = tuple.Parent is IConversionOperation conversion ? conversion : tuple;
        if (whole.Parent is IDeconstructionAssignmentOperation { Target: var target } && Elements(target) is { } targets && index < targets.Length)
        {
            if ((targets[index] is IDeclarationExpressionOperation declaration ? declaration.Expression : targets[index]) is ILocalReferenceOperation { IsDeclaration: true } local)
            {
                FollowLocal(local.Local, tuple, letters);
            }
        }
        else if (whole.Parent is ITupleBinaryOperation binary && Elements(binary.LeftOperand == whole ? binary.RightOperand : binary.LeftOperand) is { } others && index < others.Length)
        {
            Add(others[index], letters);
        }

        foreach (var pattern in Patterns(whole).OfType<IRecursivePatternOperation>().Where(pattern => index < pattern.DeconstructionSubpatterns.Length))
        {
            var outcomes = tuple.Elements.Zip(pattern.DeconstructionSubpatterns, _interactions.OfTest).FirstOrDefault(static found => found is not null);
            Add(pattern.DeconstructionSubpatterns[index], letters, outcomes);
        }
    }

    private static System.Collections.Immutable.ImmutableArray<IOperation>? Elements(IOperation operation) => operation.WithoutConversions() switch
    {
        ITupleOperation tuple => tuple.Elements,
        IDeclarationExpressionOperation { Expression: ITupleOperation tuple } => tuple.Elements,
        _ => null,
    };

    private static TextCase Later(TextCase letters, bool ignoresCase) => ignoresCase && letters == TextCase.Exact ? TextCase.Ignored : letters;

    private void Add(IOperation other, TextCase letters)
    {
        if (other.ConstantValue is { HasValue: true, Value: string text })
        {
            _found.Add(new OutcomeComparison(other.WithoutConversions(), text, letters, _outcomes.Value));
        }
    }

    private void Add(IPatternOperation pattern, TextCase letters, OutcomeSet? outcomes)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value: { ConstantValue: { HasValue: true, Value: string text } } value }:
                _found.Add(new OutcomeComparison(value.WithoutConversions(), text, letters, outcomes ?? _outcomes.Value));
                break;
            case INegatedPatternOperation negated:
                Add(negated.Pattern, letters, outcomes);
                break;
            case IBinaryPatternOperation binary:
                Add(binary.LeftPattern, letters, outcomes);
                Add(binary.RightPattern, letters, outcomes);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                FollowLocal(local, pattern, letters);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                FollowLocal(local, pattern, letters);
                break;
        }
    }
}
