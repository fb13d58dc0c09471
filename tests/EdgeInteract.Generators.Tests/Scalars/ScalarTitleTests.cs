using System.Globalization;
using EdgeInteract.Generators.Tests.Harness;

namespace EdgeInteract.Generators.Tests.Scalars;

public sealed class ScalarTitleTests
{
    private const string Declaration = """
        namespace Acme.Titles;

        public enum Colour { Red, Green }

        [Interaction("acme/titles", Title = "{Flag}|{I16}|{I128}|{Half}|{Single}|{Exact}|{Character}|{Id}|{Day}|{At}|{Moment}|{Time}|{Span}|{Link}|{Version}|{Colour}|{Nothing}")]
        public sealed partial record Titles(
            bool Flag, short I16, Int128 I128, Half Half, float Single, decimal? Exact, char Character, Guid Id, DateOnly Day, DateTime At, DateTimeOffset? Moment, TimeOnly Time, TimeSpan? Span,
            Uri Link, Version? Version, Colour Colour, DateTime? Nothing = null)
        {
            [Outcome("done")] public sealed partial record Done;
        }
        """;

    private const string Document = """
        {"flag":true,"i16":-1234,"i128":-12345678901234567890123,"half":0.5,"single":-1234.5,"exact":1234567.50,"character":"é","id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","day":"2026-01-31",
        "at":"2026-01-31T09:30:15Z","moment":"2026-01-31T09:30:15-02:00","time":"09:30","span":"-1.09:30:00","link":"/a%20b?c","version":"1.2.3","colour":"Green"}
        """;

    // Of a machine without cultures, too: one that writes numbers and dates as nobody else does.
    private static readonly CultureInfo s_odd = new(string.Empty)
    {
        NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "\u2212", PositiveSign = "#" },
        DateTimeFormat = { DateSeparator = "/", TimeSeparator = ".", ShortDatePattern = "d/M/yy", ShortTimePattern = "H.m", LongTimePattern = "H.m.s" },
    };

    [Fact]
    public void A_title_is_the_same_under_every_culture()
    {
        var contract = GeneratorRun.Of(Declaration).Contract("Acme.Titles.TitlesContract");
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where(static culture => culture.Name is "de-DE" or "ar-SA" or "fa-IR").Prepend(s_odd))
            {
                CultureInfo.CurrentCulture = culture;

                var payload = contract.Accept(Document);

                contract.FormatTitle(payload).ShouldBe(
                    "True|-1234|-12345678901234567890123|0.5|-1234.5|1234567.50|é|3f2504e0-4f89-41d3-9a0c-0305e82c3301|2026-01-31|2026-01-31 09:30 Z|2026-01-31 09:30 -02:00|09:30:00|-1.09:30:00|/a%20b?c|1.2.3|Green|");
                contract.Write(payload).ShouldContain("\"single\":-1234.5,\"exact\":1234567.50");
                contract.Write(contract.Accept(contract.Write(payload))).ShouldBe(contract.Write(payload));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
