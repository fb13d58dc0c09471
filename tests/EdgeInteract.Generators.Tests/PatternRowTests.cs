using System.Text.RegularExpressions;
using EdgeInteract.Contracts;
using EdgeInteract.Generators.Emit.Json;
using EdgeInteract.Generators.Reading;
using Xunit.Abstractions;

namespace EdgeInteract.Generators.Tests;

/// <summary>A pattern that is matched without a regular expression takes what the regular expression takes.</summary>
public sealed class PatternRowTests(ITestOutputHelper output)
{
    private const int Seed = 20_260_120;
    private const int Patterns = 3_000;
    private const int TextsEach = 40;

    private static readonly string[] s_atoms =
        ["a", "b", "1", "-", "é", "😀", ".", @"\.", @"\-", @"\d", @"\w", @"\W", "[ab]", "[a-c1]", "[^a]", "[^a-b-]", "[b-]", @"[\d.]", "[^é]", "[.]", @"[\]^]", @"\n", "(?:ab)", "a|b", "[@A-Z]", @"[\\/]"];

    private static readonly string[] s_counts = ["", "", "", "", "?", "*", "+", "{0}", "{2}", "{1,2}", "{2,}", "{0,3}", "+?", "{1,3}?"];

    private static readonly string[] s_characters = ["a", "b", "c", "1", "-", "é", "😀", ".", "]", "^", "@", "Z", "\n", "\\", "\u2028", "_", "\0", "\u007f"];

    [Fact]
    public void Random_patterns_take_the_same_texts()
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var (matched, count) = (0, 0);
        for (var i = 0; i < Patterns; i++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(s_atoms, random) + Pick(s_counts, random)));
            if (PatternDialect.Translate(source) is not { } pattern)
            {
                continue;
            }

            var expression = new Regex(DotNetPattern.Of(pattern), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            var judged = new ContractPattern(pattern, DotNetPattern.Of(pattern));
            for (var text = 0; text < TextsEach; text++)
            {
                var value = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pick(s_characters, random)));
                judged.IsMatch(value).ShouldBe(expression.IsMatch(value), $"{pattern} and '{value}'");
                matched += expression.IsMatch(value) ? 1 : 0;
                count++;
            }
        }

        output.WriteLine($"{matched} of {count} matched");
        matched.ShouldBeGreaterThan(count / 50);
    }

    [Theory]
    [InlineData("[a-z]+[0-9]*", "abc12", "12")]
    [InlineData("[A-Z]{3}-[0-9]{5}", "DSK-00017", "DSK-0001é")]
    [InlineData("a*a", "aaa", "b")]
    [InlineData("a?b?a", "a", "ab")]
    [InlineData("[^@ ]+@[^@ ]+", "é😀@x", "a@b@c")]
    [InlineData("[^a]{2}", "é😀", "😀")]
    public void A_row_of_classes_is_matched_from_its_beginning_to_its_end(string pattern, string match, string other)
    {
        var judged = new ContractPattern(pattern, DotNetPattern.Of(pattern));

        judged.IsMatch(match).ShouldBeTrue();
        judged.IsMatch(other).ShouldBeFalse();
    }

    private static string Pick(string[] items, Random random) => items[random.Next(items.Length)];
}
