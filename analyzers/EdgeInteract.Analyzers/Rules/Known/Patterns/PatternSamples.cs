using System.Globalization;
using Microsoft.CodeAnalysis;

namespace EdgeInteract.Analyzers.Rules.Known.Patterns;

/// <summary>Chooses the values with which patterns are tried.</summary>
internal static class PatternSamples
{
    /// <summary>Enough values for every combination of what the patterns ask.</summary>
    public static IReadOnlyList<PatternSample> Of(PatternPlace place)
    {
        var type = place.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : place.Type;
        var samples = new List<PatternSample>();
        if (!SymbolEqualityComparer.Default.Equals(type, place.Type) || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated))
        {
            // Of a type without annotations nobody knows.
            samples.Add(new PatternSample(null, IsDoubtful: !type.IsValueType && type.NullableAnnotation == NullableAnnotation.None));
        }

        samples.AddRange(type switch
        {
            { SpecialType: SpecialType.System_Boolean } => [new(type, true), new(type, false)],
            { TypeKind: TypeKind.Enum } => Names(place, type),
            { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_Decimal } => Numbers(place, type),
            _ => place.Constants.Distinct().Select(constant => new PatternSample(type, constant)).Append(new PatternSample(type)),
        });
        samples.AddRange(place.Types.Where(tested => !SymbolEqualityComparer.Default.Equals(tested, type)).Select(static tested => new PatternSample(tested)));
        return samples;
    }

    /// <summary>A constant as it is compared: numbers of all types alike.</summary>
    public static object Normalize(object constant) => constant switch
    {
        char character => (decimal)character,
        sbyte or byte or short or ushort or int or uint or long or ulong or decimal => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        _ => constant,
    };

    // A contract lets no other value in than the declared ones, though the type would.
    private static IEnumerable<PatternSample> Names(PatternPlace place, ITypeSymbol type)
    {
        var declared = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(static field => Normalize(field.ConstantValue!));
        return declared.Union(place.Constants).Select(constant => new PatternSample(type, constant)).Append(new PatternSample(type, decimal.MaxValue, IsDoubtful: true));
    }

    // Each number that is mentioned, and one of each stretch between them.
    private static IEnumerable<PatternSample> Numbers(PatternPlace place, ITypeSymbol type)
    {
        var numbers = place.Constants.OfType<decimal>().Distinct().OrderBy(static number => number).ToArray();
        if (numbers.Length == 0)
        {
            return [new PatternSample(type)];
        }

        var isWhole = type.SpecialType != SpecialType.System_Decimal;
        var between = numbers.Skip(1).Zip(numbers, (next, number) => isWhole ? number + 1 : (number / 2) + (next / 2));
        var (lowest, highest) = Limits(type.SpecialType);
        return numbers.Union(between)
            .Concat(numbers[0] > lowest ? [lowest] : [])
            .Concat(numbers[numbers.Length - 1] < highest ? [highest] : [])
            .Distinct()
            .Select(number => new PatternSample(type, number));
    }

    private static (decimal Lowest, decimal Highest) Limits(SpecialType type) => type switch
    {
        SpecialType.System_Char => (char.MinValue, char.MaxValue),
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => (decimal.MinValue, decimal.MaxValue),
    };
}
