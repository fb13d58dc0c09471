using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Known.Blocking;

/// <summary>What an expression can be: through conversions, alternatives, and what a local is set to anywhere in the member.</summary>
internal sealed class LocalValues(IOperation within)
{
    private readonly Lazy<ILookup<ISymbol, IOperation>> _assigned = new(() => Assignments(within).ToLookup(
        static pair => pair.Local,
        static pair => pair.Value,
        SymbolEqualityComparer.Default));

    public IEnumerable<IOperation> ValuesOf(IOperation? value) => ValuesOf(value, []);

    /// <summary>What is added to a list.</summary>
    public IEnumerable<IOperation> AddedTo(ILocalSymbol list) => RootOf(within).Descendants()
        .OfType<IInvocationOperation>()
        .Where(call => call is { TargetMethod.Name: "Add", Arguments.Length: 1, Instance: ILocalReferenceOperation { Local: var local } } && SymbolEqualityComparer.Default.Equals(local, list))
        .Select(static call => call.Arguments[0].Value);

    private IEnumerable<IOperation> ValuesOf(IOperation? value, List<ISymbol> open)
    {
        switch (value)
        {
            case null:
                return [];
            case IConversionOperation conversion:
                return ValuesOf(conversion.Operand, open);
            case IParenthesizedOperation parenthesized:
                return ValuesOf(parenthesized.Operand, open);
            case IConditionalOperation choice:
                return ValuesOf(choice.WhenTrue, open).Concat(ValuesOf(choice.WhenFalse, open));
            case ICoalesceOperation coalesce:
                return ValuesOf(coalesce.Value, open).Concat(ValuesOf(coalesce.WhenNull, open));
            case ISwitchExpressionOperation choice:
                return choice.Arms.SelectMany(arm => ValuesOf(arm.Value, open));
            case IConditionalAccessOperation access:
                return ValuesOf(access.WhenNotNull, open);
            case ISimpleAssignmentOperation assignment:
                return ValuesOf(assignment.Value, open);
            case ILocalReferenceOperation { Local: var local } when !open.Contains(local, SymbolEqualityComparer.Default):
                open.Add(local);
                IOperation[] values = [.. _assigned.Value[local].SelectMany(assigned => ValuesOf(assigned, open))];
                open.RemoveAt(open.Count - 1);
                return values.Length > 0 ? values : [value];
            default:
                return [value];
        }
    }

    private static IEnumerable<(ISymbol Local, IOperation Value)> Assignments(IOperation within)
    {
        foreach (var operation in RootOf(within).Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: { } declared } declarator when declarator.GetVariableInitializer() is { } initializer:
                    yield return (declared, initializer.Value);
                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment:
                    yield return (local, assignment.Value);
                    break;
                case IIsPatternOperation { Pattern: IDeclarationPatternOperation { DeclaredSymbol: { } named } } match when match.Value is ILocalReferenceOperation:
                    yield return (named, match.Value);
                    break;
            }
        }
    }

    private static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
