using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using EdgeInteract.Differential.Tests.Documents;

namespace EdgeInteract.Differential.Tests.Judges;

/// <summary>Compares two values by everything that can be read from them.</summary>
internal static class ValueEquality
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <returns>Where they differ first, and in what; <see langword="null"/> if they do not.</returns>
    public static string? Difference(object? one, object? other) => (one, other) switch
    {
        (null, null) => null,
        (null, _) or (_, null) => $"{one ?? "null"} and {other ?? "null"}",
        (JsonNode first, JsonNode second) => first.ToJsonString() == second.ToJsonString() ? null : $"{first.ToJsonString()} and {second.ToJsonString()}",
        _ when one.GetType() != other.GetType() && one is not IEnumerable => $"a {one.GetType()} and a {other.GetType()}",
        (JsonElement first, JsonElement second) => Differ(first, second) ? $"{first} and {second}" : null,
        (DateTimeOffset first, DateTimeOffset second) => first.EqualsExact(second) ? null : $"{first:O} and {second:O}",
        (double first, double second) => BitConverter.DoubleToInt64Bits(first) == BitConverter.DoubleToInt64Bits(second) ? null : $"{first} and {second}",
        (float first, float second) => BitConverter.SingleToInt32Bits(first) == BitConverter.SingleToInt32Bits(second) ? null : $"{first} and {second}",
        // With its digits, but without the sign that a zero may have: nobody writes it.
        (decimal first, decimal second) => first == second && first.Scale == second.Scale ? null : $"{first} and {second}",
        (DateTime first, DateTime second) => first == second && first.Kind == second.Kind ? null : $"{first:O} and {second:O}",
        (Uri first, Uri second) => first.OriginalString == second.OriginalString && first.IsAbsoluteUri == second.IsAbsoluteUri ? null : $"{first} and {second}",
        (IConvertible or ISpanFormattable, _) => one.Equals(other) ? null : $"{one} and {other}",
        (IDictionary first, IDictionary second) => Maps(first, second),
        _ when IsSet(one) => Sets([.. ((IEnumerable)one).Cast<object?>()], [.. ((IEnumerable)other).Cast<object?>()]),
        (IEnumerable first, IEnumerable second) => Lists([.. first.Cast<object?>()], [.. second.Cast<object?>()]),
        _ => Members(one, other),
    };

    // An element of no document stands for a member that was not given. Not by DeepEquals, which throws on numbers that are too large for it.
    private static bool Differ(JsonElement one, JsonElement other) => one.ValueKind == JsonValueKind.Undefined || other.ValueKind == JsonValueKind.Undefined
        ? one.ValueKind != other.ValueKind
        : TreeText.Read(one).Write() != TreeText.Read(other).Write();

    private static string? Members(object one, object other)
    {
        foreach (var property in s_properties.GetOrAdd(one.GetType(), static type => [.. type.GetProperties().Where(static property => property.GetIndexParameters().Length == 0)]))
        {
            if (Difference(property.GetValue(one), property.GetValue(other)) is { } difference)
            {
                return $".{property.Name}{difference.AsSpan()}";
            }
        }

        return null;
    }

    private static string? Lists(object?[] one, object?[] other)
    {
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            if (Difference(one[i], other[i]) is { } difference)
            {
                return string.Create(CultureInfo.InvariantCulture, $"[{i}]{difference}");
            }
        }

        return one.Length == other.Length ? null : string.Create(CultureInfo.InvariantCulture, $" {one.Length} and {other.Length} items");
    }

    private static bool IsSet(object value) => value.GetType().GetInterfaces().Any(static type =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ISet<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlySet<>)));

    // The items of a set stand in the order of their hash codes, which objects have from nowhere.
    private static string? Sets(object?[] one, object?[] other)
    {
        var left = other.ToList();
        foreach (var item in one)
        {
            var index = left.FindIndex(candidate => Difference(item, candidate) is null);
            if (index < 0)
            {
                return $"{{{item}}} and nothing";
            }

            left.RemoveAt(index);
        }

        return left.Count == 0 ? null : $"nothing and {{{left[0]}}}";
    }

    private static string? Maps(IDictionary one, IDictionary other)
    {
        foreach (var key in one.Keys)
        {
            if (!other.Contains(key) || Difference(one[key], other[key]) is not null)
            {
                return $"[{key}] {one[key]} and {(other.Contains(key) ? Difference(one[key], other[key]) : "nothing")}";
            }
        }

        return one.Count == other.Count ? null : string.Create(CultureInfo.InvariantCulture, $" {one.Count} and {other.Count} entries");
    }
}
