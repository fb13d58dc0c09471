using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Reads the texts of a collection that is made where it is used, or kept in a local.</summary>
internal static class ListedTexts
{
    public static IEnumerable<IOperation> In(IOperation collection) => Made(collection) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation expression => expression.Elements,
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.OfType<IInvocationOperation>().Where(static call => call.Arguments.Length == 1).Select(static call => call.Arguments[0].Value),
        IObjectCreationOperation { Arguments.IsEmpty: false } creation => In(creation.Arguments[0].Value),
        IInvocationOperation { TargetMethod: { Name: "Create" or "AsSpan" or "ToImmutableArray" or "ToFrozenSet" or "ToHashSet" or "ToArray" or "ToList" } } call => call.Arguments.SelectMany(static argument => argument.Value.ConstantValue.HasValue ? [argument.Value] : In(argument.Value)),
        _ => [],
    };

    /// <summary>Whether a collection may compare in a way of its own.</summary>
    public static bool HasComparer(IOperation collection) => Made(collection) is var made
        && (made is IObjectCreationOperation ? made.ChildOperations.OfType<IArgumentOperation>() : made is IInvocationOperation call ? call.Arguments : [])
            .Any(static argument => argument.Value.WithoutConversions().Type?.Name.EndsWith("Comparer", StringComparison.Ordinal) == true);

    private static IOperation Made(IOperation collection)
    {
        var made = WithoutAnyConversion(collection);
        return made is ILocalReferenceOperation { Local: var local } && !made.Root().Writes(local) && made.Root().InitialValue(local) is { } value ? WithoutAnyConversion(value) : made;
    }

    // An array becomes a span by an operator.
    private static IOperation WithoutAnyConversion(IOperation operation) => operation is IConversionOperation conversion ? WithoutAnyConversion(conversion.Operand) : operation;
}
