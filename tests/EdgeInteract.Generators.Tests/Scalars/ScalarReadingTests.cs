using System.Reflection;
using System.Text;
using EdgeInteract.Contracts;
using EdgeInteract.Contracts.Tool;
using EdgeInteract.Generators.Shapes;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Scalars;

public sealed class ScalarReadingTests
{
    private static readonly InteractionContract s_contract = GeneratorRun.Of("""
        namespace Acme.Read;

        [Interaction("acme/read")]
        public sealed partial record Read(
            DateTime? At = null, Half? Half = null, byte[]? Bytes = null, Uri? Link = null, char? Character = null, UInt128? Large = null, TimeOnly? Time = null,
            IReadOnlyList<byte[]?>? Blocks = null, List<Version>? Versions = null, Dictionary<string, TimeSpan?>? Spans = null, TimeSpan Wait = default, char Letter = '\'', byte[] Empty = null!)
        {
            [Outcome("done")] public sealed partial record Done;
        }
        """).Contract("Acme.Read.ReadContract");

    [Theory]
    [InlineData("""{"at":"2026-01-31T09:30:00"}""", "/at format: must be a time with an offset, as in 2026-01-31T09:30:00Z (DateTime.SpecifyKind or DateTimeOffset gives it one) (format date-time), is '2026-01-31T09:30:00'")]
    [InlineData("""{"at":"2026-01-31"}""", "/at format: must be a time with an offset, as in 2026-01-31T09:30:00Z (DateTime.SpecifyKind or DateTimeOffset gives it one) (format date-time), is '2026-01-31'")]
    [InlineData("""{"at":"9999-12-31T23:59:59-01:00"}""", "/at format: must be a time with an offset, as in 2026-01-31T09:30:00Z (format date-time), is '9999-12-31T23:59:59-01:00'")]
    [InlineData("""{"half":65520}""", "/half maximum: must be at most 65500")]
    [InlineData("""{"bytes":"AA"}""", "/bytes format: must be bytes in base64 with padding, is 'AA'")]
    [InlineData("""{"link":"a b"}""", "/link format: must be a URI without characters to be escaped, as in https://example.org/a%20b, is 'a b'")]
    [InlineData("""{"character":"ab"}""", "/character format: must be one character of the basic plane, is 'ab'")]
    [InlineData("""{"character":"\ud800"}""", " syntax: is not valid JSON at byte 21: Half of a surrogate pair.")]
    [InlineData("""{"large":-1}""", "/large minimum: must be at least 0")]
    [InlineData("""{"large":340282366920938463463374607431768211456}""", "/large maximum: must be at most 340282366920938463463374607431768211455")]
    [InlineData("""{"time":"24:00"}""", "/time format: must be a time of day, as in 09:30:00, is '24:00'")]
    [InlineData("""{"blocks":["AA==",null,"A"]}""", "/blocks/2 format: must be bytes in base64 with padding, is 'A'")]
    [InlineData("""{"versions":["1.2",null]}""", "/versions/1 type: must be a string, is null")]
    [InlineData("""{"spans":{"a":null,"b":"1:2"}}""", "/spans/b format: must be a span of time, as in 1.09:30:00, is '1:2'")]
    public void What_is_wrong_is_said(string document, string error) => s_contract.Refuse(document).ShouldBe([error]);

    [Theory]
    [InlineData("at", "2026-01-31T09:30:00.1234567+02:00")]
    [InlineData("bytes", "AQID")]
    [InlineData("bytes", "AQ==")]
    [InlineData("link", "https://example.org/a%20b?c=d#e")]
    [InlineData("character", "a")]
    [InlineData("time", "09:30")]
    [InlineData("wait", "-1234567.09:30:00.1234567")]
    public void Escapes_are_read_as_what_they_stand_for(string member, string text)
    {
        var escaped = string.Concat(text.Select(character => $"\\u{(int)character:x4}"));

        s_contract.Write(s_contract.Accept($$"""{"{{member}}":"{{escaped}}"}""")).ShouldBe(s_contract.Write(s_contract.Accept($$"""{"{{member}}":"{{text}}"}""")));
    }

