using System.Globalization;
using System.Text.Json;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Tests.Harness;
using Xunit.Abstractions;

namespace EdgeInteract.Generators.Tests;

/// <summary>A decimal has the value and the digits behind the point that System.Text.Json reads, however it is written.</summary>
public sealed class DecimalTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_121;
    private const int Numbers = 5_000;

    private const string Declaration = """
        namespace Acme.Exact;

        [Interaction("acme/exact")]
        public sealed partial record Exact(decimal Value)
        {
            [Outcome("done")] public sealed partial record Done;
        }
        """;

    private static readonly InteractionContract s_contract = GeneratorRun.Of(Declaration).Contract("Acme.Exact.ExactContract");

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.00")]
    [InlineData("0.10")]
    [InlineData("123456789012345678")]
    [InlineData("-99999999999999999.9")]
    [InlineData("1234567890123456789")]
    [InlineData("0.00000000000000001")]
    [InlineData("1e3")]
    [InlineData("1.50E-2")]
    [InlineData("79228162514264337593543950335")]
    public void A_number_is_what_the_framework_says(string number) => Compare(number);

    [Fact]
    public void Random_numbers_are_what_the_framework_says()
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        for (var i = 0; i < Numbers; i++)
        {
            var whole = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(place => random.Next(place == 0 ? 1 : 0, 10)));
            var fraction = random.Next(3) == 0 ? "" : "." + string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => random.Next(10)));
            Compare((random.Next(2) == 0 ? "-" : "") + whole + fraction);
        }
    }

    // As text, so that the digits behind the point count, too.
    private static void Compare(string number)
    {
        var json = $"{{\"value\":{number}}}";
        var payload = s_contract.Accept(json);
        var value = (decimal)payload.GetType().GetProperty("Value")!.GetValue(payload)!;

        value.ToString(CultureInfo.InvariantCulture).ShouldBe(JsonSerializer.Deserialize<decimal>(number).ToString(CultureInfo.InvariantCulture), number);
    }
}
