using System.Text;
using System.Text.Json;

namespace EdgeInteract.TestShared.Fuzzing;

/// <summary>Writes a JSON document again with things changed in it: types, members, nesting, texts, numbers, and, where it may be no JSON any more, its form.</summary>
internal sealed class JsonFuzzer(Random random, bool staysJson)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "1.0", "1e0", "0.1", "1e999", "-1e999", "1E-400", "2147483648", "-9223372036854775809", "18446744073709551616",
        "123456789012345678901234567890123456789012345678901234567890", "\"\"", "\" \"", "\"null\"", "\"NaN\"", "\"Infinity\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "\"\\ud83d\\ude00\"", "\"\\\"\"", "\"\\/\"", "[]", "{}", "[[]]", "[null]", "{\"\":null}", "{\"a\":{\"a\":{}}}", "\"2026-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999+14:00\"",
        "\"0001-01-01T00:00:00-14:00\"", "\"2026-02-30T00:00:00Z\"", "\"yes\"", "\"no\"", "\"approved\"", "\"rejected\"", "{\"__proto__\":1}", "{\"reason\":\"\\ud800\"}",
    ];

    private static readonly string[] NoJson =
    [
        "", "NaN", "Infinity", "-Infinity", "undefined", "'text'", "01", "1.", ".5", "+1", "0x1F", "1e", "\"", "\"\\x\"", "\"\\u12\"", "\"\u0001\"", "\"\n\"", "[", "{", "]", "}", "[1,]", "{\"a\":1,}",
        "{\"a\"}", "{a:1}", "/* */1", "// x\n1", "nul", "True", "\ufeff1", "1 2", "\0", ",",
    ];

    /// <summary>Gives the document with one change at least, most of the time.</summary>
    public string Mutate(JsonElement document)
    {
        var text = new StringBuilder();
        Write(text, document, odds: random.Next(2, 12));
        if (!staysJson && random.Next(6) == 0)
        {
            Break(text);
        }

        return text.ToString();
    }

    private void Write(StringBuilder text, JsonElement value, int odds)
    {
        if (random.Next(odds) == 0)
        {
            text.Append(NextValue());
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(text, value, odds);
                break;
            case JsonValueKind.Array:
                text.Append('[').AppendJoin(',', value.EnumerateArray().Select(item => Part(item, odds))).Append(']');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private void WriteObject(StringBuilder text, JsonElement value, int odds)
    {
        var members = new List<string>();
        foreach (var member in value.EnumerateObject())
        {
            var written = $"{NextName(member.Name, odds)}:{Part(member.Value, odds)}";
            switch (random.Next(odds * 3))
            {
                case 0:
                    break;
                case 1:
                    members.Add(written);
                    members.Add($"{NextName(member.Name, odds)}:{NextValue()}");
                    break;
                case 2:
                    members.Insert(random.Next(members.Count + 1), $"{NextName("extra", odds)}:{NextValue()}");
                    goto default;
                default:
                    members.Add(written);
                    break;
            }
        }

        text.Append('{').AppendJoin(',', members).Append('}');
    }

    private string Part(JsonElement value, int odds)
    {
        var text = new StringBuilder();
        Write(text, value, odds);
        return text.ToString();
    }

    private string NextName(string name, int odds) => random.Next(odds * 4) switch
    {
        0 => $"\"{char.ToUpperInvariant(name[0])}{name[1..]}\"",
        1 => "\"\"",
        2 => "\"\\ud800\"",
        3 => $"\"\\u{(int)name[0]:x4}{name[1..]}\"",
        4 => $"\"{new string('n', random.Next(1, 3_000))}\"",
        5 => $"\"{name}~/\\u0000\"",
        6 when !staysJson => name,
        _ => $"\"{name}\"",
    };

    private string NextValue()
    {
        switch (random.Next(12))
        {
            case 0:
                var depth = random.Next(1, staysJson ? 50 : 400);
                return random.Next(2) == 0
                    ? new string('[', depth) + new string(']', depth)
                    : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
            case 1:
                return $"\"{new string('x', random.Next(8) == 0 ? random.Next(70_000) : random.Next(300))}\"";
            case 2:
                return $"[{string.Join(',', Enumerable.Repeat("1", random.Next(1, 2_000)))}]";
            case 3:
                return $"{{{string.Join(',', Enumerable.Range(0, random.Next(1, 200)).Select(index => $"\"m{index}\":{index}"))}}}";
            case 4:
                return new string('9', random.Next(1, 400)) + "e" + random.Next(-400, 400);
            case 5 when !staysJson:
                return NoJson[random.Next(NoJson.Length)];
            default:
                return Values[random.Next(Values.Length)];
        }
    }

    private void Break(StringBuilder text)
    {
        for (var count = random.Next(1, 4); count > 0 && text.Length > 0; count--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(text.Length - at, random.Next(1, 20)));
                    break;
                case 1:
                    text[at] = (char)random.Next(1, 128);
                    break;
                case 2:
                    text.Insert(at, NoJson[random.Next(NoJson.Length)]);
                    break;
                default:
                    text.Length = at;
                    break;
            }
        }
    }
}