    [Fact]
    public void A_default_is_what_the_declaration_says() =>
        s_contract.Write(s_contract.Accept("{}")).ShouldBe("""{"wait":"00:00:00","letter":"\u0027","empty":null}""");

    [Fact]
    public void A_time_that_does_not_say_whose_it_is_can_be_written_and_not_read()
    {
        var type = s_contract.GetType().Assembly.GetType("Acme.Read.Read", throwOnError: true)!;
        var payload = s_contract.Accept("""{"at":"2026-01-31T09:30:00Z","empty":""}""");
        type.GetProperty("At")!.SetValue(payload, new DateTime(2026, 1, 31, 9, 30, 0, DateTimeKind.Unspecified));

        var written = s_contract.Write(payload);

        written.ShouldContain("\"at\":\"2026-01-31T09:30:00\"");
        s_contract.Refuse(written).ShouldHaveSingleItem().ShouldContain("DateTime.SpecifyKind");
    }

    [Fact]
    public void A_number_that_is_not_finite_cannot_be_written()
    {
        var type = s_contract.GetType().Assembly.GetType("Acme.Read.Read", throwOnError: true)!;
        var payload = s_contract.Accept("{}");
        type.GetProperty("Half")!.SetValue(payload, Half.NaN);

        Should.Throw<ArgumentException>(() => s_contract.Write(payload)).Message.ShouldContain("NaN");
    }

    [Fact]
    public void A_long_text_that_fits_no_scalar_is_refused()
    {
        var text = new string('1', 5_000);
        var escaped = string.Concat(Enumerable.Repeat("\\u0031", 5_000));
        foreach (var member in new[] { "at", "time", "bytes", "character" })
        {
            // Bytes may be as long as they like.
            s_contract.Refuse(Encoding.UTF8.GetBytes($$"""{"{{member}}":"{{text}}x"}""")).ShouldHaveSingleItem().ShouldStartWith($"/{member} format:");
            s_contract.Refuse(Encoding.UTF8.GetBytes($$"""{"{{member}}":"{{escaped}}x"}""")).ShouldHaveSingleItem().ShouldStartWith($"/{member} format:");
        }
    }

    [Fact]
    public void Reader_and_schema_have_one_form_of_a_uri()
    {
        var form = typeof(InteractionContract).Assembly.GetType("EdgeInteract.Contracts.UriText", throwOnError: true)!
            .GetMethod("Whole", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);

        form.ShouldNotBeNull().ToString().ShouldBe($@"\A(?:{ScalarPattern.Of(ScalarKind.Uri)})\z");
    }

    [Theory]
    [InlineData("$isUuid", nameof(ScalarKind.Guid))]
    [InlineData("$isDateTime", nameof(ScalarKind.DateTime))]
    [InlineData("$isDateTime", nameof(ScalarKind.DateTimeOffset))]
    [InlineData("$isDate", nameof(ScalarKind.DateOnly))]
    [InlineData("$isTimeOnly", nameof(ScalarKind.TimeOnly))]
    [InlineData("$isTimeSpan", nameof(ScalarKind.TimeSpan))]
    [InlineData("$isUri", nameof(ScalarKind.Uri))]
    [InlineData("$isVersion", nameof(ScalarKind.Version))]
    [InlineData("$isBytes", nameof(ScalarKind.Bytes))]
    public void Guard_and_schema_have_one_form_of_a_text(string helper, string kind) =>
        TypeScriptHelpers.UsedBy($"{helper}(value)").ShouldHaveSingleItem().Replace("\\/", "/", StringComparison.Ordinal)
            .ShouldContain($"/^(?:{ScalarPattern.Of(Enum.Parse<ScalarKind>(kind))})$/.test(");
}
