using EdgeInteract.Analyzers.Rules.Known;
using EdgeInteract.Analyzers.Rules.Known.Patterns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>A <c>switch</c> over the outcomes of an interaction.</summary>
internal sealed class OutcomeSwitch
{
    private readonly IOperation _operation;
    private readonly IOperation _value;
    private readonly KnownTypes _types;
    private readonly PatternTrial _cases;

    private OutcomeSwitch(IOperation operation, IOperation value, OutcomeSet outcomes, KnownTypes types)
    {
        (_operation, _value, _types, Outcomes) = (operation, value, types, outcomes);
        _cases = new PatternTrial(types.Compilation, value.Type!, [.. Patterns(operation)]);
    }

    public OutcomeSet Outcomes { get; }

    /// <summary>Reads a <c>switch</c> statement or expression; <see langword="null"/> if it is about something else.</summary>
    public static OutcomeSwitch? Of(IOperation? operation, KnownTypes types)
    {
        var value = operation switch
        {
            ISwitchOperation statement => statement.Value,
            ISwitchExpressionOperation expression => expression.Value,
            _ => null,
        };
        return value is not null && types.Outcomes.Of(value.Type) is { } outcomes ? new OutcomeSwitch(operation!, value, outcomes, types) : null;
    }

    /// <summary>The outcomes that may come here and that no case takes.</summary>
    public IReadOnlyList<OutcomeCase> FindMissing()
    {
        if (_operation is ISwitchOperation statement && (statement.Cases.SelectMany(static section => section.Clauses).Any(static clause => clause is IDefaultCaseClauseOperation) || SwitchEnd.TakesTheRest(statement)))
        {
            return [];
        }

        var missing = Outcomes.Cases.Where(outcome => _cases.Try(outcome.Type).CanMiss).ToArray();
        if (missing.Length == 0)
        {
            return [];
        }

        var tests = EarlierTests.Before(_operation, _value.Variable()).Where(test => test.Value.ReadsTheSameAs(_value)).ToArray();
        return [.. missing.Where(outcome => !tests.Any(test => Excludes(test, outcome)))];
    }

    /// <summary>Whether its cases take every outcome, whatever its data, and nothing else can be one.</summary>
    public bool CoversAll() => _types.Outcomes.IsClosed(Outcomes) && Outcomes.Cases.All(outcome => _cases.Try(outcome.Type).IsAlways);

    public bool CoversNull() => _cases.TryNull().IsAlways;

    // A case with a condition may leave everything to the others.
    private static IEnumerable<IPatternOperation> Patterns(IOperation operation) => operation is ISwitchExpressionOperation expression
        ? expression.Arms.Where(static arm => IsUnconditional(arm.Guard)).Select(static arm => arm.Pattern)
        : ((ISwitchOperation)operation).Cases
            .SelectMany(static section => section.Clauses)
            .OfType<IPatternCaseClauseOperation>()
            .Where(static clause => IsUnconditional(clause.Guard))
            .Select(static clause => clause.Pattern);

    private static bool IsUnconditional(IOperation? guard) => guard is null || guard.ConstantValue is { HasValue: true, Value: true };

    private bool Excludes(EarlierTest test, OutcomeCase outcome)
    {
        if (test.Pattern is not null)
        {
            var verdict = new PatternTrial(_types.Compilation, _value.Type!, [test.Pattern]).Try(outcome.Type);
            return test.Holds ? verdict.IsNever : verdict.IsAlways;
        }

        return test.Type is INamedTypeSymbol type && test.Holds != KnownTypes.IsOrDerivesFrom(outcome.Type, type.OriginalDefinition);
    }
}
