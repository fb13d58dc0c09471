using System.Text.Json;
using System.Text.Json.Nodes;

namespace EdgeInteract.Contracts;

/// <content>Values that may be any JSON.</content>
public static partial class ContractWriter
{
    /// <summary>Writes a value that may be any JSON. What has no shape that was declared, and is no JSON, is not looked into.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">A string, a boolean, a number of at most 64 bits or a decimal, a type of System.Text.Json that holds JSON, or <see langword="null"/>.</param>
    /// <exception cref="NotSupportedException">It is something else.</exception>
    public static void WriteAny(Utf8JsonWriter writer, object? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case JsonDocument document:
                document.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            default:
                WriteNumber(writer, value);
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case byte or sbyte or short or ushort or int or uint or long:
                writer.WriteNumberValue(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case ulong number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            default:
                throw new NotSupportedException(
                    $"What may be any JSON is a string, a boolean, a number, a JsonElement, a JsonNode or a JsonDocument, and not a {value.GetType()}.");
        }
    }
}
