using System.Text;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using Xunit.Abstractions;

namespace EdgeInteract.Generators.Tests;

/// <summary>The reader takes whatever a client sends: it never throws, names places that exist, and stops at its limit of errors.</summary>
public sealed class HostileDocumentTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_117;
    private const int Documents = 24_000;
    private static readonly InteractionContract s_shapes = GeneratorRun.Of(Declarations.Shapes).Contract("Acme.Hr.ShapesContract");
    private static readonly byte[] s_document = Encoding.UTF8.GetBytes(Declarations.ShapesDocument.ReplaceLineEndings(""));

    private static readonly InteractionContract s_survey = GeneratorRun.Of(Declarations.Survey).Contract("Acme.Hr.SurveyContract");

    private static readonly byte[] s_surveyDocument = Encoding.UTF8.GetBytes(
        """{"text":"x","any":{"a":[1,{"b":"\u00e9"}],"\u0063":null},"maybe":[true],"defaults":{"a":1.5e3,"b":{"c":[[]]},"d":"x"},"counts":{"x":1,"y":null,"z/~":7}}""");

    private static readonly byte[][] s_fragments =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e999999999999", "-0", "1E-400", "0.00000000000000000000000000000000001", "1e2147483648",
            "99999999999999999999999999999999999999999999", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\\", "\"😀\"", "\"text\":1,", "\"\\u0074ext\":1,",
            "\"__proto__\":{},", "\"a/b~c\":1,", "[[[[[[[[", "{\"tree\":{\"label\":\"x\",\"children\":[", "// c\n", "NaN", "\u2028", "\ufeff", "\"\":0,",
        }.Select(Encoding.UTF8.GetBytes),
        [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x00],
    ];

    [Fact]
    public void Random_damage_never_throws() => Damage(s_shapes, s_document);

    [Fact]
    public void Random_damage_of_every_scalar_never_throws() => Damage(
        GeneratorRun.Of("""
            namespace Acme.Hr;

            [Interaction("acme/all")]
            public sealed partial record All(
                char Character, Half Half, Int128 Large, UInt128 Larger, DateTime At, TimeOnly Time, TimeSpan Span, Uri Link, Version Version, byte[] Bytes, List<Half?> Halves,
                [Required] string? Name, [EmailAddress] string Email, [Base64String] string Blob, [Length(1, 3)] Dictionary<string, TimeSpan?> Spans, [AllowedValues('a', 'b')] char? Letter = null)
            {
                [Outcome("done")] public sealed partial record Done;
            }
            """).Contract("Acme.Hr.AllContract"),
        Encoding.UTF8.GetBytes("""
            {"character":"\u0061","half":0.5,"large":-170141183460469231731687303715884105728,"larger":1e20,"at":"2026-01-31T09:30:00.5\u002b02:00","time":"09:30","span":"-1.09:30:00.1","link":"https://a.b/c?d#e",
            "version":"1.2.3","bytes":"AQID","halves":[1,null],"name":" x","email":"a@b","blob":"A A==","spans":{"a":"1.00:00:00","b":null},"letter":"a"}
            """));

    [Fact]
    public void Random_damage_of_free_JSON_never_throws() => Damage(s_survey, s_surveyDocument);

    private void Damage(InteractionContract contract, byte[] document)
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var accepted = 0;
        for (var i = 0; i < Documents; i++)
        {
            accepted += Judge(contract, Damage(random, document)) ? 1 : 0;
        }

        output.WriteLine($"{accepted} of {Documents} accepted");
        accepted.ShouldBeInRange(1, Documents - 1);
    }

    [Fact]
    public void A_document_that_is_cut_off_at_any_byte_is_an_error()
    {
        for (var length = 0; length < s_document.Length; length++)
        {
            Judge(s_document[..length]).ShouldBeFalse($"cut off at {length}");
        }

        Judge(s_document).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{\"tree\":", "}")]
    [InlineData("{\"grid\":[", "]}")]
    [InlineData("[", "]")]
    [InlineData("{\"tree\":{\"label\":\"x\",\"children\":[", "]}}")]
    [InlineData("{\"unknown\":", "}")]
    public void Nesting_of_any_kind_and_depth_is_an_error(string open, string close)
    {
        foreach (var depth in new[] { 10, InteractionLimits.MaxDepth - 1, InteractionLimits.MaxDepth, InteractionLimits.MaxDepth + 1, 1_500 })
        {
            Judge(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth)))).ShouldBeFalse();
            Judge(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)))).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_tree_may_be_as_deep_as_the_limit_and_no_deeper()
    {
        // The document, the tree, and then an array and an object for each level.
        Judge(Encoding.UTF8.GetBytes(Tree((InteractionLimits.MaxDepth - 2) / 2))).ShouldBeTrue();
        Judge(Encoding.UTF8.GetBytes(Tree(((InteractionLimits.MaxDepth - 2) / 2) + 1))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"m{0}\":1")]
    [InlineData("\"flag\":{0}")]
    [InlineData("\"numbers\":[\"{0}\"]")]
    public void Errors_that_fill_a_document_are_kept_up_to_the_limit(string member)
    {
        var members = string.Join(',', Enumerable.Range(0, InteractionLimits.MaxPayloadBytes / (member.Length + 3)).Select(number => member.Replace("{0}", $"{number}", StringComparison.Ordinal)));

        s_shapes.Refuse($"{{{members}}}").Length.ShouldBe(InteractionLimits.MaxErrors);
    }

    private static string Tree(int levels) => Declarations.ShapesDocument.Replace(
        "{\"label\":\"b\",\"children\":[]}",
        levels == 0 ? "" : string.Concat(Enumerable.Repeat("{\"label\":\"b\",\"children\":[", levels - 1)) + "{\"label\":\"c\"}" + string.Concat(Enumerable.Repeat("]}", levels - 1)),
        StringComparison.Ordinal);

    private static byte[] Damage(Random random, byte[] original)
    {
        List<byte> document = [.. original];
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            var at = random.Next(document.Count + 1);
            var length = Math.Min(random.Next(1, 12), document.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    document.InsertRange(at, s_fragments[random.Next(s_fragments.Length)]);
                    break;
                case 1:
                    document.RemoveRange(at, length);
                    break;
                case 2 when length > 0:
                    document[at] = (byte)random.Next(256);
                    break;
                case 3:
                    document.InsertRange(random.Next(document.Count), document.GetRange(at, length));
                    break;
                default:
                    document.RemoveRange(at, length);
                    document.InsertRange(at, s_fragments[random.Next(s_fragments.Length)]);
                    break;
            }
        }

        return [.. document];
    }

    private static bool Judge(byte[] json) => Judge(s_shapes, json);

    private static bool Judge(InteractionContract contract, byte[] json)
    {
        var errors = new InteractionErrorList();
        object? payload;
        try
        {
            payload = contract.ReadPayload(json, errors);
            contract.ShouldCheckAlike(json, errors);
        }
        catch (Exception exception)
        {
            throw new ShouldAssertException($"The reader threw on {Convert.ToBase64String(json)}", exception);
        }

        (payload is null).ShouldBe(errors.Count > 0, Convert.ToBase64String(json));
        errors.Count.ShouldBeLessThanOrEqualTo(InteractionLimits.MaxErrors);
        if (errors.Count > 0 && errors.All(error => error.Keyword is not ("syntax" or "maxBytes")) && errors.Count < InteractionLimits.MaxErrors)
        {
            CheckPointers(json, errors);
        }

        return payload is not null;
    }

    // A document that was read to its end has every place that an error names, but for what it lacks.
    private static void CheckPointers(byte[] json, InteractionErrorList errors)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var error in errors)
        {
            var place = error.Keyword == "required" ? error.Pointer[..error.Pointer.LastIndexOf('/')] : error.Pointer;
            Exists(document.RootElement, place).ShouldBeTrue($"{error} in {Encoding.UTF8.GetString(json)}");
        }
    }

    private static bool Exists(JsonElement value, string pointer)
    {
        foreach (var segment in pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            // Of members that are given more than once the first is bound, and the JSON document gives the last.
            var found = value.ValueKind switch
            {
                JsonValueKind.Object => value.EnumerateObject().Where(member => member.NameEquals(segment)).Select(member => member.Value).ToArray(),
                JsonValueKind.Array when int.TryParse(segment, out var index) && index < value.GetArrayLength() => [value[index]],
                _ => [],
            };
            if (found.Length == 0)
            {
                return false;
            }

            value = found[0];
        }

        return true;
    }
}
