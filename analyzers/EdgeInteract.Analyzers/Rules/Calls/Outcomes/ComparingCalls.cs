using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using EdgeInteract.Analyzers.Rules.Known;

namespace EdgeInteract.Analyzers.Rules.Calls.Outcomes;

/// <summary>Tells the methods that compare texts from all others.</summary>
internal static class ComparingCalls
{
    /// <summary>What a call compares one of its arguments with, or the instance, and whether it ignores case.</summary>
    public static IEnumerable<(IOperation Other, bool IgnoresCase)> Others(IInvocationOperation call, IArgumentOperation? argument)
    {
        var method = call.TargetMethod;
        var ignoresCase = call.Arguments.Any(static item => IgnoresCase(item.Value));
        if (method.ContainingType.SpecialType == SpecialType.System_String && method.Name is "Equals" or "Compare" or "CompareOrdinal" or "CompareTo")
        {
            return Texts(call, argument).Select(other => (other, ignoresCase));
        }

        if (argument is null)
        {
            return [];
        }

        if (method.Name == "Equals" && method.Parameters.Length == 2 && call.Instance is { } comparer)
        {
            return Texts(call, argument).Select(other => (other, IgnoresCase(comparer)));
        }

        // An extension method has the collection as its first argument.
        var collection = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
        return method.Name == "Contains" && collection is not null && argument.Value != collection
            ? ListedTexts.In(collection).Select(other => (other, ignoresCase || ListedTexts.HasComparer(collection)))
            : [];
    }

    /// <summary>Whether a call gives the text with other letters, upper or lower.</summary>
    public static bool IsRecased(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && call.TargetMethod.Name is "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant";

    /// <summary>Whether a call gives the same text, without white space or as it is.</summary>
    public static bool IsTrimmed(IInvocationOperation call) =>
        call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && call.Arguments.IsEmpty && call.TargetMethod.Name is "Trim" or "ToString";

    private static IEnumerable<IOperation> Texts(IInvocationOperation call, IArgumentOperation? argument) => call.Arguments
        .Where(item => item != argument && item.Parameter?.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object)
        .Select(static item => item.Value.WithoutConversions())
        .Concat(argument is not null && call.Instance?.Type?.SpecialType == SpecialType.System_String ? [call.Instance] : []);

    // What cannot be told is taken for a comparison that ignores it.
    private static bool IgnoresCase(IOperation option) => option.WithoutConversions() switch
    {
        { Type.Name: nameof(StringComparison), ConstantValue: { HasValue: true, Value: int value } } => value % 2 != 0,
        { Type.Name: nameof(StringComparison) } => true,
        { Type.SpecialType: SpecialType.System_Boolean } flag => flag.ConstantValue is not { HasValue: true, Value: false },
        { Type.SpecialType: SpecialType.System_String or SpecialType.System_Char } => false,
        IPropertyReferenceOperation { Property: { ContainingType.Name: nameof(StringComparer), Name: var name } } => name.EndsWith("IgnoreCase", StringComparison.Ordinal),
        { Type: { } type } => type.AllInterfaces.Append(type as INamedTypeSymbol).Any(static item => item?.Name == nameof(IEqualityComparer<string>)),
        _ => false,
    };
}
