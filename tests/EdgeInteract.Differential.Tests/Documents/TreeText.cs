using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EdgeInteract.Differential.Tests.Documents;

/// <summary>Writes trees as JSON and reads them back.</summary>
internal static class TreeText
{
    public static string Write(this Tree tree)
    {
        var text = new StringBuilder();
        Write(tree, text);
        return text.ToString();
    }

    public static Tree Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Tree.Members([.. element.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, Read(member.Value)))]),
        JsonValueKind.Array => new Tree.Items([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.String => new Tree.Text(element.GetString()!),
        _ => new Tree.Literal(element.GetRawText()),
    };

    private static void Write(Tree tree, StringBuilder text)
    {
        switch (tree)
        {
            case Tree.Members members:
                WriteList(text, '{', '}', members.List, static (member, text) =>
                {
                    WriteText(member.Key, isEscaped: false, text);
                    text.Append(':');
                    Write(member.Value, text);
                });
                break;
            case Tree.Items items:
                WriteList(text, '[', ']', items.List, Write);
                break;
            case Tree.Text value:
                WriteText(value.Value, value.IsEscaped, text);
                break;
            case Tree.Literal literal:
                text.Append(literal.Spelling);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(tree));
        }
    }

    private static void WriteList<T>(StringBuilder text, char open, char close, ImmutableArray<T> list, Action<T, StringBuilder> write)
    {
        text.Append(open);
        for (var i = 0; i < list.Length; i++)
        {
            text.Append(i > 0 ? "," : "");
            write(list[i], text);
        }

        text.Append(close);
    }

    private static void WriteText(string value, bool isEscaped, StringBuilder text)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var unit = value[i];
            var isHalf = char.IsSurrogate(unit)
                && !(i + 1 < value.Length && char.IsSurrogatePair(unit, value[i + 1]))
                && !(i > 0 && char.IsSurrogatePair(value[i - 1], unit));
            if (isEscaped || unit < ' ' || isHalf)
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
            else
            {
                text.Append(unit is '"' or '\\' ? "\\" : "").Append(unit);
            }
        }

        text.Append('"');
    }
}
