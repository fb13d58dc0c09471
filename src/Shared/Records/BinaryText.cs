using System.Collections.Immutable;

namespace EdgeInteract.Storage.Records;

/// <summary>What a binary writer has no method for.</summary>
internal static class BinaryText
{
    public static void WriteOptional(this BinaryWriter writer, string? value)
    {
        writer.Write(value is not null);
        if (value is not null)
        {
            writer.Write(value);
        }
    }

    public static string? ReadOptional(this BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    public static void Write(this BinaryWriter writer, DateTimeOffset? value) => writer.Write(value?.UtcTicks ?? -1);

    public static DateTimeOffset? ReadTime(this BinaryReader reader) => reader.ReadInt64() is var ticks and >= 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public static void Write(this BinaryWriter writer, ImmutableArray<string> values)
    {
        writer.Write7BitEncodedInt(values.Length);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    public static ImmutableArray<string> ReadTexts(this BinaryReader reader)
    {
        var values = ImmutableArray.CreateBuilder<string>(reader.Read7BitEncodedInt());
        while (values.Count < values.Capacity)
        {
            values.Add(reader.ReadString());
        }

        return values.MoveToImmutable();
    }

    public static void Write(this BinaryWriter writer, ImmutableDictionary<string, string> values)
    {
        writer.Write7BitEncodedInt(values.Count);
        foreach (var (key, value) in values)
        {
            writer.Write(key);
            writer.Write(value);
        }
    }

    public static ImmutableDictionary<string, string> ReadDictionary(this BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        if (count == 0)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (; count > 0; count--)
        {
            values.Add(reader.ReadString(), reader.ReadString());
        }

        return values.ToImmutable();
    }
}
