using EdgeInteract.Analyzers.Rules.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Finds out of which type the interaction is that a response answers, where the code says so.</summary>
internal sealed class InteractionTypes(KnownTypes types)
{
    /// <summary>The outcomes of the interaction whose response is read; <see langword="null"/> where it may be any.</summary>
    public OutcomeSet? OfResponse(IOperation read) =>
        (Instance(read) is { } instance ? OfSource(instance) : null)
        ?? Around(read).Select(OfMembers).FirstOrDefault(static found => found is not null)
        ?? EarlierTests.Before(read, variable: null).Where(static test => test.Holds).Select(OfTest).FirstOrDefault(static found => found is not null);

    /// <summary>The outcomes of the interaction, if a value is what tells its type and matches a pattern.</summary>
    public OutcomeSet? OfTest(IOperation value, IPatternOperation pattern) => pattern switch
    {
        IRecursivePatternOperation recursive when OfMembers(recursive) is { } outcomes => outcomes,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => OfTest(value, both.LeftPattern) ?? OfTest(value, both.RightPattern),
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: string key } } when IsKey(value) => OfKey(key),
        IDeclarationPatternOperation { MatchedType: INamedTypeSymbol type } when IsPayload(value) => types.Outcomes.OfDeclaration(type),
        ITypePatternOperation { MatchedType: INamedTypeSymbol type } when IsPayload(value) => types.Outcomes.OfDeclaration(type),
        IRecursivePatternOperation { MatchedType: INamedTypeSymbol type } when IsPayload(value) => types.Outcomes.OfDeclaration(type),
        _ => null,
    };

    private OutcomeSet? OfMembers(IRecursivePatternOperation pattern) =>
        pattern.PropertySubpatterns.Select(inner => OfTest(inner.Member, inner.Pattern)).FirstOrDefault(static found => found is not null);

    // What else a pattern asks holds wherever the outcome within it is compared.
    private static IEnumerable<IRecursivePatternOperation> Around(IOperation read)
    {
        for (var operation = read.Parent; operation is IPatternOperation or IPropertySubpatternOperation; operation = operation.Parent)
        {
            if (operation is IRecursivePatternOperation pattern)
            {
                yield return pattern;
            }
        }
    }

    private OutcomeSet? OfTest(EarlierTest test) => test switch
    {
        { Pattern: { } pattern } => OfTest(test.Value, pattern),
        { Type: INamedTypeSymbol type } => IsPayload(test.Value) ? types.Outcomes.OfDeclaration(type) : null,
        { Other.ConstantValue: { HasValue: true, Value: string key } } => IsKey(test.Value) ? OfKey(key) : null,
        _ => null,
    };

    private OutcomeSet? OfKey(string key) => types.Outcomes.All.FirstOrDefault(outcomes => outcomes.Key == key);

    private bool IsKey(IOperation value) => value.WithoutConversions() is IPropertyReferenceOperation { Property: { Name: "Type" } property } && IsOurs(property);

    private bool IsPayload(IOperation value) => value.WithoutConversions() is IPropertyReferenceOperation { Property: { Name: "Payload" } property } && IsOurs(property);

    private bool IsOurs(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, types.Request.ContainingAssembly);

    // Within a pattern the instance is what the pattern around looks at.
    private static IOperation? Instance(IOperation read) => read is IPropertyReferenceOperation { Parent: IPropertySubpatternOperation { Parent: IRecursivePatternOperation pattern } }
        ? pattern.Parent switch
        {
            IPropertySubpatternOperation outer => outer.Member,
            IIsPatternOperation test => test.Value,
            _ => null,
        }
        : (read as IPropertyReferenceOperation)?.Instance;

    private OutcomeSet? OfSource(IOperation response) => response.WithoutConversions() switch
    {
        IPropertyReferenceOperation { Property: { Name: "Response", ContainingType: var type } } property => types.Outcomes.Of(OutcomeOf(type, property)),
        ILocalReferenceOperation { Local: var local } reference when !reference.Root().Writes(local) => reference.Root() is var root && root.InitialValue(local) is { } value
            ? OfSource(value)
            : root.CollectionOf(local) is { } collection ? OfCollection(collection) : null,
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } } reference => OfCollection(CollectionOf(reference)),
        IConditionalAccessInstanceOperation instance => instance.Accessed() is { } accessed ? OfSource(accessed) : null,
        _ => null,
    };

    private ITypeSymbol? OutcomeOf(INamedTypeSymbol type, IPropertyReferenceOperation property)
    {
        if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, types.Answer))
        {
            return type.TypeArguments[0];
        }

        // A validator of one type is given nothing else.
        return type.Name == "InteractionResponseValidation" && IsOurs(type) && property.Instance is IParameterReferenceOperation { Parameter.ContainingSymbol.ContainingType: { } validator }
            ? Only(validator.AllInterfaces.Where(item => item is { Name: "IInteractionResponseValidator", TypeArguments.Length: 2 } && IsOurs(item)).Select(static item => item.TypeArguments[1]).ToArray())
            : null;
    }

    private static ITypeSymbol? Only(ITypeSymbol[] outcomes) => outcomes.Length == 1 ? outcomes[0] : null;

    private OutcomeSet? OfCollection(IOperation? collection) => collection?.WithoutConversions() is IPropertyReferenceOperation { Property.Name: "Responses", Instance: { } responses }
        && responses.WithoutConversions() is IPropertyReferenceOperation { Property: { Name: "Responses", ContainingType: { TypeArguments.Length: 1 } type } }
        && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, types.Answers)
            ? types.Outcomes.Of(type.TypeArguments[0])
            : null;

    private static IOperation? CollectionOf(IOperation reference)
    {
        IOperation? function = reference;
        while (function is not (null or IAnonymousFunctionOperation))
        {
            function = function.Parent;
        }

        return function is not null && Lambdas.TakerOf(function) is { } call ? call.Instance ?? call.Arguments.FirstOrDefault()?.Value : null;
    }
}
