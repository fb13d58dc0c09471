namespace EdgeInteract.Generators.Tests.Scalars;

/// <summary>Random JSON values that are a scalar, or nearly one.</summary>
internal sealed class ScalarTexts(Random random)
{
    private const string Alphabet = "0123456789abzAZTtZz.:-+/=_ ,%@?#[]\n\t\u0663\u00e9\ud800\u2028";

    private static readonly string[] s_schemes =
        ["http", "https", "HTTPS", "ftp", "file", "File", "mailto", "net.tcp", "net.pipe", "vsmacros", "ws", "urn", "news", "ldap", "telnet", "uuid", "x", "a+b.c-d", "data", "tel", "about", "gopher", "nntp"];

    /// <summary>A text that is right, or one with a character too many, too few or another one.</summary>
    public string Text(params string[] seeds)
    {
        var text = seeds[random.Next(seeds.Length)];
        for (var edits = random.Next(3); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(3) switch
            {
                0 => text.Insert(at, Character()),
                1 when at < text.Length => text.Remove(at, 1),
                _ when at < text.Length => text.Remove(at, 1).Insert(at, Character()),
                _ => text,
            };
        }

        return text;
    }

    public string Date() => random.Next(4) == 0
        ? Text("2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "0000-01-01")
        : $"{random.Next(3000):0000}-{random.Next(14):00}-{random.Next(33):00}";

    public string Time() => Text(
        $"{Date()}T{random.Next(25):00}:{random.Next(61):00}:{random.Next(61):00}{Fraction(8)}{(random.Next(2) == 0 ? "Z" : $"{"+-"[random.Next(2)]}{random.Next(16):00}:{(random.Next(2) == 0 ? 0 : random.Next(61)):00}")}",
        $"0001-01-01T{random.Next(24):00}:00:00{"+-"[random.Next(2)]}{random.Next(3):00}:{random.Next(2) * 30:00}",
        $"9999-12-31T{random.Next(24):00}:59:59{"+-"[random.Next(2)]}{random.Next(3):00}:{random.Next(2) * 30:00}");

    public string Clock() => Text(
        $"{random.Next(25):00}:{random.Next(61):00}:{random.Next(61):00}{Fraction(8)}",
        $"{random.Next(25):00}:{random.Next(61):00}",
        $"{(random.Next(2) == 0 ? "-" : "")}{Digits(1 + random.Next(8))}.{random.Next(25):00}:{random.Next(61):00}:{random.Next(61):00}{Fraction(8)}");

    public string Version() => Text(string.Join('.', Enumerable.Range(0, 1 + random.Next(5)).Select(_ => Digits(random.Next(8) == 0 ? 10 : 1 + random.Next(9)))));

    public string Base64()
    {
        var bytes = new byte[random.Next(8)];
        random.NextBytes(bytes);
        return Text(Convert.ToBase64String(bytes));
    }

    public string Uri()
    {
        var tail = Part("abZ09.._~!$&'()*+,;=:@@%/-//", 8) + (random.Next(3) == 0 ? "?" + Part("ab?/&=%", 4) : "") + (random.Next(3) == 0 ? "#" + Part("ab?/&=%", 4) : "");
        var authority = (random.Next(4) == 0 ? Part("ab9._~!$&'()*+,;=:%-", 4) + "@" : "") + (random.Next(4) == 0 ? Address() : Host()) + (random.Next(3) == 0 ? $":{random.Next(70_000)}" : "");
        return random.Next(5) switch
        {
            0 or 1 => $"{Scheme()}://{authority}{(random.Next(2) == 0 ? "/" : "")}{tail}",
            2 => $"{Scheme()}:{(random.Next(4) == 0 ? "///" : "")}{tail}",
            3 => $"mailto:{Part("ab9._~!$&*+=-", 5)}@{Host()}{(random.Next(2) == 0 ? "?" + Part("ab?/&=%", 4) : "")}",
            _ => Text(tail),
        };
    }

    public string Number(params string[] limits)
    {
        var limit = limits[random.Next(limits.Length)];
        return random.Next(6) switch
        {
            0 => limit,
            1 when limit != "0" => limit + Digits(1),
            2 when limit.Length > 2 => limit[..^1] + random.Next(10),
            3 => (random.Next(2) == 0 ? "-" : "") + (1 + random.Next(99_999)) + Fraction(4),
            4 => $"{1 + random.Next(9)}e{random.Next(-3, 45)}",
            _ => random.Next(-70_000, 70_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));

    private string Fraction(int longest) => random.Next(2) == 0 ? "" : "." + Digits(1 + random.Next(longest));

    private string Scheme() => s_schemes[random.Next(s_schemes.Length)];

    private string Host() => string.Join('.', Enumerable.Range(0, 1 + random.Next(4)).Select(_ => random.Next(3) == 0
        ? random.Next(400).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : Part("abZ09-_", random.Next(20) == 0 ? 70 : 6)));

    private string Address() => $"[{string.Join(':', Groups())}{(random.Next(2) == 0 ? "::" : "")}{string.Join(':', Groups())}]";

    private IEnumerable<string> Groups() => Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(70_000).ToString("x", System.Globalization.CultureInfo.InvariantCulture));

    private string Part(string characters, int longest) => string.Concat(Enumerable.Range(0, random.Next(longest + 1)).Select(_ => characters[random.Next(characters.Length)] switch
    {
        '%' => $"%{random.Next(256):x2}",
        var character => character.ToString(),
    }));

    private string Character() => Alphabet[random.Next(Alphabet.Length)] switch
    {
        '\ud800' => "😀",
        var character => character.ToString(),
    };
}
